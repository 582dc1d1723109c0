import type { Kind } from "../directory/vocabulary";
import type { HolidayCalendar } from "../hours/types";
import { isNational } from "./area";
import { isAnswered } from "./language";
import { match } from "./match";
import type { Candidate, Match, Query } from "./types";

/**
 * Kinds whose names say nothing of violence, in the order in which they may stand on the first screen: somebody may look
 * over her shoulder.
 */
const LISTENING: readonly Kind[] = ["listening"];
const EVERYDAY: readonly Kind[] = ["listening", "labour"];

/**
 * The one line that stands first while nothing is chosen: a listening line in her language; where there is none, an everyday
 * line in her language; else the best listening line. Only lines for all of Japan: nobody has said where she is.
 *
 * @param at milliseconds since the epoch; null: the order that holds at every hour
 */
export function leadOf<C extends Candidate>(
  candidates: readonly C[],
  language: Query["languages"][number],
  calendar: HolidayCalendar,
  at: number | null,
): Match<C> | undefined {
  const query: Query = { languages: [language], needs: [], area: null, has: null, mode: null, who: [], without: [], at };
  const best = (kinds: readonly Kind[], needs: Query["needs"]) =>
    match(candidates.filter(({ kind, area }) => kinds.includes(kind) && isNational(area)), { ...query, needs }, calendar)[0];
  const listening = best(LISTENING, ["someone-to-talk-to"]);
  if (listening !== undefined && isAnswered(listening)) return listening;
  const everyday = best(EVERYDAY, []);
  return everyday !== undefined && isAnswered(everyday) ? everyday : listening;
}
