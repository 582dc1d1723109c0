import { describe, expect, it } from "vitest";
import { isOld, newestDate } from "./age";
import { candidate } from "./testing/madeCandidates";

const AT = Date.parse("2026-11-24T20:00+09:00");

describe("the age of a value", () => {
  it.each([
    { asOf: "2024-11-25", old: false }, { asOf: "2024-11-24", old: true }, { asOf: "2024-12", old: false },
    { asOf: "2024-11", old: true }, { asOf: "2025", old: false }, { asOf: "2024", old: true }, { asOf: null, old: true },
  ])("$asOf is old on 2026-11-24: $old", ({ asOf, old }) => {
    expect(isOld(candidate("a", { asOf }), AT)).toBe(old);
  });

  it("is reached when the day begins in Japan", () => {
    const value = candidate("a", { asOf: "2024-11-24" });
    expect(isOld(value, Date.parse("2026-11-23T23:59:59+09:00"))).toBe(false);
    expect(isOld(value, Date.parse("2026-11-24T00:00+09:00"))).toBe(true);
  });

  it.each(["110", "118", "119"])("is never reached by %s", (value) => {
    expect(isOld(candidate("a", { value, asOf: null }), AT)).toBe(false);
  });

  it("has the newest date for now when there is no clock", () => {
    expect(newestDate([candidate("a", { asOf: "2023-06" }), candidate("b", { asOf: "2026-07-28" }), candidate("c", { asOf: null })]))
      .toBe(Date.parse("2026-07-28T00:00+09:00"));
    expect(newestDate([])).toBe(0);
  });
});
