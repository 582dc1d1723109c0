import { epochDayAt, instantOf, minuteAt } from "./civil";
import { dayHours, unknownBecause, type TimedHours } from "./dayHours";
import { openEnd, unknownNightEnd } from "./night";
import type { CompiledHours, HolidayCalendar, HoursState, UnknownBecause } from "./types";

/** How long before its end an open slot is called `closing`. */
export const CLOSING_MS = 30 * 60_000;
/** How far ahead an opening is looked for: from one first Sunday of a month to the next. */
export const HORIZON_DAYS = 35;
/** Hours that never close within this time are followed no further. */
const LONGEST_OPEN_DAYS = 366;
const MINUTES_PER_DAY = 1440;

const ALWAYS_OPEN: HoursState = { is: "open", until: null };
const UNKNOWN: Readonly<Record<UnknownBecause, HoursState>> = {
  "not-stated": { is: "unknown", because: "not-stated" },
  holiday: { is: "unknown", because: "holiday" },
  "year-end": { is: "unknown", because: "year-end" },
  "stated-unknown": { is: "unknown", because: "stated-unknown" },
  "holidays-not-known": { is: "unknown", because: "holidays-not-known" },
};

/**
 * Open or not at an instant (ms since the epoch), in Japan's time whatever the device's zone. Slots are half open: open
 * at the opening minute, closed at the closing minute; slots that touch, across midnight too, are one. `until` is where
 * certain opening ends (null: never); `opensAt` is the next certain opening within five weeks, or null.
 * But for the answer itself nothing is allocated.
 */
export function stateAt(hours: CompiledHours, calendar: HolidayCalendar, at: number): HoursState {
  if (hours.is === "always") return ALWAYS_OPEN;
  if (hours.is === "unknown") return UNKNOWN["not-stated"];
  const day = epochDayAt(at);
  const minute = minuteAt(at);
  const yesterday = dayHours(hours, calendar, day - 1);
  const today = dayHours(hours, calendar, day);
  if (openEnd(yesterday, today, minute) > minute) {
    const until = stretchEnd(hours, calendar, day, minute);
    return { is: until - at <= CLOSING_MS ? "closing" : "open", until };
  }
  if (today === "unknown") return UNKNOWN[unknownBecause(hours, calendar, day)];
  if (minute < unknownNightEnd(hours, calendar, day, yesterday)) return UNKNOWN[unknownBecause(hours, calendar, day - 1)];
  return { is: "closed", opensAt: nextOpening(hours, calendar, at) };
}

/** The instant at which an open stretch ends, over spans and days that touch. */
function stretchEnd(hours: TimedHours, calendar: HolidayCalendar, epochDay: number, minute: number): number {
  let day = epochDay;
  let end = minute;
  let yesterday = dayHours(hours, calendar, day - 1);
  let today = dayHours(hours, calendar, day);
  while (day - epochDay < LONGEST_OPEN_DAYS) {
    const reached = openEnd(yesterday, today, end);
    if (reached <= end) break;
    end = reached;
    if (end >= MINUTES_PER_DAY) {
      day += 1;
      end -= MINUTES_PER_DAY;
      yesterday = today;
      today = dayHours(hours, calendar, day);
    }
  }
  return instantOf(day, end);
}

/** The first certain opening after an instant, at most five weeks ahead. */
function nextOpening(hours: TimedHours, calendar: HolidayCalendar, at: number): number | null {
  const first = epochDayAt(at);
  for (let day = first; day <= first + HORIZON_DAYS; day += 1) {
    const spans = dayHours(hours, calendar, day);
    if (spans === "unknown") continue;
    for (const span of spans) {
      const opens = instantOf(day, span[0]);
      if (opens > at) return opens - at <= HORIZON_DAYS * 24 * 60 * 60_000 ? opens : null;
    }
  }
  return null;
}
