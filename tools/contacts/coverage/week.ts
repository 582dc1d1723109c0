import { calendarDay } from "../../../core/hours/calendarDay";
import { civilDate, epochDayOf, weekdayOf } from "../../../core/hours/civil";
import type { HolidayCalendar } from "../../../core/hours/types";

export const DAYS = 7;
export const HOURS_A_DAY = 24;
export const HOURS_A_WEEK = DAYS * HOURS_A_DAY;

/** The Monday of the week in which a day (since 1970-01-01) lies. */
export function mondayOf(epochDay: number): number {
  return epochDay - weekdayOf(epochDay);
}

/**
 * The Monday of the first week after the given day's that holds no public holiday and no day of the year's end.
 *
 * @throws RangeError where the calendar ends before such a week
 */
export function ordinaryWeek(epochDay: number, calendar: HolidayCalendar): number {
  for (let monday = mondayOf(epochDay) + DAYS; monday + DAYS - 1 <= calendar.until; monday += DAYS) {
    const days = Array.from({ length: DAYS }, (_, day) => calendarDay(calendar, monday + day));
    if (days.every(({ holiday, isYearEnd }) => holiday === "no" && !isYearEnd)) return monday;
  }
  throw new RangeError("the calendar of holidays holds no ordinary week after this day; update @holiday-jp/holiday_jp");
}

/** `2026-11-09` */
export function formatDay(epochDay: number): string {
  const { year, month, day } = civilDate(epochDay);
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** The day of a date `YYYY-MM-DD`; null when the text is none, or no such day exists. */
export function parseDay(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const epochDay = epochDayOf(Number(year), Number(month), Number(day));
  return Number.isFinite(epochDay) && formatDay(epochDay) === text ? epochDay : null;
}
