import OpeningHours from "opening_hours";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate, instantOf } from "./civil";
import { dayHours, unknownBecause } from "./dayHours";
import { stateAt } from "./state";
import { testCalendar } from "./testing/calendar";
import { compiled, japan } from "./testing/japan";
import type { CompiledHours, HoursState } from "./types";

const MINUTE = 60_000;
const STEP = 15;
const JAPAN = { lat: 35.68, lon: 139.77, address: { country_code: "jp", state: "" } };
/** Days since 1970-01-01: 1 January 2026 to 31 December 2027. */
const FIRST = 20_454;
const LAST = testCalendar.until;
const CITIZENS_HOLIDAY = "2026-9-22";

const zoneOfThisMachine = process.env["TZ"];
beforeAll(() => {
  process.env["TZ"] = "Asia/Tokyo";
});
afterAll(() => {
  if (zoneOfThisMachine === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zoneOfThisMachine;
});

/**
 * Shapes that a contributor may write and the directory does not have; its own are compared in `contacts/hours.test.ts`.
 * Nights stand without dates: the package gives the night after 3 January to a day that is off.
 */
const SHAPES = [
  "Mo-Su 17:00-26:00",
  "Fr,Sa 22:00-02:00",
  "Mo-Fr 09:00-17:00; Su[-1] 09:00-17:00; PH off; Dec 29-Jan 03 off",
  "Fr-Mo 09:00-17:00; PH off; Dec 29-Jan 03 off",
  "Mo-Su 09:00-17:00; Dec 29-Jan 03 10:00-12:00; PH off",
  "Apr-Sep Mo-Fr 09:00-17:00; Oct-Mar Mo-Fr 09:00-16:00; PH off; Dec 29-Jan 03 off",
  "Mo-Fr 09:00-17:00; Jul 20-Aug 31 Mo,We 09:00-12:00; PH off; Dec 29-Jan 03 off",
  "Mo-Fr 09:00-17:00; Aug We[2] off; PH off; Dec 29-Jan 03 off",
  "Mo-Su 09:00-17:00; Aug off; Dec 29-Jan 03 off",
  "Mo-Fr 09:00-17:00; PH off; 2026 Dec 28-2027 Jan 04 off; Dec 29-Jan 03 off",
  "Mo-Fr 09:00-17:00; PH off; 2027 May 06 off; Dec 29-Jan 03 off",
  "Tu-Su off; Mo unknown; PH off; Dec 29-Jan 03 off",
];

type Interval = readonly [from: number, to: number, isUnknown: boolean];

function intervalsOfPackage(text: string, from: number, to: number): readonly Interval[] {
  return new OpeningHours(text, JAPAN).getOpenIntervals(new Date(from), new Date(to))
    .map(([start, end, isUnknown]) => [start.getTime(), end.getTime(), isUnknown]);
}

/** Where the package cannot be right: the citizens' holiday that it misses, and days that we call unknown unasked. */
function isComparable(hours: CompiledHours, epochDay: number): boolean {
  const { year, month, day } = civilDate(epochDay);
  if (`${year}-${month}-${day}` === CITIZENS_HOLIDAY) return false;
  if (hours.is !== "timed") return hours.is === "always";
  return dayHours(hours, testCalendar, epochDay) !== "unknown" || unknownBecause(hours, testCalendar, epochDay) === "stated-unknown";
}

function kindOf({ is }: HoursState): string {
  return is === "closing" ? "open" : is;
}

describe("against the package opening_hours, over 2026 and 2027", () => {
  it("the public holidays are the same but for the citizens' holiday of 2026", () => {
    const days = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
    const intervals = intervalsOfPackage("PH 00:00-24:00", instantOf(FIRST), instantOf(LAST + 1));
    const differing = days.filter((day) => {
      const noon = instantOf(day, 720);
      return intervals.some(([from, to]) => from <= noon && noon < to) !== testCalendar.days.includes(day);
    });
    expect(differing.map(civilDate)).toEqual([{ year: 2026, month: 9, day: 22 }]);
  });

  it.each(SHAPES)("every quarter of an hour is alike: %s", { timeout: 60_000 }, (text) => {
    const hours = compiled(text);
    const intervals = intervalsOfPackage(text, instantOf(FIRST), instantOf(LAST + 1));
    const differing: string[] = [];
    let next = 0;
    let compared = 0;
    for (let day = FIRST; day <= LAST; day += 1) {
      if (!isComparable(hours, day) || !isComparable(hours, day - 1)) continue;
      for (let minute = 0; minute < 1440; minute += STEP) {
        const at = instantOf(day, minute);
        while ((intervals[next]?.[1] ?? Infinity) <= at) next += 1;
        const interval = intervals[next];
        const theirs = interval && interval[0] <= at ? (interval[2] ? "unknown" : "open") : "closed";
        compared += 1;
        if (kindOf(stateAt(hours, testCalendar, at)) !== theirs) differing.push(`${new Date(at).toISOString()} is ${theirs} there`);
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(60_000);
  });

  it.each(SHAPES)("open slots end alike: %s", (text) => {
    const hours = compiled(text);
    const differing = intervalsOfPackage(text, japan("2026-01-05 04:00"), japan("2027-12-20 04:00")).filter(([from, to, isUnknown]) => {
      const days = [from, to].map((at) => Math.floor((at + 9 * 60 * MINUTE) / (1440 * MINUTE)));
      if (isUnknown || !days.every((day) => isComparable(hours, day))) return false;
      const state = stateAt(hours, testCalendar, from);
      return kindOf(state) !== "open" || !("until" in state) || state.until !== to;
    });
    expect(differing.map((interval) => interval.slice(0, 2).map((at) => new Date(Number(at)).toISOString()))).toEqual([]);
  });
});
