import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guarded, isSpoilt, unguarded } from "./guard";

describe("the guard of a cell", () => {
  it.each([
    ["a number with a leading zero", "0120997777"],
    ["a number with hyphens", "03-5562-1600"],
    ["a number from abroad", "+81-50-3816-2787"],
    ["a full-width plus", "＋81"],
    ["a formula", '=HYPERLINK("http://example.org")'],
    ["a command", "-2+3+cmd|' /C calc'!A0"],
    ["an account", "@linejinkensoudan"],
    ["a month", "2020-07"],
    ["a day", "2026-11-21"],
    ["round the clock, which Japanese Excel takes for July 2024", "24/7"],
    ["a date in words", "March 2020"],
    ["a date of an era", "令和5年6月1日"],
    ["a short date of an era", "R5.6.1"],
    ["a long number", "8112345678901234"],
    ["full-width digits", "０１２０"],
    ["a truth", "TRUE"],
    ["a guard of its own", "'quoted'"],
  ])("stands before %s", (_, text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it.each([
    ["a word", "phone"], ["a short number of three digits", "110"], ["a code", "#8103"], ["hours", "Mo-Fr 09:00-17:00; PH off"],
    ["an address", "https://example.org/"], ["Japanese", "毎日 午後4時〜午後9時"], ["a name with a month in it", "Marchenland"], ["nothing", ""],
  ])("does not stand before %s", (_, text) => {
    expect(guarded(text)).toBe(text);
  });

  it("comes off again, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(unguarded(guarded(text))).toBe(text);
    }));
  });

  it.each([["8.112E+11", true], ["8E+11", true], ["#NAME?", true], ["#VALUE!", true], ["#######", true], ["?????????", true], ["Really?", false], ["#8103", false], ["8E", false]])(
    "a cell with %s is spoilt: %s",
    (cell, is) => {
      expect(isSpoilt(cell)).toBe(is);
    },
  );
});
