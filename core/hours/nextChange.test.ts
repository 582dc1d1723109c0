import { describe, expect, it } from "vitest";
import { nextChange } from "./nextChange";
import { testCalendar } from "./testing/calendar";
import { compiled, japan } from "./testing/japan";

const OFFICE = "Mo-Fr 09:00-12:00,13:00-17:00";

describe("nextChange", () => {
  it.each<[string, string, string, string | null]>([
    ["from open to closing", OFFICE, "2026-11-20 09:00", "2026-11-20 11:30"],
    ["from closing to closed", OFFICE, "2026-11-20 11:30", "2026-11-20 12:00"],
    ["from closed to open", OFFICE, "2026-11-20 12:00", "2026-11-20 13:00"],
    ["from closed into an unknown holiday", OFFICE, "2026-11-20 17:00", "2026-11-23 00:00"],
    ["from an unknown holiday to closed", OFFICE, "2026-11-23 12:00", "2026-11-24 00:00"],
    ["from an unknown holiday over its night to closed", "Mo-Fr 20:00-26:00", "2026-11-23 12:00", "2026-11-24 02:00"],
    ["from an unknown holiday straight to open", "Sa-Mo 00:00-24:00; Tu 00:00-03:00", "2026-11-23 12:00", "2026-11-24 00:00"],
    ["over the reasons of the unknown", "Mo-Fr 09:00-17:00; Dec 28 unknown", "2026-12-28 12:00", "2026-12-29 00:00"],
    ["never for lines that are always open", "24/7", "2026-11-20 12:00", null],
    ["never where no source states hours", "unknown", "2026-11-20 12:00", null],
    ["not beyond five weeks", "Su[5] 13:00-18:00; PH off; Dec 29-Jan 03 off", "2026-11-30 12:00", null],
  ])("%s: %s at %s", (_, text, at, change) => {
    expect(nextChange(compiled(text), testCalendar, japan(at))).toBe(change === null ? null : japan(change));
  });
});
