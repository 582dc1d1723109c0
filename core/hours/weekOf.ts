import { calendarDay } from "./calendarDay";
import { dayHours, unknownBecause } from "./dayHours";
import type { CompiledHours, HolidayCalendar, Span, UnknownBecause } from "./types";

/** The hours of one day in Japan. */
export interface DayOfWeek {
  /** Days since 1970-01-01. */
  readonly epochDay: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly is: "open" | "closed" | "unknown";
  /** Open minutes, ascending; a span that runs past midnight stands whole on the day on which it begins. */
  readonly spans: readonly Span[];
  /** Why it is unknown; null when it is not. */
  readonly because: UnknownBecause | null;
  /** The place of its public holiday in `calendar.days`, which is its place among the names too; null: it is none. */
  readonly holiday: number | null;
  /** `false` after the calendar's end: whether it is a holiday is not known. */
  readonly isHolidayKnown: boolean;
}

const DAYS = 7;
const WHOLE_DAY: readonly Span[] = [[0, 1440]];
const NO_SPAN: readonly Span[] = [];

/** The real hours of seven days from a day (days since 1970-01-01 in Japan) on: weekdays, holidays and dates as they fall. */
export function weekOf(hours: CompiledHours, calendar: HolidayCalendar, epochDay: number): readonly DayOfWeek[] {
  return Array.from({ length: DAYS }, (_, index) => dayOf(hours, calendar, epochDay + index));
}

function dayOf(hours: CompiledHours, calendar: HolidayCalendar, epochDay: number): DayOfWeek {
  const { weekday, holiday } = calendarDay(calendar, epochDay);
  const day = {
    epochDay, weekday,
    holiday: holiday === "yes" ? calendar.days.indexOf(epochDay) : null,
    isHolidayKnown: holiday !== "unknown",
  };
  if (hours.is === "always") return { ...day, is: "open", spans: WHOLE_DAY, because: null };
  if (hours.is === "unknown") return { ...day, is: "unknown", spans: NO_SPAN, because: "not-stated" };
  const spans = dayHours(hours, calendar, epochDay);
  if (spans === "unknown") return { ...day, is: "unknown", spans: NO_SPAN, because: unknownBecause(hours, calendar, epochDay) };
  return { ...day, is: spans.length > 0 ? "open" : "closed", spans, because: null };
}
