import { afterEach, describe, expect, it, vi } from "vitest";
import { epochDayOf, weekdayOf } from "../core/hours/civil";
import { testCalendar } from "../core/hours/testing/calendar";
import { HOLIDAY_NAMES } from "../core/hours/holidayNames";
import { holidayCalendar, holidayNames, holidaysRunningOut, lastHolidayYear } from "./holidays";

const SUNDAY = 6;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("holidayCalendar", () => {
  it.each([
    ["Labour Thanksgiving Day on a Monday", 2026, 11, 23],
    ["a substitute holiday after three holidays in a row", 2026, 5, 6],
    ["the citizens' holiday between two holidays", 2026, 9, 22],
    ["the substitute for the vernal equinox on a Sunday", 2027, 3, 22],
  ])("knows %s", (_, year, month, day) => {
    expect(holidayCalendar(year, year).days).toContain(epochDayOf(year, month, day));
  });

  it("holds whole years, ascending, and says how far it reaches", () => {
    const { days, until } = holidayCalendar(2026, 2027);
    expect(days).toHaveLength(18 + 17);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(until).toBe(epochDayOf(2027, 12, 31));
  });

  it("agrees with the holidays that the tests of the hours are written against", () => {
    expect(holidayCalendar(2026, 2027)).toEqual(testCalendar);
  });

  it("begins the year before the build's commit, in Japan's time", () => {
    vi.stubEnv("SOURCE_DATE_EPOCH", String(Date.UTC(2026, 11, 31, 15, 0) / 1000));
    expect(holidayCalendar().days[0]).toBe(epochDayOf(2026, 1, 1));
  });

  it("reaches two years beyond the build, no further, though more are forecast", () => {
    vi.stubEnv("SOURCE_DATE_EPOCH", String(Date.UTC(2026, 10, 21) / 1000));
    expect(lastHolidayYear()).toBeGreaterThanOrEqual(2036);
    expect(holidayCalendar().until).toBe(epochDayOf(2028, 12, 31));
  });

  it("refuses years without holidays, and names the mend", () => {
    expect(() => holidayCalendar(2026, lastHolidayYear() + 1)).toThrow("update @holiday-jp/holiday_jp");
    expect(() => holidayCalendar(2027, 2026)).toThrow("run backwards");
  });

  // 国民の祝日に関する法律, article 3, paragraphs 2 and 3.
  it("follows the law's two rules for further holidays in every year that it holds", () => {
    const { days } = holidayCalendar(2026);
    const isHoliday = new Set(days);
    for (const day of days) {
      let next = day + 1;
      while (isHoliday.has(next)) next += 1;
      if (weekdayOf(day) === SUNDAY) expect(next, "a holiday on Sunday moves on").toBeGreaterThan(day + 1);
      if (isHoliday.has(day + 2)) expect(weekdayOf(day + 1) === SUNDAY || isHoliday.has(day + 1), "a day between two holidays").toBe(true);
    }
  });
});

describe("holidaysRunningOut", () => {
  const until = epochDayOf(2028, 12, 31);

  it.each([
    ["at fourteen months to the day", "2027-10-31T23:59+09:00", null],
    ["a day later", "2027-11-01T00:00+09:00", "2028-12-31"],
    ["after the end", "2029-02-01T00:00+09:00", "2028-12-31"],
    ["two years before", "2026-11-21T12:00+09:00", null],
  ])("%s", (_, at, names) => {
    const words = holidaysRunningOut({ until }, Date.parse(at));
    expect(words === null).toBe(names === null);
    if (names !== null) {
      expect(words?.en).toContain(`until ${names} only`);
      expect(words?.ja).toContain(names);
    }
  });

  it("has nothing to say of the calendar of this build, which holds three years and more", () => {
    vi.stubEnv("SOURCE_DATE_EPOCH", String(Date.UTC(2026, 10, 21) / 1000));
    const calendar = holidayCalendar();
    expect(holidaysRunningOut(calendar, Date.UTC(2026, 10, 21))).toBeNull();
    expect(calendar.days.length).toBeGreaterThanOrEqual(16 * 4);
  });
});

describe("holidayNames", () => {
  it("names each in Japanese, and by the key of its message", () => {
    expect(holidayNames(2026).filter(({ epochDay }) => epochDay === epochDayOf(2026, 9, 22))).toEqual([
      { epochDay: epochDayOf(2026, 9, 22), name: "citizens", ja: "休日" },
    ]);
    expect(holidayNames(2026)[0]).toEqual({ epochDay: epochDayOf(2026, 1, 1), name: "new-year", ja: "元日" });
  });

  it("knows every name of the years that a page is built for", () => {
    const names = holidayNames(2027).concat(holidayNames(2028)).map(({ ja }) => ja.split(" ").at(-1) ?? "");
    expect(names.filter((name) => !(name in HOLIDAY_NAMES))).toEqual([]);
  });

  it("names a substitute for what it is, not after the day that it replaces", () => {
    expect(holidayNames(2026).find(({ epochDay }) => epochDay === epochDayOf(2026, 5, 6))?.name).toBe("substitute");
  });
});
