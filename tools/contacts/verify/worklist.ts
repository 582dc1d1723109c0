import type { Point, Service } from "../../../core/directory/types";
import { knownSince, lastCheck } from "../stale/known";
import { addMonths, firstDayOf, type Day } from "../stale/months";
import { scopeRank } from "../stale/scope";
import { pointKey } from "./crisis";

/** A contact point that somebody is asked to check. */
export interface Item {
  readonly service: Service;
  readonly point: Point;
}

/**
 * The contact points to check, most important first. The first row in which two differ decides:
 *
 * | 1 | for all of Japan, for some prefectures, abroad
 * | 2 | role help
 * | 3 | a telephone
 * | 4 | what leads (`leads.ts`)
 * | 5 | undated, then the oldest: the newest of its dating source and the checks that confirmed it
 * | 6 | the directory's order
 *
 * What has a check, with any result, that is younger than `months` is not handed out again: a list that was left half done goes on
 * where it stopped, and no one is called twice.
 */
export function worklist(services: readonly Service[], leading: ReadonlySet<string>, today: Day, months: number): readonly Item[] {
  const oldBefore = addMonths(today, -months);
  const isDone = (point: Point) => (lastCheck(point)?.on ?? "") >= oldBefore;
  const items = services.flatMap((service) => service.points.filter((point) => !isDone(point)).map((point) => ({ service, point })));
  const ranks = new Map(items.map((item) => [item, ranksOf(item, leading)]));
  const ranksOfItem = (item: Item): readonly (number | string)[] => ranks.get(item) ?? [];
  return items.toSorted((a, b) => compare(ranksOfItem(a), ranksOfItem(b)));
}

function ranksOf({ service, point }: Item, leading: ReadonlySet<string>): readonly (number | string)[] {
  const { on } = knownSince(service, point);
  return [
    scopeRank(point.area), service.role === "help" ? 0 : 1, point.channel === "phone" ? 0 : 1,
    leading.has(pointKey(service, point)) ? 0 : 1, on === null ? "" : firstDayOf(on),
  ];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  if (at === -1) return 0;
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}
