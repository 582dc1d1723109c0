import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochDayOf } from "./civil";
import { compileHours } from "./compile";
import { HoursFault } from "./fault";
import { parseHours } from "./parse";
import type { HoursRules } from "./rules";
import { testCalendar } from "./testing/calendar";
import { compiled } from "./testing/japan";
import { minuteTable } from "./testing/minuteTable";
import { randomRules, written } from "./testing/randomRules";
import { weekOf } from "./weekOf";

const DAY = 1440;
const MONDAY = epochDayOf(2026, 11, 23);

function week(text: string, from = MONDAY): readonly string[] {
  return weekOf(compiled(text), testCalendar, from).map(({ is, spans, because }) => {
    if (because !== null) return because;
    return is === "closed" ? is : spans.map((span) => span.join("-")).join(",");
  });
}

describe("weekOf", () => {
  it.each([
    ["a holiday Monday that is not spoken of", "Mo-Fr 09:00-12:00,13:00-17:00", MONDAY,
      ["holiday", "540-720,780-1020", "540-720,780-1020", "540-720,780-1020", "540-720,780-1020", "closed", "closed"]],
    ["a holiday Monday that is closed", "Mo-We 09:00-17:00; PH off", MONDAY,
      ["closed", "540-1020", "540-1020", "closed", "closed", "closed", "closed"]],
    ["nights on the day on which they begin", "Fr,Sa 22:00-26:00", MONDAY, ["holiday", "closed", "closed", "closed", "1320-1560", "1320-1560", "closed"]],
    ["the week over the year's end", "Mo-Su 09:00-17:00; Dec 31-Jan 02 off", epochDayOf(2026, 12, 28),
      ["540-1020", "540-1020", "540-1020", "closed", "closed", "closed", "540-1020"]],
    ["a year-end that is not spoken of", "Mo-Su 09:00-17:00", epochDayOf(2026, 12, 28),
      ["540-1020", "year-end", "year-end", "year-end", "year-end", "year-end", "year-end"]],
    ["the first Sunday of a month only", "Su[1] 13:00-18:00; PH off", epochDayOf(2026, 11, 30), ["closed", "closed", "closed", "closed", "closed", "closed", "780-1080"]],
    ["a day that the source leaves open", "Tu-Su off; Mo unknown; PH off", epochDayOf(2026, 11, 30),
      ["stated-unknown", "closed", "closed", "closed", "closed", "closed", "closed"]],
    ["day and night", "24/7", MONDAY, Array.from({ length: 7 }, () => "0-1440")],
    ["nothing that is known", "unknown", MONDAY, Array.from({ length: 7 }, () => "not-stated")],
    ["the calendar's end", "Mo-Su 09:00-17:00; PH off; Dec 29-Jan 03 09:00-17:00", epochDayOf(2028, 1, 1),
      ["540-1020", "540-1020", "540-1020", "holidays-not-known", "holidays-not-known", "holidays-not-known", "holidays-not-known"]],
  ])("shows %s: %s", (_, text, from, days) => {
    expect(week(text, from)).toEqual(days);
  });

  it("begins with the day it is given, whatever its weekday", () => {
    expect(weekOf(compiled("24/7"), testCalendar, MONDAY + 3).map(({ weekday }) => weekday)).toEqual([3, 4, 5, 6, 0, 1, 2]);
  });

  it("says which day is a holiday, and from where on that is not known", () => {
    const days = weekOf(compiled("24/7"), testCalendar, MONDAY - 1);
    expect(days.map(({ holiday }) => holiday)).toEqual([null, testCalendar.days.indexOf(MONDAY), null, null, null, null, null]);
    expect(weekOf(compiled("24/7"), testCalendar, testCalendar.until).map(({ isHolidayKnown }) => isHolidayKnown))
      .toEqual([true, false, false, false, false, false, false]);
  });
});

const SEED = 20_261_123;
const RUNS = process.env["TEST_ALL"] === "1" ? 3000 : 300;

function parsed(text: string): HoursRules | null {
  try {
    return parseHours(text);
  } catch (fault) {
    if (fault instanceof HoursFault) return null;
    throw fault;
  }
}

it("holds minute by minute what the table of all minutes holds, for any rules and weeks", { timeout: 300_000 }, () => {
  let weeks = 0;
  fc.assert(fc.property(randomRules, fc.integer({ min: 20_455, max: testCalendar.until + 14 }), fc.boolean(), (rules, from, wrap) => {
    const text = written(rules, wrap);
    const read = parsed(text);
    fc.pre(read !== null);
    const table = minuteTable(rules, new Set(testCalendar.days), testCalendar.until, from, 7);
    const hours = compileHours(read);
    const open = new Set<number>();
    const [yesterday] = weekOf(hours, testCalendar, from - 1);
    const days = weekOf(hours, testCalendar, from);
    for (const { epochDay, spans } of yesterday === undefined ? days : [yesterday, ...days]) {
      const index = epochDay - from;
      for (const [opens, closes] of spans) for (let minute = opens; minute < closes; minute += 1) open.add(index * DAY + minute);
    }
    expect(table.flatMap((cell, minute) => ((cell === "open") === open.has(minute) ? [] : [minute])), text).toEqual([]);
    for (const [index, { is, because }] of days.entries()) {
      const kinds = new Set(table.slice(index * DAY, (index + 1) * DAY));
      kinds.delete("open");
      if (is === "unknown") expect([...kinds].every((kind) => kind === because), `${text}: ${[...kinds].join()} is not ${because}`).toBe(true);
    }
    weeks += 1;
  }), { seed: SEED, numRuns: RUNS });
  console.log(`weeks compared with the table of minutes: ${weeks}, seed ${SEED}`);
});
