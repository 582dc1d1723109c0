import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { keptPaths } from "../../core/keep/manifest";
import { packSite } from "./packs";
import type { FileTree } from "./tree";
import { withWorker } from "./worker";

const page = (name: string, script = "") => `<html lang="en"><head><link rel="icon" href="/icon.svg">${script}</head><body>${name}</body></html>`;
const door = (name: string) => page(name, '<script type="module" src="/assets/door.0123456789.js"></script>');

function site(change: Readonly<Record<string, string>> = {}): FileTree {
  const files = {
    "404.html": page("404"), "away/my/index.html": page("away my"), "away/vi/index.html": page("away vi"), "assets/door.0123456789.js": "door()",
    "assets/home.0123456789.js": "home()", "icon.svg": "<svg/>", "index.html": page("home", '<script type="module" src="/assets/home.0123456789.js"></script>'),
    "data/all.json": "{}", "my/index.html": door("my"), "signage/index.html": page("signage"), "sources/index.html": door("sources"), "vi/about/index.html": page("about"), "vi/counter/index.html": page("counter"),
    "vi/desk/index.html": page("desk"), "vi/index.html": door("vi"), ...change,
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
}

const texts = (tree: FileTree) => [...tree].map(([path, bytes]) => [path, bytes.toString("base64")]);

test("the shell holds what every language needs, a language its own pages, the sources stand by themselves; desk, displays and open data are in none", () => {
  const { parts } = packSite(site()).manifest;
  expect(parts.map(({ name, packed, single }) => [name, packed.map(({ path }) => path), single.map(({ path }) => path)])).toEqual([
    ["", ["/", "/404.html", "/assets/home.0123456789.js", "/icon.svg"], ["/assets/door.0123456789.js"]],
    ["my", ["/away/my/"], ["/my/"]],
    ["vi", ["/away/vi/", "/vi/about/"], ["/vi/"]],
    ["sources", [], ["/sources/"]],
  ]);
});

test("a pack is its files one after the other, named by its content", () => {
  const { manifest, files } = packSite(site());
  const vi = manifest.parts[2];
  const [pack, packed] = [vi?.pack ?? "", vi?.packed ?? []];
  expect(pack).toMatch(/^\/packs\/vi\.[0-9a-f]{10}\.pack$/);
  expect(gunzipSync(files.get(pack.slice(1)) ?? Buffer.alloc(0)).toString()).toBe(page("away vi") + page("about"));
  expect(packed.map(({ length }) => length)).toEqual([page("away vi").length, page("about").length]);
});

test("files carry the headers of their address, each set once", () => {
  const { headers, parts } = packSite(site()).manifest;
  const files = parts.flatMap(({ packed, single }) => [...packed, ...single]);
  const of = (path: string) => headers[files.find((it) => it.path === path)?.headers ?? -1];
  expect(of("/vi/")).toMatchObject({ "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache", "Referrer-Policy": "no-referrer" });
  expect(of("/assets/door.0123456789.js")).toMatchObject({
    "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "public, max-age=31536000, immutable",
  });
  expect(of("/icon.svg")).toMatchObject({ "Content-Type": "image/svg+xml" });
  expect(new Set(headers.map((it) => JSON.stringify(it))).size).toBe(headers.length);
});

test("a build's version changes with any kept byte and with nothing else", () => {
  const version = (change: Readonly<Record<string, string>>) => packSite(site(change)).manifest.version;
  expect(version({ "data/all.json": "[]", "vi/desk/index.html": page("another") })).toBe(version({}));
  for (const file of ["vi/index.html", "away/my/index.html", "icon.svg", "404.html", "sources/index.html"]) expect(version({ [file]: page("changed") })).not.toBe(version({}));
});

test("a changed page changes only the pack that it is in", () => {
  const packs = (tree: FileTree) => packSite(tree).manifest.parts.map(({ pack }) => pack);
  const [shell, my, vi] = packs(site());
  expect(packs(site({ "vi/about/index.html": page("changed") }))).toEqual([shell, my, expect.not.stringMatching(vi ?? ""), null]);
  expect(packs(site({ "vi/index.html": door("changed") }))).toEqual([shell, my, vi, null]);
  expect(packs(site({ "sources/index.html": door("changed") }))).toEqual([shell, my, vi, null]);
});

test("adding the worker again changes nothing, and leaves no pack of the build before", async () => {
  const once = await withWorker(site(), "worker/main.ts");
  expect(texts(await withWorker(once, "worker/main.ts"))).toEqual(texts(once));
  const next = await withWorker(new Map([...once, ["vi/about/index.html", Buffer.from(page("changed"))]]), "worker/main.ts");
  expect([...next.keys()].filter((path) => path.startsWith("packs/"))).toHaveLength(3);
  expect(once.get("worker.js")?.toString()).toContain(packSite(once).manifest.version);
  expect(next.get("_headers")?.toString()).toMatch(/\/worker\.js\n {2}Content-Security-Policy: default-src 'none'/);
  expect(next.get("_headers")?.toString()).toMatch(/\/packs\/\*\n/);
});

test("a door names the packs of the shell and of its language, a page beside it none", async () => {
  const once = await withWorker(site(), "worker/main.ts");
  const packs = packSite(once).manifest.parts.filter(({ name }) => name === "" || name === "vi").map(({ pack }) => pack).join(" ");
  expect(once.get("vi/index.html")?.toString()).toContain(`<html data-packs="${packs}"`);
  expect(once.get("vi/about/index.html")?.toString()).not.toContain("data-packs");
});

test("the golden set of a language is what its part, the shell and the sources hold", () => {
  expect(keptPaths(packSite(site()).manifest, ["my"])).toEqual([
    "/", "/404.html", "/assets/door.0123456789.js", "/assets/home.0123456789.js", "/away/my/", "/icon.svg", "/my/", "/sources/",
  ]);
});
