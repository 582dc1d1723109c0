import { numberClass } from "../dialling/numberClass";
import { epochDayOf, instantOf } from "../hours/civil";
import type { Candidate } from "./types";

/** A value older than this, 24 months, "may have changed". */
export const OLD_AFTER_YEARS = 2;

/** From when on a date is old: a directory has few dates, and each is asked of every point that it dates, twice a look. */
const oldFrom = new Map<string, number>();

/** The first instant of a date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in Japan, some years later. */
function yearsAfter(date: string, years: number): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return instantOf(epochDayOf(year + years, month, day));
}

/** The instant of the newest date among the candidates; 0 when none is dated. What "now" is when there is no clock. */
export function newestDate(candidates: readonly Candidate[]): number {
  const dates = candidates.flatMap(({ asOf }) => asOf ?? []);
  return dates.reduce((newest, date) => Math.max(newest, yearsAfter(date, 0)), 0);
}

/**
 * Is a point's newest source over 24 months old at an instant (ms since the epoch)? Undated counts as old; an imprecise
 * date counts from its first day; 110, 118 and 119 never grow old.
 */
export function isOld(candidate: Pick<Candidate, "channel" | "value" | "asOf">, at: number): boolean {
  if (candidate.asOf !== null && !isOldDate(candidate.asOf, at)) return false;
  return candidate.channel !== "phone" || numberClass(candidate.value) !== "emergency";
}

/** Is a source's date 24 months old, or more, at an instant (ms since the epoch)? An imprecise date counts from its first day. */
export function isOldDate(asOf: string, at: number): boolean {
  const known = oldFrom.get(asOf);
  if (known !== undefined) return known <= at;
  const from = yearsAfter(asOf, OLD_AFTER_YEARS);
  oldFrom.set(asOf, from);
  return from <= at;
}
