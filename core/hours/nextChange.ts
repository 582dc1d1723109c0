import { epochDayAt, instantOf } from "./civil";
import { dayHours } from "./dayHours";
import type { TimedHours } from "./dayHours";
import { unknownNightEnd } from "./night";
import { CLOSING_MS, HORIZON_DAYS, stateAt } from "./state";
import type { CompiledHours, HolidayCalendar, HoursState } from "./types";

/**
 * The first instant after `at` (both ms since the epoch) at which the state is of another kind, or unknown for another
 * reason: when to look again. null: not within five weeks.
 */
export function nextChange(hours: CompiledHours, calendar: HolidayCalendar, at: number): number | null {
  const state = stateAt(hours, calendar, at);
  if (state.is === "open") return state.until === null ? null : state.until - CLOSING_MS;
  if (state.is === "closing") return state.until;
  if (hours.is !== "timed") return null;
  const horizon = epochDayAt(at) + HORIZON_DAYS;
  for (let instant = nextEdge(hours, calendar, at); epochDayAt(instant) <= horizon; instant = nextEdge(hours, calendar, instant)) {
    if (!isSameKind(state, stateAt(hours, calendar, instant))) return instant;
  }
  return null;
}

function isSameKind(one: HoursState, other: HoursState): boolean {
  return one.is === other.is && (one.is !== "unknown" || other.is !== "unknown" || one.because === other.because);
}

/** The next instant at which a state that is not open may end: an opening, the end of an unknown night, midnight. */
function nextEdge(hours: TimedHours, calendar: HolidayCalendar, at: number): number {
  const day = epochDayAt(at);
  const spans = dayHours(hours, calendar, day);
  const night = instantOf(day, unknownNightEnd(hours, calendar, day, dayHours(hours, calendar, day - 1)));
  let next = night > at ? night : instantOf(day + 1);
  if (spans === "unknown") return next;
  for (const [from] of spans) {
    const opens = instantOf(day, from);
    if (opens > at && opens < next) next = opens;
  }
  return next;
}
