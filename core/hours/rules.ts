import type { DayHours } from "./types";

/** An inclusive range of days of the year as `month * 100 + day`; it may wrap (1229 → 103). */
export interface DateRange {
  readonly from: number;
  readonly to: number;
}

/** One rule as it was written: the days that it names, united, and their hours. */
export interface HoursRule {
  /** Where the rule begins in the text, from 1. */
  readonly column: number;
  /** 0 is Monday. A rule that names no day names all seven. */
  readonly weekdays: readonly number[];
  /** The nth weekday of a month; negative counts from its end. */
  readonly nth: readonly { readonly weekday: number; readonly nth: readonly number[] }[];
  readonly holidays: boolean;
  readonly dates: readonly DateRange[];
  /** In the order of the text; no span at all is `off`. */
  readonly hours: DayHours;
}

/** Opening hours as written: a later rule overrides an earlier one on the days that it names. */
export type HoursRules =
  | { readonly is: "always" }
  | { readonly is: "unknown" }
  | { readonly is: "timed"; readonly rules: readonly HoursRule[] };
