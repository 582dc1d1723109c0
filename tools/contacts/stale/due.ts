import type { Point, Service, Source } from "../../../core/directory/types";
import { knownSince, sourceToOpen } from "./known";
import { addMonths, firstDayOf, type Day } from "./months";
import { scopeRank } from "./scope";

/** Why a contact point is due, the most pressing first. */
export const REASONS = ["change", "doubt", "undated", "old"] as const;
export type Reason = (typeof REASONS)[number];

/** An announced change is due this long before its day: the new number has to be there on the day. */
export const CHANGE_AHEAD_MONTHS = 2;

export interface Due {
  readonly service: Service;
  readonly point: Point;
  readonly why: Reason;
  /** The day of the change, of the doubtful check or of the newest word about the point; null where there is none. */
  readonly on: string | null;
  readonly open: Source | null;
}

/**
 * The contact points that somebody has to look at, most pressing first: those of a service with an announced change whose time
 * has come; those that the last check did not confirm; those of which nothing is dated; those whose newest source or confirming
 * check is older than `months`, the oldest first. Each stands once, with its most pressing reason; of equal ones those for
 * all of Japan come first.
 *
 * @param today the day in Japan
 */
export function duePoints(services: readonly Service[], today: Day, months: number): readonly Due[] {
  const oldBefore = addMonths(today, -months);
  const changesUntil = addMonths(today, CHANGE_AHEAD_MONTHS);
  const due = services.flatMap((service) => service.points.flatMap((point): Due[] => {
    const reason = reasonOf(service, point, oldBefore, changesUntil);
    return reason === null ? [] : [{ service, point, open: sourceToOpen(service, point), ...reason }];
  }));
  const byReason = (a: Due, b: Due) => REASONS.indexOf(a.why) - REASONS.indexOf(b.why);
  const byScope = (a: Due, b: Due) => scopeRank(a.point.area) - scopeRank(b.point.area);
  return due.toSorted((a, b) => byReason(a, b) || byAge(a, b) || byScope(a, b));
}

function byAge(a: Due, b: Due): number {
  const [left, right] = [a, b].map(({ on }) => (on === null ? "" : firstDayOf(on)));
  return left === right ? 0 : (left ?? "") < (right ?? "") ? -1 : 1;
}

function reasonOf(service: Service, point: Point, oldBefore: Day, changesUntil: Day): Pick<Due, "why" | "on"> | null {
  const changes = service.changes.map(({ on }) => on).filter((on) => firstDayOf(on) <= changesUntil).sort();
  if (changes[0] !== undefined) return { why: "change", on: changes[0] };
  const { on, doubt } = knownSince(service, point);
  if (doubt !== null) return { why: "doubt", on: doubt.on };
  if (on === null) return { why: "undated", on };
  return firstDayOf(on) < oldBefore ? { why: "old", on } : null;
}
