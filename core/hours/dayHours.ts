import { calendarDay } from "./calendarDay";
import type { CalendarDay } from "./calendarDay";
import { isInRange } from "./dateRange";
import type { CompiledHours, DateRange, DateRule, DayHours, HolidayCalendar, NthRule, UnknownBecause } from "./types";

export type TimedHours = Extract<CompiledHours, { readonly is: "timed" }>;

/** Which part of the hours decides a day. */
export type DayBy = "dates" | "holiday" | "holidays-not-known" | "year-end" | "usual";

/**
 * The hours of a day (days since 1970-01-01 in Japan), without what yesterday's slots leave in it.
 * After `calendar.until` a holiday cannot be excluded, and hours that depend on holidays are unknown.
 *
 * This and what it calls run for every contact point at every look at the clock: plain loops, nothing is allocated.
 */
export function dayHours(hours: TimedHours, calendar: HolidayCalendar, epochDay: number): DayHours {
  const day = calendarDay(calendar, epochDay);
  switch (dayBy(hours, day)) {
    case "dates":
      return dated(hours, day)?.hours ?? "unknown";
    case "holiday":
      return hours.holiday ?? "unknown";
    case "holidays-not-known":
      return "unknown";
    case "year-end":
      return hours.yearEnd ?? "unknown";
    case "usual":
      return usualHours(hours, day);
  }
}

/** What decides a day. */
export function dayBy(hours: TimedHours, day: CalendarDay): DayBy {
  const holiday = hours.holiday === undefined ? "no" : day.holiday;
  const rule = dated(hours, day);
  if (rule !== undefined && (holiday === "no" || rule.belowHoliday === undefined)) return "dates";
  if (holiday === "unknown") return "holidays-not-known";
  const isHoliday = holiday === "yes" && !(hours.holidayOff?.includes(day.weekday) ?? false);
  if (isHoliday && hours.holiday !== "unknown") return "holiday";
  if (hours.yearEnd !== undefined && day.isYearEnd) return "year-end";
  return isHoliday ? "holiday" : "usual";
}

/** What a day would hold if it were neither holiday nor named date: its weekday at that time of month and year, or its weekday. */
export function usualHours(hours: TimedHours, day: CalendarDay): DayHours {
  if (hours.nth !== undefined) {
    for (const rule of hours.nth) {
      if (holdsOn(rule, day)) return rule.hours;
    }
  }
  return hours.week[day.weekday] ?? "unknown";
}

/** Why a day is unknown. */
export function unknownBecause(hours: TimedHours, calendar: HolidayCalendar, epochDay: number): UnknownBecause {
  const by = dayBy(hours, calendarDay(calendar, epochDay));
  return by === "dates" || by === "usual" ? "stated-unknown" : by;
}

function dated({ dates }: TimedHours, day: CalendarDay): DateRule | undefined {
  if (dates === undefined) return undefined;
  for (const rule of dates) {
    if (isInRange(day.date, rule)) return rule;
  }
  return undefined;
}

function holdsOn(rule: NthRule, day: CalendarDay): boolean {
  return rule.weekday === day.weekday
    && (rule.nth === undefined || rule.nth.includes(day.nth) || rule.nth.includes(day.nthFromEnd))
    && (rule.in === undefined || isInAny(day.date, rule.in));
}

function isInAny(date: number, ranges: readonly DateRange[]): boolean {
  for (const range of ranges) {
    if (isInRange(date, range)) return true;
  }
  return false;
}
