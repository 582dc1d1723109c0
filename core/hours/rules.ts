import type { DateRange, DayHours } from "./types";

export type { DateRange };

/** One rule as it was written: the days that it names, united, and their hours. */
export interface HoursRule {
  /** Where the rule begins in the text, from 1. */
  readonly column: number;
  /** 0 is Monday. A rule that names no day names all seven. */
  readonly weekdays: readonly number[];
  /** The nth weekday of a month; negative counts from its end. */
  readonly nth: readonly { readonly weekday: number; readonly nth: readonly number[] }[];
  readonly holidays: boolean;
  /** With weekdays: the season in which they hold. Alone: dates, whatever weekday they are. */
  readonly dates: readonly DateRange[];
  /** In the order of the text; no span at all is `off`. */
  readonly hours: DayHours;
}

/** Opening hours as written: a later rule overrides an earlier one on the days that it names. */
export type HoursRules =
  | { readonly is: "always" }
  | { readonly is: "unknown" }
  | { readonly is: "timed"; readonly rules: readonly HoursRule[] };

/** Does a rule speak of dates whatever weekday they are? */
export function isForDates(rule: HoursRule): boolean {
  return rule.dates.length > 0 && rule.weekdays.length === 0 && rule.nth.length === 0;
}

/** Does a rule for weekdays hold only at some time of the year? */
export function isSeasonal(rule: HoursRule): boolean {
  return rule.dates.length > 0 && !isForDates(rule);
}
