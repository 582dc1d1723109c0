import { expect, test } from "vitest";
import { languageOfQuote, readableAddress } from "./written";

test.each([
  ["固定電話", "ja"], ["TEL 03-1234-5678 へ", "ja"], ["Hotline: 0120-279-338", ""], ["Đường dây nóng", ""], ["", ""],
])("the letters of %j tell %j", (quote, language) => {
  expect(languageOfQuote(quote)).toBe(language);
});

test.each([
  ["https://example.jp/%E7%9B%B8%E8%AB%87", "https://example.jp/相談"],
  ["https://example.jp/a%2Fb?c=%26", "https://example.jp/a%2Fb?c=%26"],
  ["https://example.jp/%8E%8A", "https://example.jp/%8E%8A"],
])("%s is read as %s", (url, readable) => {
  expect(readableAddress(url)).toBe(readable);
});
