import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { parsePage, writePage } from "./markup";
import { inlineStyles, styleFaults, styleHashes } from "./style";

test("several stylesheets become one element, in their order, where the first was", () => {
  const page = parsePage('<link rel="stylesheet" href="/a.css"><title>t</title><link rel="stylesheet" href="/b.css">');
  expect(inlineStyles(page, (address) => `.${address.slice(1, 2)}{}`)).toEqual([]);
  expect(writePage(page)).toContain("<head><style>.a{}\n.b{}</style><title>t</title></head>");
});

test.each([
  ["an import", '@import "other.css";', "@import"],
  ["the end of its element", "a::before{content:'</style>'}", "</style"],
  ["another host's file", "a{background:url(https://example.org/a.png)}", "https://example.org/a.png"],
  ["a picture in the text", 'a{background:url("data:image/svg+xml,x")}', "data:image/svg+xml,x"],
  ["a file of the framework", "@font-face{src:url(/_next/static/media/a.woff2)}", "/_next/static/media/a.woff2"],
  ["a relative file", "@font-face{src:url('../media/a.woff2')}", "../media/a.woff2"],
])("a stylesheet with %s is refused", (_what, css, named) => {
  expect(styleFaults(css).map(({ what }) => what)).toEqual([expect.stringContaining(named)]);
});

test("a stylesheet that loads its own host's files and fragments passes", () => {
  expect(styleFaults("@font-face{src:url(/fonts/a.woff2)} a{mask:url(#m)} b{color:red}")).toEqual([]);
});

test("each style element has the hash of its exact text, equal ones once", () => {
  const sha = createHash("sha256").update("p>a{}").digest("base64");
  expect(styleHashes(parsePage("<style>p>a{}</style><style>p>a{}</style>"))).toEqual([`'sha256-${sha}'`]);
});
