import { describe, expect, test } from "vitest";
import { headerClassOf, headersFor } from "./headers";

const HASH = "'sha256-AAAA'";
const policyOf = (path: string) => headersFor(path, { styleHashes: [HASH] })["Content-Security-Policy"] ?? "";
const directives = (path: string) => new Map(policyOf(path).split("; ").map((it): [string, string] => [it.split(" ")[0] ?? "", it.slice(it.indexOf(" ") + 1)]));

describe("each address has one class", () => {
  test.each([
    ["/", "plain"], ["/vi/", "plain"], ["/ja/about/", "plain"], ["/away/ja/", "plain"], ["/404.html", "plain"], ["/desk/", "plain"],
    ["/vi/desk/", "desk"], ["/zh-Hans/desk/", "desk"], ["/vi/desk/sheet/", "desk"],
    ["/worker.js", "worker"], ["/vi/worker.js", "file"], ["/packs/vi.0123456789.pack", "asset"], ["/packs/vi.pack", "file"],
    ["/assets/door.0123456789.js", "asset"], ["/_next/static/chunks/a.js", "asset"], ["/assets/dev.js", "file"], ["/assets/door.js", "file"],
    ["/data/services.json", "data"], ["/icon.svg", "file"], ["/sw.js", "file"], ["/robots.txt", "file"],
  ])("%s is %s", (path, headerClass) => {
    expect(headerClassOf(path)).toBe(headerClass);
  });
});

describe("the content policy", () => {
  test.each(["/", "/vi/", "/vi/desk/", "/icon.svg", "/data/a.json", "/assets/door.0123456789.js"])("of %s has nothing unsafe and begins shut", (path) => {
    expect(policyOf(path)).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    expect(directives(path).get("default-src")).toBe("'none'");
    expect(directives(path).get("script-src")).toBe("'self'");
    for (const name of ["base-uri", "form-action", "frame-ancestors"]) expect(directives(path).get(name)).toBe("'none'");
  });

  test("of a plain page allows its own style by hash and one trusted type, for the address of the worker", () => {
    expect(directives("/vi/").get("style-src")).toBe(HASH);
    expect(directives("/vi/").get("require-trusted-types-for")).toBe("'script'");
    expect(directives("/vi/").get("trusted-types")).toBe("worker");
  });

  test("of the worker lets it ask its own host and run no other script", () => {
    const policy = directives("/worker.js");
    expect([policy.get("default-src"), policy.get("connect-src"), policy.has("script-src")]).toEqual(["'none'", "'self'", false]);
  });

  test("of a plain page without a style allows none", () => {
    expect(headersFor("/404.html", { styleHashes: [] })["Content-Security-Policy"]).toContain("style-src 'none'");
  });

  test("of a desk page asks for no trusted types", () => {
    expect(directives("/vi/desk/").get("style-src")).toBe("'self'");
    expect(directives("/vi/desk/").has("trusted-types")).toBe(false);
    expect(directives("/vi/desk/").has("require-trusted-types-for")).toBe(false);
  });
});

describe("how long a copy may be kept", () => {
  test.each([
    ["/vi/", "no-cache"], ["/vi/desk/", "no-cache"], ["/worker.js", "no-cache"], ["/packs/vi.0123456789.pack", "public, max-age=31536000, immutable"],
    ["/404.html", "no-cache"], ["/sw.js", "no-cache"], ["/assets/dev.js", "no-cache"],
    ["/assets/door.0123456789.js", "public, max-age=31536000, immutable"], ["/icon.svg", "public, max-age=300, must-revalidate"],
    ["/data/services.json", "public, max-age=300, must-revalidate"],
  ])("%s: %s", (path, value) => {
    expect(headersFor(path, { styleHashes: [] })["Cache-Control"]).toBe(value);
  });
});

test.each(["/", "/vi/desk/", "/icon.svg"])("%s tells no other site, is not framed and opens only what a tap uses", (path) => {
  const headers = headersFor(path, { styleHashes: [] });
  expect(headers).toMatchObject({
    "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
  });
  const open = (headers["Permissions-Policy"] ?? "").split(", ").filter((feature) => !feature.endsWith("=()"));
  expect(open).toEqual(["clipboard-write=(self)", "fullscreen=(self)", "screen-wake-lock=(self)", "web-share=(self)"]);
  expect(headers["Permissions-Policy"]).toContain("geolocation=()");
});
