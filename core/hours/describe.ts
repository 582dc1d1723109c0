import { sameHours } from "./spans";
import type { CompiledHours, DateRange, DateRule, DayHours, NthRule } from "./types";

/** Weekdays from Monday (0) to Sunday (6), both inclusive; one day when equal. */
export interface WeekdayRange {
  readonly from: number;
  readonly to: number;
}

/**
 * One line of the hours, to be said in words. No span at all is closed; `"unknown"` in a line for holidays or the
 * year-end says that the source does not speak of them. `in`: only at these times of the year, before any line without it.
 */
export type HoursLine =
  | { readonly is: "always" }
  | { readonly is: "unknown" }
  | { readonly is: "everyday"; readonly hours: DayHours; readonly in?: readonly DateRange[] }
  | { readonly is: "weekdays"; readonly days: readonly WeekdayRange[]; readonly hours: DayHours; readonly in?: readonly DateRange[] }
  | ({ readonly is: "nth" } & NthRule & Required<Pick<NthRule, "nth">>)
  /** `offOn`: weekdays on which it is closed even so. */
  | { readonly is: "holiday"; readonly hours: DayHours; readonly offOn: readonly WeekdayRange[] }
  | { readonly is: "year-end"; readonly hours: DayHours }
  /** `belowHoliday`: the line for holidays goes before this one. */
  | ({ readonly is: "dates" } & DateRule);

/**
 * Opening hours as lines in the order in which they are read: weekdays with equal hours together, from Monday; the same in
 * seasons; nth weekdays; holidays; year-end; dates. Weekdays that are closed have no line, but in a season.
 */
export function describeHours(hours: CompiledHours): readonly HoursLine[] {
  if (hours.is !== "timed") return [{ is: hours.is }];
  const lines: HoursLine[] = weekLines(hours.week);
  const byWeekday = (hours.nth ?? []).toReversed().sort((a, b) => a.weekday - b.weekday);
  lines.push(...seasonLines(byWeekday));
  lines.push(...byWeekday.flatMap(({ nth, ...rule }): readonly HoursLine[] => (nth === undefined ? [] : [{ is: "nth", nth, ...rule }])));
  if (hours.holiday !== undefined) lines.push({ is: "holiday", hours: hours.holiday, offOn: weekdayRanges(hours.holidayOff ?? []) });
  if (hours.yearEnd !== undefined) lines.push({ is: "year-end", hours: hours.yearEnd });
  lines.push(...(hours.dates ?? []).toReversed().map((rule): HoursLine => ({ is: "dates", ...rule })));
  return lines;
}

function weekLines(week: readonly DayHours[]): HoursLine[] {
  return linesOf(week.flatMap((hours, weekday) => (hours.length === 0 ? [] : [{ weekday, hours }])));
}

/** Each season's weekdays, the seasons in the order of the text. */
function seasonLines(rules: readonly NthRule[]): HoursLine[] {
  const seasons = new Map<string, NthRule[]>();
  for (const rule of rules) {
    if (rule.nth !== undefined) continue;
    const key = JSON.stringify(rule.in);
    seasons.set(key, [...(seasons.get(key) ?? []), rule]);
  }
  return [...seasons.values()].flatMap((ofSeason) => {
    const [first] = ofSeason;
    return linesOf(ofSeason).map((line): HoursLine => (first?.in === undefined ? line : { ...line, in: first.in }));
  });
}

type WeekLine = Extract<HoursLine, { readonly is: "everyday" | "weekdays" }>;

function linesOf(rules: readonly { readonly weekday: number; readonly hours: DayHours }[]): WeekLine[] {
  const groups: { readonly days: number[]; readonly hours: DayHours }[] = [];
  rules.forEach(({ weekday: day, hours }) => {
    const group = groups.find((it) => sameHours(it.hours, hours));
    if (group) group.days.push(day);
    else groups.push({ days: [day], hours });
  });
  return groups.map(({ days, hours }) =>
    days.length === 7 ? { is: "everyday", hours } : { is: "weekdays", days: weekdayRanges(days), hours },
  );
}

/** Three and more ascending days in a row are a range; fewer stand alone. */
function weekdayRanges(days: readonly number[]): readonly WeekdayRange[] {
  const ranges: WeekdayRange[] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last && day === last.to + 1) ranges[ranges.length - 1] = { from: last.from, to: day };
    else ranges.push({ from: day, to: day });
  }
  return ranges.flatMap(({ from, to }) => (to - from === 1 ? [{ from, to: from }, { from: to, to }] : [{ from, to }]));
}
