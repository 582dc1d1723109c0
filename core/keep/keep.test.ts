import { expect, test } from "vitest";
import { askedFor, isAnswering, languageOf } from "./address";
import { cacheName, filesOf, keptPaths, SHELL, SOURCES, type KeepManifest, type KeptFile } from "./manifest";
import { isKeptAnswer, isQuestion } from "./messages";

const file = (path: string): KeptFile => ({ path, length: 1, sha256: "", headers: 0 });
const manifest: KeepManifest = {
  version: "0123456789",
  headers: [{}],
  parts: [
    { name: SHELL, pack: "/packs/shell.pack", packed: ["/", "/404.html", "/icon.svg"].map(file), single: [file("/assets/door.js")] },
    { name: "vi", pack: "/packs/vi.pack", packed: ["/away/vi/", "/vi/about/"].map(file), single: [file("/vi/")] },
    { name: "zh-Hans", pack: "/packs/zh.pack", packed: [file("/away/zh-Hans/")], single: [file("/zh-Hans/")] },
    { name: SOURCES, pack: null, packed: [], single: [file("/sources/")] },
  ],
};
const files = new Map(manifest.parts.flatMap(filesOf).map((it) => [it.path, it]));

test.each([
  ["/vi/", "file /vi/"], ["/vi", "misspelt /vi/"], ["/vi/index.html", "misspelt /vi/"], ["/index.html", "misspelt /"], ["/away/vi", "misspelt /away/vi/"],
  ["/icon.svg", "file /icon.svg"], ["/404.html", "file /404.html"], ["/th/", "other"], ["/vi//", "other"], ["/VI/", "other"], ["", "misspelt /"], ["/nothing", "other"],
  ["/sources/", "file /sources/"], ["/sources", "misspelt /sources/"], ["/vi/about", "misspelt /vi/about/"],
])("the path %j asks for %s", (path, expected) => {
  const asked = askedFor(files, path);
  expect(asked.is === "other" ? "other" : `${asked.is} ${asked.is === "file" ? asked.file.path : asked.path}`).toBe(expected);
});

test.each([
  ["/vi/", "vi"], ["/vi", "vi"], ["/vi/about/", "vi"], ["/away/vi/", "vi"], ["/zh-Hans/", "zh-Hans"],
  ["/", null], ["/away/", null], ["/away", null], ["/th/", null], ["/assets/vi/", null], ["/sources/", null], ["/sources", null],
])("a page at %s is in %s", (path, language) => {
  expect(languageOf(manifest, path)).toBe(language);
});

test.each([
  ["/", true], ["/vi/", true], ["/vi/about/", true], ["/sources/", true], ["/away/vi/", false], ["/th/", false], ["/icon.svg", false], ["/404.html", false],
])("the page at %s answers the worker: %s", (path, is) => {
  expect(isAnswering(manifest, path)).toBe(is);
});

test("what says that a part is whole is stored last", () => {
  expect(manifest.parts.map((part) => filesOf(part).at(-1)?.path)).toEqual(["/", "/vi/", "/zh-Hans/", "/sources/"]);
});

test("the golden set is the shell, the sources and the languages chosen, in one order, and nothing for a language that does not exist", () => {
  expect(keptPaths(manifest, ["vi", "xx"])).toEqual(["/", "/404.html", "/assets/door.js", "/away/vi/", "/icon.svg", "/sources/", "/vi/", "/vi/about/"]);
});

test("the cache's name says nothing but the build", () => {
  expect(cacheName(manifest)).toBe("k-0123456789");
});

test.each([["keep", true], ["loaded", true], ["toString", false], [{ is: "keep" }, false], [undefined, false]])("%j is a question: %s", (data, is) => {
  expect(isQuestion(data)).toBe(is);
});

test.each([[{ languages: ["vi"] }, true], [{ languages: [1] }, false], [{ languages: "vi" }, false], [null, false]])("%j is an answer: %s", (data, is) => {
  expect(isKeptAnswer(data)).toBe(is);
});
