import OpeningHours from "opening_hours";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate, epochDayAt, epochDayOf, instantOf } from "../core/hours/civil";
import { compileHours } from "../core/hours/compile";
import { nextChange } from "../core/hours/nextChange";
import { parseHours } from "../core/hours/parse";
import { stateAt } from "../core/hours/state";
import { holidayCalendar } from "./holidays";
import { loadDirectory } from "./load";

/**
 * Every opening hours of the directory against the package `opening_hours`, at each change of either side and a minute
 * before and after: three years of all of them with TEST_ALL=1, else the days about the holidays of a year of every sixth.
 */
const IS_ALL = process.env["TEST_ALL"] === "1";
const YEARS = IS_ALL ? { from: 2026, to: 2028 } : { from: 2026, to: 2026 };
const SHARE = IS_ALL ? 1 : 6;
const FROM = instantOf(epochDayOf(YEARS.from, 1, 1));
const TO = instantOf(epochDayOf(YEARS.to + 1, 1, 1));
const MINUTE = 60_000;
const FIVE_WEEKS = 35 * 1440 * MINUTE;
const JAPAN = { lat: 35.68, lon: 139.77, address: { country_code: "jp", state: "" } };

const calendar = holidayCalendar(YEARS.from, YEARS.to);
const isHoliday = new Set(calendar.days);
const all = [...new Set(loadDirectory().services.flatMap(({ points }) => points.map(({ hours }) => hours)))].sort();
const chosen = all.filter((hours, index) => index % SHARE === 0 && hours !== "unknown");

type Kind = "open" | "closed" | "unknown";

interface Difference {
  readonly hours: string;
  readonly at: number;
  readonly ours: Kind;
  readonly theirs: Kind;
}

/** Does the text itself speak of public holidays, of the year-end, of each weekday? */
const speaksOfHolidays = (hours: string) => /\bPH\b/.test(hours);
const speaksOfYearEnd = (hours: string) => /Dec 2\d-Jan 0\d/.test(hours);

/** What the two sides may differ in, each with the reason; the text and the date decide, not our own verdict. */
const JUDGED: readonly { readonly name: string; readonly reason: string; readonly is: (it: Difference, day: number) => boolean }[] = [
  {
    name: "the citizens' holiday 2026-09-22",
    reason: "A day between two public holidays is one (国民の祝日に関する法律, art. 3 (3)). The package does not know the rule: ours is right.",
    is: ({ hours }, day) => day === epochDayOf(2026, 9, 22) && speaksOfHolidays(hours),
  },
  {
    name: "a public holiday of which the source does not speak",
    reason: "The package takes the weekday's hours, or closed. No source says so: unknown.",
    is: ({ hours, ours }, day) => ours === "unknown" && isHoliday.has(day) && !speaksOfHolidays(hours),
  },
  {
    name: "a year-end of which the source does not speak",
    reason: "The package takes the weekday's hours, or closed. Offices close then; no source says on which days: unknown.",
    is: ({ hours, ours }, day) => {
      const { month, day: date } = civilDate(day);
      return ours === "unknown" && !speaksOfYearEnd(hours) && ((month === 12 && date >= 29) || (month === 1 && date <= 3));
    },
  },
];

const zoneOfThisMachine = process.env["TZ"];
beforeAll(() => {
  process.env["TZ"] = "Asia/Tokyo";
});
afterAll(() => {
  if (zoneOfThisMachine === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zoneOfThisMachine;
});

/** What one side says at instants that are asked in ascending order, and where it changes. */
interface Side {
  readonly at: (instant: number) => Kind;
  readonly changes: readonly number[];
}

function ourSide(text: string): Side {
  const hours = compileHours(parseHours(text));
  const at = (instant: number): Kind => {
    const { is } = stateAt(hours, calendar, instant);
    return is === "closing" ? "open" : is;
  };
  const changes: number[] = [];
  for (let instant = FROM; instant < TO;) {
    const change = nextChange(hours, calendar, instant);
    instant = change ?? instant + FIVE_WEEKS;
    if (change !== null) changes.push(change);
  }
  return { at, changes };
}

function theirSide(text: string): Side {
  const intervals = new OpeningHours(text, JAPAN).getOpenIntervals(new Date(FROM), new Date(TO))
    .map(([from, to, isUnknown]) => ({ from: from.getTime(), to: to.getTime(), kind: isUnknown ? "unknown" as const : "open" as const }));
  let next = 0;
  const at = (instant: number): Kind => {
    while ((intervals[next]?.to ?? Infinity) <= instant) next += 1;
    const interval = intervals[next];
    return interval !== undefined && interval.from <= instant ? interval.kind : "closed";
  };
  return { at, changes: intervals.flatMap(({ from, to }) => [from, to]) };
}

function differences(text: string): { readonly differing: readonly Difference[]; readonly compared: number } {
  const [ours, theirs] = [ourSide(text), theirSide(text)];
  const around = [...ours.changes, ...theirs.changes].flatMap((change) => [change - MINUTE, change, change + MINUTE]);
  const instants = [...new Set(around)].filter((instant) => instant >= FROM && instant < TO).sort((a, b) => a - b);
  const differing = instants.flatMap((at) => {
    const kinds = { ours: ours.at(at), theirs: theirs.at(at) };
    return kinds.ours === kinds.theirs ? [] : [{ hours: text, at, ...kinds }];
  });
  return { differing, compared: instants.length };
}

describe(`the directory's opening hours against the package opening_hours, ${YEARS.from}–${YEARS.to}`, () => {
  it("differ in what is listed above, and in nothing else", { timeout: 600_000 }, () => {
    const found = chosen.map(differences);
    const compared = found.reduce((sum, it) => sum + it.compared, 0);
    const differing = found.flatMap((it) => it.differing);
    const judgedAs = (it: Difference) => JUDGED.find(({ is }) => is(it, epochDayAt(it.at)));
    console.log([
      `${chosen.length} of ${all.length} opening hours, ${compared} instants:`,
      ...JUDGED.map((judged) => `  ${differing.filter((it) => judgedAs(it) === judged).length} differ by ${judged.name}`),
    ].join("\n"));
    const unlisted = differing.filter((it) => judgedAs(it) === undefined);
    expect(unlisted.slice(0, 20).map(({ hours, at, ours, theirs }) => `${hours} at ${new Date(at).toISOString()}: ${ours}, there ${theirs}`)).toEqual([]);
    expect(JUDGED.filter((judged) => !differing.some((it) => judgedAs(it) === judged)).map(({ name }) => name), "no row is idle").toEqual([]);
    expect(compared).toBeGreaterThan(chosen.length * 500);
  });

  it("have the same public holidays, but for the citizens' holiday", () => {
    const intervals = new OpeningHours("PH 00:00-24:00", JAPAN).getOpenIntervals(new Date(FROM), new Date(TO));
    const theirs = new Set(intervals.flatMap(([from, to]) =>
      Array.from({ length: epochDayAt(to.getTime()) - epochDayAt(from.getTime()) }, (_, index) => epochDayAt(from.getTime()) + index)));
    expect(calendar.days.filter((day) => !theirs.has(day)).map(civilDate)).toEqual([{ year: 2026, month: 9, day: 22 }]);
    expect([...theirs].filter((day) => !isHoliday.has(day))).toEqual([]);
  });
});
