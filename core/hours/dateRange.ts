import { epochDayOf } from "./civil";
import type { DateRange } from "./types";

/** A year's place before `month * 100 + day`. */
const YEARS = 10_000;
/** From here on a range of dates is a season. */
const SEASON_DAYS = 28;
/** Any leap year. */
const LEAP_YEAR = 2028;

/** 29 December–3 January, when public offices are closed (行政機関の休日に関する法律 art. 1) and others often are. */
export const YEAR_END: DateRange = { from: 1229, to: 103 };
const YEAR_END_DAYS = [1229, 1230, 1231, 101, 102, 103] as const;

/** Does a range hold for one year only? */
export function hasYear({ from }: DateRange): boolean {
  return from > YEARS;
}

/** Is a day (`(year * 100 + month) * 100 + day`) in a range? One without a year may wrap. */
export function isInRange(date: number, { from, to }: DateRange): boolean {
  const day = from > YEARS ? date : date % YEARS;
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

/** Is a range four weeks and longer, as months are? Counted with 29 February. */
export function isSeason({ from, to }: DateRange): boolean {
  const yearsLater = Math.floor(to / YEARS) - Math.floor(from / YEARS);
  return dayNumber(to % YEARS, LEAP_YEAR + (to < from ? 1 : yearsLater)) - dayNumber(from % YEARS, LEAP_YEAR) + 1 >= SEASON_DAYS;
}

/**
 * Does a range speak of the year-end: of some of its days, every year? A season that runs over it does not: who writes
 * `Oct-Mar Mo-Fr 09:00-16:00` has not thought of New Year.
 */
export function speaksOfYearEnd(range: DateRange): boolean {
  return !hasYear(range) && !isSeason(range) && YEAR_END_DAYS.some((day) => isInRange(day, range));
}

function dayNumber(monthDay: number, year: number): number {
  return epochDayOf(year, Math.floor(monthDay / 100), monthDay % 100);
}
