/** Minutes from midnight in Japan; `[from, to)`. `to` passes 1440 when the slot ends after midnight. */
export type Span = readonly [from: number, to: number];

/** What one day holds: its open spans, or nothing that is known. */
export type DayHours = readonly Span[] | "unknown";

/**
 * An inclusive range of days: of every year as `month * 100 + day`, where it may wrap (1229 → 103); of one year as
 * `(year * 100 + month) * 100 + day`, at both ends.
 */
export interface DateRange {
  readonly from: number;
  readonly to: number;
}

/** Dates with hours of their own, whatever weekday they are. */
export interface DateRule extends DateRange {
  readonly hours: DayHours;
  /** A rule for public holidays stands later in the text, and goes before this one. */
  readonly belowHoliday?: true;
}

/** A weekday at some times: the nth of a month (`Mo[1,3]`, `Su[-1]`), in a season (`Apr-Sep Mo-Fr`), or both. `weekday` 0 is Monday. */
export interface NthRule {
  readonly weekday: number;
  /** Absent: every one. */
  readonly nth?: readonly number[];
  /** Absent: all the year. */
  readonly in?: readonly DateRange[];
  readonly hours: DayHours;
}

/**
 * Opening hours made small for the device: JSON, no dates, no zone. A day is judged by the first that applies:
 * `dates`, `holiday` when it is stated, `yearEnd`, `holiday` when it is "unknown", `nth`, `week`.
 * In `nth` and `dates` the first that matches counts.
 */
export type CompiledHours =
  | { readonly is: "always" }
  | { readonly is: "unknown" }
  | {
      readonly is: "timed";
      /** Seven days from Monday. */
      readonly week: readonly DayHours[];
      readonly nth?: readonly NthRule[];
      /** Absent: the day's own weekday holds on holidays. */
      readonly holiday?: DayHours;
      /** Weekdays that are closed on holidays, too: their `off` stands after the rule for holidays. */
      readonly holidayOff?: readonly number[];
      /** Absent: 29 December–3 January is like any other day. */
      readonly yearEnd?: DayHours;
      readonly dates?: readonly DateRule[];
    };

/** Public holidays as days since 1970-01-01 in Japan, ascending, and the last day up to which they are known. */
export interface HolidayCalendar {
  readonly days: readonly number[];
  readonly until: number;
}

/** Why the hours are not known at an instant. */
export type UnknownBecause = "not-stated" | "holiday" | "year-end" | "stated-unknown" | "holidays-not-known";

/** Instants are milliseconds since the epoch. */
export type HoursState =
  | { readonly is: "open"; readonly until: number | null }
  | { readonly is: "closing"; readonly until: number }
  | { readonly is: "closed"; readonly opensAt: number | null }
  | { readonly is: "unknown"; readonly because: UnknownBecause };
