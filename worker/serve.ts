import { registerRoute } from "workbox-routing/registerRoute";
import { setCatchHandler } from "workbox-routing/setCatchHandler";
import { askedFor } from "../core/keep/address";
import { cacheName, filesOf, type KeepManifest } from "../core/keep/manifest";
import { answerKept } from "./store";

/**
 * Answers what is kept from the kept copy at once, and all else from the network. A page that is not kept and cannot be
 * reached is answered with the language door, which says what is kept; in the place of a neutral page stands another one,
 * never a page with our name. Where that is gone as well, the browser says so.
 */
export function serveKept(manifest: KeepManifest): void {
  const files = new Map(manifest.parts.flatMap(filesOf).map((file) => [file.path, file]));
  const name = cacheName(manifest);
  const isAsked = ({ url, request, sameOrigin }: { url: URL; request: Request; sameOrigin: boolean }) =>
    sameOrigin && (request.mode === "navigate" || files.has(url.pathname));

  registerRoute(isAsked, async ({ request, url }) => {
    const asked = askedFor(files, url.pathname);
    const file = asked.is === "misspelt" ? files.get(asked.path) : asked.is === "file" ? asked.file : undefined;
    const kept = file === undefined ? undefined : await answerKept(manifest, file, name);
    if (kept === undefined) return fetch(request);
    return asked.is === "misspelt" ? leadTo(asked.path + url.search, kept.headers) : kept;
  });

  setCatchHandler(async ({ request }) => {
    if (request.mode !== "navigate") return Response.error();
    const { pathname } = new URL(request.url);
    const instead = pathname.startsWith("/away/") ? [...files.values()].filter(({ path }) => path.startsWith("/away/")) : [files.get("/")];
    for (const file of instead) {
      const kept = file === undefined ? undefined : await answerKept(manifest, file, name);
      if (kept !== undefined) return kept;
    }
    return Response.error();
  });
}

/** Another spelling of an address leads to the right one, as at the server. */
function leadTo(address: string, headers: Headers): Response {
  const leading = new Response(null, { status: 308, headers });
  leading.headers.set("Location", address);
  return leading;
}
