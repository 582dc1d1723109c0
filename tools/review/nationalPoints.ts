import type { Service } from "../../core/directory/types";
import { lastCheck } from "../contacts/stale/known";
import { dayInJapan, type Day } from "../contacts/stale/months";

/** How long a check of a contact point holds for a public release. */
export const CHECK_HOLDS_DAYS = 180;
const MS_PER_DAY = 86_400_000;

/**
 * The contact points for all of Japan that nobody has confirmed in the last 180 days, as `service/point`. A source alone confirms nothing
 * here, nor does a check that a later one contradicts.
 *
 * @param at the instant of the release, ms since the epoch
 */
export function nationalPointsNotChecked(services: readonly Service[], at: number): readonly string[] {
  const since: Day = dayInJapan(at - CHECK_HOLDS_DAYS * MS_PER_DAY);
  const today = dayInJapan(at);
  return services.flatMap((service) => service.points.filter(({ area }) => area === "JP").flatMap((point) => {
    const last = lastCheck(point);
    const holds = last !== null && last.result === "confirmed" && last.on >= since && last.on <= today;
    return holds ? [] : [`${service.id}/${point.id}`];
  }));
}
