/**
 * One table of response headers for every kind of file of the site: the local server and the hosts' `_headers` file both
 * read it. Transport security (HSTS) is the host's to add.
 */

/** The kinds of files: two kinds of pages that never overlap, the worker, files named by their content, open data, and the rest. */
export type HeaderClass = "plain" | "desk" | "worker" | "asset" | "data" | "file";

export type Headers = Readonly<Record<string, string>>;

/** What the table must know of a page: the CSP sources of its inline styles (`'sha256-…'`); empty for other files. */
export interface PageFacts {
  styleHashes: readonly string[];
}

/** What every answer carries, whatever it is. */
export const COMMON_HEADERS: Headers = {
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": permissionsPolicy(),
};

/** The kind of the file at an address; a page is an address that ends in `/` or `.html`. */
export function headerClassOf(path: string): HeaderClass {
  if (path.startsWith("/data/")) return "data";
  if (path.endsWith("/") || path.endsWith(".html")) return /^\/[^/]+\/desk\//.test(path) ? "desk" : "plain";
  if (path === "/worker.js") return "worker";
  if (path.startsWith("/_next/static/") || /^\/(?:assets|packs)\/.+\.[0-9a-f]{10}\.[a-z0-9]+$/.test(path)) return "asset";
  return "file";
}

/** The headers of the file at an address (path only, from `/`): the common ones and those of its class. */
export function headersFor(path: string, page: PageFacts): Headers {
  return { ...COMMON_HEADERS, ...classHeadersFor(path, page) };
}

/** The headers in which the classes differ: the content policy and how long a copy may be kept. */
export function classHeadersFor(path: string, page: PageFacts): Headers {
  return { "Content-Security-Policy": contentPolicy(headerClassOf(path), page), "Cache-Control": cacheControl(path) };
}

function contentPolicy(headerClass: HeaderClass, { styleHashes }: PageFacts): string {
  const own = "'self'";
  const none = "'none'";
  const styles = styleHashes.length === 0 ? none : styleHashes.join(" ");
  const closed = { "default-src": none, "base-uri": none, "form-action": none, "frame-ancestors": none };
  const loading = { "img-src": own, "font-src": own, "media-src": own, "connect-src": own, "manifest-src": own, "worker-src": own };
  const typed = { "require-trusted-types-for": "'script'", "trusted-types": "worker" };
  switch (headerClass) {
    case "plain":
      return policy({ ...closed, "script-src": own, "style-src": styles, ...loading, ...typed });
    case "desk":
      return policy({ ...closed, "script-src": own, "style-src": own, ...loading });
    case "worker":
      return policy({ ...closed, "connect-src": own });
    case "asset":
    case "data":
    case "file":
      return policy({ ...closed, "script-src": own, "connect-src": own });
  }
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives).map(([name, value]) => `${name} ${value}`).join("; ");
}

/** Pages and scripts without a hash are asked for again each time; files named by their content never change. */
function cacheControl(path: string): string {
  switch (headerClassOf(path)) {
    case "asset":
      return "public, max-age=31536000, immutable";
    case "plain":
    case "desk":
    case "worker":
      return "no-cache";
    case "data":
    case "file":
      return path.endsWith(".js") ? "no-cache" : "public, max-age=300, must-revalidate";
  }
}

/** Shut but for what the pages use on a tap: https://www.w3.org/TR/permissions-policy/ */
function permissionsPolicy(): string {
  const shut = [
    "accelerometer", "autoplay", "browsing-topics", "camera", "clipboard-read", "compute-pressure", "cross-origin-isolated",
    "display-capture", "encrypted-media", "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get", "idle-detection",
    "interest-cohort", "keyboard-map", "local-fonts", "magnetometer", "microphone", "midi", "otp-credentials", "payment",
    "picture-in-picture", "publickey-credentials-create", "publickey-credentials-get", "serial", "storage-access", "sync-xhr", "unload",
    "usb", "window-management", "xr-spatial-tracking",
  ];
  const open = ["clipboard-write", "fullscreen", "screen-wake-lock", "web-share"];
  return [...shut.map((name) => `${name}=()`), ...open.map((name) => `${name}=(self)`)].join(", ");
}
