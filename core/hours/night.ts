import { calendarDay } from "./calendarDay";
import { usualHours } from "./dayHours";
import type { TimedHours } from "./dayHours";
import type { DayHours, HolidayCalendar } from "./types";

const MINUTES_PER_DAY = 1440;

/**
 * The minute of today at which what is open at `minute` closes, yesterday's slots after midnight among it; it may pass
 * 1440. Less than `minute`: nothing is open.
 */
export function openEnd(yesterday: DayHours, today: DayHours, minute: number): number {
  return Math.max(spanEnd(today, minute), spanEnd(yesterday, minute + MINUTES_PER_DAY) - MINUTES_PER_DAY);
}

function spanEnd(hours: DayHours, minute: number): number {
  if (hours === "unknown") return -1;
  for (const span of hours) {
    if (span[0] <= minute && minute < span[1]) return span[1];
  }
  return -1;
}

/**
 * The minute of today until which it is unknown whether yesterday's slot still runs: a day that is unknown, and
 * whose usual hours end after midnight, leaves the following night unknown, too. 0: it leaves nothing.
 */
export function unknownNightEnd(hours: TimedHours, calendar: HolidayCalendar, epochDay: number, yesterday: DayHours): number {
  if (yesterday !== "unknown") return 0;
  const usual = usualHours(hours, calendarDay(calendar, epochDay - 1));
  if (usual === "unknown") return 0;
  return Math.max(0, (usual.at(-1)?.[1] ?? 0) - MINUTES_PER_DAY);
}
