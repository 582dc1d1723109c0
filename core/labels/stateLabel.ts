import { epochDayAt, minuteAt, weekdayOf } from "../hours/civil";
import type { CompiledHours, HoursState } from "../hours/types";
import type { Label, StateStrings } from "./types";

const STEP = 5;
const MINUTE = 60_000;
const DAYS_IN_WEEK = 7;

/** Minutes of the day as `HH:MM`. */
export function timeOfDay(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/**
 * The finished sentence for a state at an instant. `isMessage`: a form or mailbox that takes words at any time is not
 * called open. A time for which no sentence was built gives the sentence without a time, never a wrong one.
 */
export function stateLabel(state: HoursState, at: number, strings: StateStrings, isMessage: boolean): Label {
  switch (state.is) {
    case "open":
      if (state.until === null) return { look: "open", words: isMessage ? strings.anyTime : strings.openAlways };
      return { look: "open", words: strings.openUntil[timeOfDay(minuteAt(state.until))] ?? strings.openAlways };
    case "closing":
      return { look: "closing", words: strings.closing[Math.max(STEP, Math.ceil((state.until - at) / MINUTE / STEP) * STEP)] ?? strings.closed };
    case "closed":
      return { look: "closed", words: opensLabel(state.opensAt, at, strings) };
    case "unknown":
      return { look: "unknown", words: unknownLabel(state.because, strings) };
  }
}

/** The finished sentence for how it will be at a later instant: nothing in it is relative to now. */
export function laterLabel(state: HoursState, at: number, strings: StateStrings, isMessage: boolean): Label {
  switch (state.is) {
    case "closing":
      return stateLabel({ is: "open", until: state.until }, at, strings, isMessage);
    case "closed":
      return { look: "closed", words: strings.closedThen };
    default:
      return stateLabel(state, at, strings, isMessage);
  }
}

/** What stands where no clock is believed: day and night, at set hours, not known. */
export function statedLabel(hours: CompiledHours, strings: StateStrings, isMessage: boolean): Label {
  switch (hours.is) {
    case "always":
      return { look: "open", words: isMessage ? strings.anyTime : strings.openAlways };
    case "timed":
      return { look: "timed", words: strings.timed };
    case "unknown":
      return { look: "unknown", words: strings.unknown };
  }
}

function opensLabel(opensAt: number | null, at: number, strings: StateStrings): string {
  if (opensAt === null) return strings.closed;
  const days = epochDayAt(opensAt) - epochDayAt(at);
  const time = timeOfDay(minuteAt(opensAt));
  if (days === 0) return strings.opensToday[time] ?? strings.closed;
  if (days === 1) return strings.opensTomorrow[time] ?? strings.closed;
  return (days < DAYS_IN_WEEK ? strings.opensOn[weekdayOf(epochDayAt(opensAt))]?.[time] : undefined) ?? strings.closed;
}

function unknownLabel(because: Extract<HoursState, { is: "unknown" }>["because"], strings: StateStrings): string {
  switch (because) {
    case "not-stated":
      return strings.unknown;
    case "holiday":
    case "holidays-not-known":
      return strings.maybeHoliday;
    case "year-end":
      return strings.maybeYearEnd;
    case "stated-unknown":
      return strings.notKnownNow;
  }
}
