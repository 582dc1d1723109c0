import { civilDate, daysInMonth, weekdayOf } from "./civil";
import { isInRange, YEAR_END } from "./dateRange";
import type { HolidayCalendar } from "./types";

/** What a day is, before anyone's hours are asked. */
export interface CalendarDay {
  readonly epochDay: number;
  readonly calendar: HolidayCalendar;
  /** 0 is Monday. */
  readonly weekday: number;
  /** `(year * 100 + month) * 100 + day`. */
  readonly date: number;
  /** Which of its weekday in the month, from 1. */
  readonly nth: number;
  /** The same from the month's end: -1 is the last. */
  readonly nthFromEnd: number;
  readonly isYearEnd: boolean;
  /** `unknown` after the calendar's end. */
  readonly holiday: "yes" | "no" | "unknown";
}

/** Five weeks and a day each way are asked for again and again, once for each contact point; a power of two. */
const KEPT_DAYS = 64;
const kept: CalendarDay[] = [];

/** What a day (days since 1970-01-01 in Japan) is; the last 64 answers are kept. */
export function calendarDay(calendar: HolidayCalendar, epochDay: number): CalendarDay {
  const slot = epochDay & (KEPT_DAYS - 1);
  const last = kept[slot];
  if (last !== undefined && last.epochDay === epochDay && last.calendar === calendar) return last;
  return (kept[slot] = judged(calendar, epochDay));
}

function judged(calendar: HolidayCalendar, epochDay: number): CalendarDay {
  const { year, month, day } = civilDate(epochDay);
  const date = (year * 100 + month) * 100 + day;
  const isKnown = epochDay <= calendar.until;
  return {
    epochDay,
    calendar,
    weekday: weekdayOf(epochDay),
    date,
    nth: Math.ceil(day / 7),
    nthFromEnd: -Math.ceil((daysInMonth(year, month) - day + 1) / 7),
    isYearEnd: isInRange(date, YEAR_END),
    holiday: !isKnown ? "unknown" : calendar.days.includes(epochDay) ? "yes" : "no",
  };
}
