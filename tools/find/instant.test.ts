import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatInstant, parseInstant, yearInJapan } from "./instant";

describe("an instant on the command line", () => {
  it.each([
    ["2026-11-24T18:00+09:00", "2026-11-24T09:00Z"], ["2026-11-24T09:00Z", "2026-11-24T09:00Z"],
    ["2026-11-24T09:00:30Z", "2026-11-24T09:00:30Z"], ["2026-11-24T01:00-08:00", "2026-11-24T09:00Z"],
    ["2028-02-29T00:00+09:00", "2028-02-28T15:00Z"],
  ])("%s is %s", (text, utc) => {
    expect(parseInstant(text)).toBe(Date.parse(utc));
  });

  it.each([
    "2026-11-24T18:00", "2026-11-24", "18:00", "yesterday", "", "2026-02-29T18:00+09:00", "2026-13-01T18:00+09:00",
    "2026-11-24T24:00+09:00", "2026-11-24T18:60+09:00", "2026-11-24T18:00+25:00", "2026-00-10T18:00+09:00", "2026-11-24 18:00+09:00",
  ])("%j is none", (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it("is printed as the clock in Japan shows it, and read back the same", () => {
    expect(formatInstant(Date.parse("2026-12-31T15:30Z"))).toBe("2027-01-01T00:30+09:00");
    fc.assert(fc.property(fc.integer({ min: 0, max: 65_000_000 }), (minutes) => {
      expect(parseInstant(formatInstant(minutes * 60_000))).toBe(minutes * 60_000);
    }));
  });

  it("has its year in Japan", () => {
    expect(yearInJapan(Date.parse("2026-12-31T14:59Z"))).toBe(2026);
    expect(yearInJapan(Date.parse("2026-12-31T15:00Z"))).toBe(2027);
  });
});
