import { expect, it } from "vitest";
import { judge, type End, type Hop, type Verdict } from "./judge";

const PAGE = "https://example.org/help/line.html";
const ok: End = { status: 200 };

it.each<[string, string, readonly Hop[], End, Verdict]>([
  ["a page that is there", PAGE, [], ok, { is: "ok" }],
  ["a page that moved for good", PAGE, [{ status: 301, to: "https://example.org/new" }], ok, { is: "moved", to: "https://example.org/new" }],
  ["a page that moved twice", PAGE, [{ status: 308, to: "https://a.example/" }, { status: 301, to: "https://b.example/x" }], ok, { is: "moved", to: "https://b.example/x" }],
  ["a page that answers elsewhere for now", PAGE, [{ status: 302, to: "https://example.org/en/line" }], ok, { is: "ok" }],
  ["a page that moved for good, and from there for now", PAGE, [{ status: 301, to: "https://example.org/new" }, { status: 302, to: "https://example.org/new/ja" }], ok, { is: "moved", to: "https://example.org/new" }],
  ["a page whose visitors are sent to the front page", PAGE, [{ status: 302, to: "https://example.org/" }], ok, { is: "moved", to: "https://example.org/" }],
  ["a front page that answers elsewhere for now", "https://example.org/", [{ status: 302, to: "https://www.example.org/" }], ok, { is: "ok" }],
  ["an address with a fragment", `${PAGE}#two`, [{ status: 301, to: PAGE }], ok, { is: "ok" }],
  ["a page that is not found", PAGE, [], { status: 404 }, { is: "gone", status: 404 }],
  ["a page that is gone behind a redirect", PAGE, [{ status: 301, to: "https://example.org/new" }], { status: 410 }, { is: "gone", status: 410 }],
  ["a server that refuses", PAGE, [], { status: 403 }, { is: "no-answer", because: "HTTP 403", status: 403 }],
  ["a server that fails", PAGE, [], { status: 503 }, { is: "no-answer", because: "HTTP 503", status: 503 }],
  ["a host that is not found", PAGE, [], { failure: "ENOTFOUND" }, { is: "no-answer", because: "ENOTFOUND", status: null }],
])("%s", (_, url, hops, end, verdict) => {
  expect(judge(url, hops, end)).toEqual(verdict);
});
