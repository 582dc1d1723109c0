import { expect, test } from "vitest";
import { chooseEncoding, isNotModified, readRange } from "./negotiate";

test.each([
  [undefined, "identity"], ["", "identity"], ["gzip", "gzip"], ["gzip, deflate, br", "br"], ["BR", "br"], ["br;q=0, gzip", "gzip"],
  ["br; q=0.5", "br"], ["br;q=0.000", "identity"], ["zstd", "identity"],
] as const)("Accept-Encoding %j is answered with %s", (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});

test.each([
  [undefined, false], ['"a"', true], ['W/"a"', true], ['"b", "a"', true], ["*", true], ['"b"', false], ["a", false],
])("If-None-Match %j against \"a\" is %s", (header, isSame) => {
  expect(isNotModified(header, '"a"')).toBe(isSame);
});

test.each([
  ["bytes=0-3", { start: 0, end: 4 }], ["bytes=5-", { start: 5, end: 10 }], ["bytes=-4", { start: 6, end: 10 }],
  ["bytes=-40", { start: 0, end: 10 }], ["bytes=8-99", { start: 8, end: 10 }], ["bytes=10-", "unsatisfiable"], ["bytes=-0", "unsatisfiable"],
  ["bytes=3-1", "none"], ["bytes=0-1,3-4", "none"], ["lines=1-2", "none"], ["bytes=-", "none"], [undefined, "none"],
])("Range %j of ten bytes is %j", (header, range) => {
  expect(readRange(header, 10)).toEqual(range);
});
