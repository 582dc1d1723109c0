import type { DateRange } from "./rules";

/**
 * 29 December–3 January, when public offices are closed (行政機関の休日に関する法律 art. 1) and others often are.
 * As `month * 100 + day`.
 */
export const YEAR_END: DateRange = { from: 1229, to: 103 };
const YEAR_END_DAYS = [1229, 1230, 1231, 101, 102, 103] as const;

/** Is a day of the year (`month * 100 + day`) in a range, which may wrap? */
export function isInRange(monthDay: number, { from, to }: DateRange): boolean {
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
}

/** Does a range name a day of the year-end? */
export function touchesYearEnd(range: DateRange): boolean {
  return YEAR_END_DAYS.some((day) => isInRange(day, range));
}
