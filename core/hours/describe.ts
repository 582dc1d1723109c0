import { sameHours } from "./spans";
import type { CompiledHours, DayHours, DateRule, NthRule } from "./types";

/** Weekdays from Monday (0) to Sunday (6), both inclusive; one day when equal. */
export interface WeekdayRange {
  readonly from: number;
  readonly to: number;
}

/**
 * One line of the hours, to be said in words. No span at all is closed; `"unknown"` in a line for holidays or the
 * year-end says that the source does not speak of them.
 */
export type HoursLine =
  | { readonly is: "always" }
  | { readonly is: "unknown" }
  | { readonly is: "everyday"; readonly hours: DayHours }
  | { readonly is: "weekdays"; readonly days: readonly WeekdayRange[]; readonly hours: DayHours }
  | ({ readonly is: "nth" } & NthRule)
  /** `offOn`: weekdays on which it is closed even so. */
  | { readonly is: "holiday"; readonly hours: DayHours; readonly offOn: readonly WeekdayRange[] }
  | { readonly is: "year-end"; readonly hours: DayHours }
  /** `belowHoliday`: the line for holidays goes before this one. */
  | ({ readonly is: "dates" } & DateRule);

/**
 * Opening hours as lines in the order in which they are read: weekdays with equal hours together, from Monday; nth
 * weekdays; holidays; year-end; dates. Weekdays that are closed have no line.
 */
export function describeHours(hours: CompiledHours): readonly HoursLine[] {
  if (hours.is !== "timed") return [{ is: hours.is }];
  const lines: HoursLine[] = weekLines(hours.week);
  const nth = (hours.nth ?? []).toReversed().sort((a, b) => a.weekday - b.weekday);
  lines.push(...nth.map((rule): HoursLine => ({ is: "nth", ...rule })));
  if (hours.holiday !== undefined) lines.push({ is: "holiday", hours: hours.holiday, offOn: weekdayRanges(hours.holidayOff ?? []) });
  if (hours.yearEnd !== undefined) lines.push({ is: "year-end", hours: hours.yearEnd });
  lines.push(...(hours.dates ?? []).toReversed().map((rule): HoursLine => ({ is: "dates", ...rule })));
  return lines;
}

function weekLines(week: readonly DayHours[]): HoursLine[] {
  const groups: { readonly days: number[]; readonly hours: DayHours }[] = [];
  week.forEach((hours, day) => {
    if (hours.length === 0) return;
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
