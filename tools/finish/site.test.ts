import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finishSite } from "./site";
import type { FileTree } from "./tree";

let islandsFolder = "";

beforeAll(() => {
  islandsFolder = mkdtempSync(join(tmpdir(), "islands-"));
  writeFileSync(join(islandsFolder, "door.ts"), 'import { hello } from "./greeting";\ndocument.title = hello;\n');
  writeFileSync(join(islandsFolder, "greeting.ts"), 'export const hello: string = "hello";\n');
});

afterAll(() => rmSync(islandsFolder, { recursive: true }));

const RUNTIME = '<script src="/_next/static/chunks/run.js" async=""></script>';
const FLIGHT =
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>' +
  "<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,\"0:{}\\n\"])</script>";
const DATA = '<script type="application/json" id="data">{"a":"<\\/script>"}</script>';

function exportedPage({ root = 'lang="en"', body = 'data-islands="door"', inner = "<h1>Door</h1>" } = {}): string {
  return (
    `<!DOCTYPE html><html ${root}><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>` +
    `<link rel="preload" as="script" href="/_next/static/chunks/run.js"/>${RUNTIME}<title>t</title></head>` +
    `<body ${body}><div hidden=""><!--$--><!--/$--></div><main>${inner}<!-- -->!</main><!--$--><!--/$-->${DATA}${FLIGHT}</body></html>`
  );
}

function exported(pages: Record<string, string>): FileTree {
  const files = {
    "404/index.html": exportedPage(), "_not-found/index.html": exportedPage(), "404.html": exportedPage({ body: "" }),
    "index.txt": "0:{}", "en/__next._tree.txt": "0:{}", "robots.txt": "User-agent: *\n",
    "_next/static/a.css": "p{color:red}", "_next/static/chunks/run.js": 'load("deep.js")', "_next/static/chunks/deep.js": "1",
    "_next/static/chunks/other.js": "2", ...pages,
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
}

const finished = (tree: FileTree) => finishSite(tree, { clientModules: new Map(), islandsFolder });
const text = (tree: FileTree, path: string) => tree.get(path)?.toString("utf8") ?? "";

describe("a plain page", () => {
  test("keeps what a reader sees and loses the framework", async () => {
    const { tree, faults } = await finished(exported({ "en/index.html": exportedPage() }));
    const island = [...tree.keys()].find((path) => path.startsWith("assets/")) ?? "";
    expect(faults).toEqual([]);
    expect(island).toMatch(/^assets\/door\.[0-9a-f]{10}\.js$/);
    expect(text(tree, "en/index.html")).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>p{color:red}</style><title>t</title>' +
        `<script type="module" src="/${island}"></script></head><body data-islands="door"><main><h1>Door</h1>!</main>${DATA}</body></html>`,
    );
  });

  test("takes its island whole, in one small module", async () => {
    const { tree } = await finished(exported({ "en/index.html": exportedPage() }));
    const island = text(tree, [...tree.keys()].find((path) => path.startsWith("assets/")) ?? "");
    expect(island).toContain("document.title");
    expect(island).toContain("hello");
    expect(island).not.toContain("import");
  });

  test("leaves no file behind that only the framework asks for", async () => {
    const { tree } = await finished(exported({ "en/index.html": exportedPage() }));
    const kept = [...tree.keys()].filter((path) => !path.startsWith("assets/"));
    expect(kept).toEqual(["404.html", "_headers", "en/index.html", "robots.txt"]);
  });
});

describe("finishing again", () => {
  test("changes nothing", async () => {
    const desk = exportedPage({ root: 'lang="en" data-class="desk"', body: "" });
    const once = (await finished(exported({ "en/index.html": exportedPage(), "en/desk/index.html": desk }))).tree;
    const twice = (await finished(once)).tree;
    expect([...twice].map(([path, bytes]) => [path, bytes.toString()])).toEqual([...once].map(([path, bytes]) => [path, bytes.toString()]));
  });

  test("follows a changed island and drops its old file", async () => {
    const once = (await finished(exported({ "en/index.html": exportedPage() }))).tree;
    const old = [...once.keys()].find((path) => path.startsWith("assets/")) ?? "";
    writeFileSync(join(islandsFolder, "greeting.ts"), 'export const hello: string = "good evening";\n');
    const { tree } = await finished(once);
    expect(tree.has(old)).toBe(false);
    expect([...tree.keys()].filter((path) => path.startsWith("assets/"))).toHaveLength(1);
  });
});

describe("a desk page", () => {
  test("keeps the framework, its scripts in files and only the runtime it needs", async () => {
    const desk = exportedPage({ root: 'lang="en" data-class="desk"', body: "" });
    const { tree, faults } = await finished(exported({ "en/desk/index.html": desk }));
    const page = text(tree, "en/desk/index.html");
    expect(faults).toEqual([]);
    expect(page).toContain('src="/_next/static/chunks/run.js"');
    expect(page).toContain("<!--$-->");
    expect(page).not.toMatch(/<script[^>]*>(?!<)[^<{]*__next_f/);
    expect([...tree.keys()].filter((path) => path.startsWith("assets/desk."))).toHaveLength(3);
    expect([...tree.keys()].filter((path) => path.startsWith("_next/"))).toEqual([
      "_next/static/a.css", "_next/static/chunks/deep.js", "_next/static/chunks/run.js",
    ]);
  });
});

describe("a fault names the file", () => {
  test.each([
    ["an island that does not exist", exportedPage({ body: 'data-islands="window"' }), 'data-islands names "window"'],
    ["a stylesheet that is not there", exportedPage().replace("a.css", "b.css"), "b.css is not in the build"],
    ["an inline script of our own", exportedPage({ inner: "<script>go()</script>" }), "executable inline script"],
    ["a style attribute", exportedPage({ inner: '<p style="color:red">a</p>' }), "style="],
  ])("%s", async (_what, page, message) => {
    const { faults } = await finished(exported({ "en/index.html": page }));
    expect(faults.map(({ file, fault }) => `${file}: ${fault.what}`)).toEqual([expect.stringContaining(message)]);
    expect(faults[0]?.file).toBe("en/index.html");
  });
});
