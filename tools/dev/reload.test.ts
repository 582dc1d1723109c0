import { expect, test } from "vitest";
import { withReload } from "./reload";

const site = (text: string) => new Map([["index.html", Buffer.from(`<html lang="en"><head></head><body>${text}</body></html>`)]]);
const idOf = (text: string) => withReload(site(text)).get("assets/dev-build.json")?.toString();

test("each page asks for the reload script, a file of the site", () => {
  const tree = withReload(site("one"));
  expect(tree.get("index.html")?.toString()).toContain('<head><script type="module" src="/assets/dev.js"></script></head>');
  expect(tree.has("assets/dev.js")).toBe(true);
});

test("the build's id changes exactly when a file does", () => {
  expect(idOf("one")).toBe(idOf("one"));
  expect(idOf("one")).not.toBe(idOf("two"));
});
