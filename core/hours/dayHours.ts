import { calendarDay } from "./calendarDay";
import type { CalendarDay } from "./calendarDay";
import type { CompiledHours, DayHours, HolidayCalendar, UnknownBecause } from "./types";
import { isInRange } from "./yearEnd";

export type TimedHours = Extract<CompiledHours, { readonly is: "timed" }>;

/** Which part of the hours decides a day. */
export type DayBy = "always" | "not-stated" | "dates" | "holiday" | "holidays-not-known" | "year-end" | "nth" | "week";

/** The hours of one day in Japan and what they come from. */
export interface JudgedDay {
  readonly hours: DayHours;
  readonly by: DayBy;
}

const ALWAYS: JudgedDay = { hours: [[0, 1440]], by: "always" };
const NOT_STATED: JudgedDay = { hours: "unknown", by: "not-stated" };
const HOLIDAYS_NOT_KNOWN: JudgedDay = { hours: "unknown", by: "holidays-not-known" };

/**
 * The hours of a day (days since 1970-01-01 in Japan), without what yesterday's slots leave in it.
 * After `calendar.until` a holiday cannot be excluded, and hours that depend on holidays are unknown.
 */
export function dayHours(hours: CompiledHours, calendar: HolidayCalendar, epochDay: number): JudgedDay {
  if (hours.is === "always") return ALWAYS;
  if (hours.is === "unknown") return NOT_STATED;
  const day = calendarDay(calendar, epochDay);
  const holiday = hours.holiday === undefined ? "no" : day.holiday;
  const dated = hours.dates?.find((rule) => isInRange(day.monthDay, rule));
  if (dated && (holiday === "no" || !dated.belowHoliday)) return { hours: dated.hours, by: "dates" };
  if (holiday === "unknown") return HOLIDAYS_NOT_KNOWN;
  const forHoliday = holiday === "yes" && !hours.holidayOff?.includes(day.weekday) ? hours.holiday : undefined;
  if (forHoliday !== undefined && forHoliday !== "unknown") return { hours: forHoliday, by: "holiday" };
  if (hours.yearEnd !== undefined && day.isYearEnd) return { hours: hours.yearEnd, by: "year-end" };
  if (forHoliday !== undefined) return { hours: forHoliday, by: "holiday" };
  return usualDay(hours, day);
}

/** What a day would hold if it were neither holiday nor named date: its nth weekday or its weekday. */
export function usualDay(hours: TimedHours, day: CalendarDay): JudgedDay {
  const { weekday, nth, nthFromEnd } = day;
  const rule = hours.nth?.find((it) => it.weekday === weekday && (it.nth.includes(nth) || it.nth.includes(nthFromEnd)));
  return rule ? { hours: rule.hours, by: "nth" } : { hours: hours.week[weekday] ?? "unknown", by: "week" };
}

/** Why a day is unknown whose hours come `by` a part that says so. */
export function unknownBecause(by: DayBy): UnknownBecause {
  return by === "not-stated" || by === "holiday" || by === "year-end" || by === "holidays-not-known" ? by : "stated-unknown";
}
