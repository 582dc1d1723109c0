import { datingSource } from "../../../core/directory/candidates";
import type { Check, Point, Service, Source } from "../../../core/directory/types";
import type { Standing } from "../../../core/directory/vocabulary";
import { firstDayOf } from "./months";

/** Since when a contact point is known to be so. */
export interface Known {
  /** The newest of the dating source and the checks that confirmed it; null where nothing is dated. */
  readonly on: string | null;
  /** The last check, where it did not confirm the point and no source is newer: somebody has to look. */
  readonly doubt: Check | null;
}

/** Of equal days the one that was written later. */
export function lastCheck(point: Point): Check | null {
  return point.checked.reduce<Check | null>((last, check) => (last === null || check.on >= last.on ? check : last), null);
}

/** What is known of a contact point's age, from its sources and its checks. */
export function knownSince(service: Service, point: Point): Known {
  const { asOf } = datingSource(service, point);
  const last = lastCheck(point);
  const confirmed = point.checked.filter(({ result }) => result === "confirmed").map(({ on }) => on);
  const dates = [...confirmed, ...(asOf === null ? [] : [asOf])].sort((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : 1));
  const isDoubted = last !== null && last.result !== "confirmed" && (asOf === null || firstDayOf(asOf) <= last.on);
  return { on: dates.at(-1) ?? null, doubt: isDoubted ? last : null };
}

const RANK: Readonly<Record<Standing, number>> = { official: 0, "copy-of-official": 1, secondary: 2 };

/**
 * What to open to see whether a point is still so: of the sources that state it the one with an address and the best standing,
 * of equal ones the newest; where none has an address, the best of the service's other sources.
 */
export function sourceToOpen(service: Service, point: Point): Source | null {
  const open = service.sources.filter(({ url }) => url !== null);
  const stating = open.filter(({ id }) => point.evidence.includes(id));
  const [best = null] = (stating.length > 0 ? stating : open)
    .toSorted((a, b) => RANK[a.standing] - RANK[b.standing] || ((a.asOf ?? "") < (b.asOf ?? "") ? 1 : -1));
  return best;
}
