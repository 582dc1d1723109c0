import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate, daysInMonth, epochDayAt, epochDayOf, instantOf, minuteAt, weekdayOf } from "./civil";
import { japan } from "./testing/japan";

const MS_PER_DAY = 86_400_000;
const anyDay = fc.integer({ min: -200_000, max: 200_000 });

describe("the calendar in Japan", () => {
  it("agrees with the platform's calendar for any day from 1422 to 2517, forth and back", () => {
    fc.assert(fc.property(anyDay, (day) => {
      const date = new Date(day * MS_PER_DAY);
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(civilDate(day)).toEqual(civil);
      expect(epochDayOf(civil.year, civil.month, civil.day)).toBe(day);
      expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
      expect(daysInMonth(civil.year, civil.month)).toBe(new Date(Date.UTC(civil.year, civil.month, 0)).getUTCDate());
    }), { seed: 7, numRuns: 2000 });
  });

  it("takes any instant apart and puts it together again to the minute", () => {
    fc.assert(fc.property(fc.integer({ min: -1e13, max: 1e13 }), (at) => {
      const minute = minuteAt(at);
      expect(minute).toBeGreaterThanOrEqual(0);
      expect(minute).toBeLessThan(1440);
      expect(at - instantOf(epochDayAt(at), minute)).toBeGreaterThanOrEqual(0);
      expect(at - instantOf(epochDayAt(at), minute)).toBeLessThan(60_000);
    }), { seed: 7, numRuns: 2000 });
  });

  it.each([
    ["begins its day at 15:00 UTC", japan("2026-11-23 00:00"), epochDayOf(2026, 11, 23), 0],
    ["ends its day a minute before", japan("2026-11-22 23:59:59"), epochDayOf(2026, 11, 22), 1439],
    ["has a 29 February in a leap year", japan("2028-02-29 12:30"), epochDayOf(2028, 2, 29), 750],
  ])("%s", (_, at, day, minute) => {
    expect([epochDayAt(at), minuteAt(at)]).toEqual([day, minute]);
  });
});
