import { expect, it } from "vitest";
import { holidayCalendar } from "../../../contacts/holidays";
import { epochDayOf } from "../../../core/hours/civil";
import { formatDay, mondayOf, ordinaryWeek, parseDay } from "./week";

const calendar = holidayCalendar(2026, 2027);

it.each([
  ["on a Saturday the next week", [2026, 11, 7], "2026-11-09"],
  ["on a Monday the next week, which has a holiday on Monday, is passed over", [2026, 11, 16], "2026-11-30"],
  ["the days around New Year are passed over", [2026, 12, 21], "2027-01-04"],
] as const)("%s", (_, [year, month, day], monday) => {
  expect(formatDay(ordinaryWeek(epochDayOf(year, month, day), calendar))).toBe(monday);
});

it("where no holidays are known there is no ordinary week", () => {
  expect(() => ordinaryWeek(epochDayOf(2027, 12, 20), calendar)).toThrow("update @holiday-jp/holiday_jp");
});

it.each([["2026-11-09", "2026-11-09"], ["2026-11-15", "2026-11-09"], ["2026-02-29", null], ["9.11.2026", null], ["", null]])(
  "the week of %s begins on %s",
  (text, monday) => {
    const day = parseDay(text);
    expect(day === null ? null : formatDay(mondayOf(day))).toBe(monday);
  },
);
