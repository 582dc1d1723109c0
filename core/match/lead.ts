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
const ANY_LANGUAGE: readonly Kind[] = ["listening", "labour", "ngo"];

/**
 * The one line that stands first while nothing is chosen: a listening line in her language; where there is none, an everyday
 * line in her language; then an everyday line or group where an interpreter may join; else the best listening line. Only lines for all of
 * Japan: nobody has said where she is.
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
  const ranked = (kinds: readonly Kind[], needs: Query["needs"]) =>
    match(candidates.filter(({ kind, area }) => kinds.includes(kind) && isNational(area)), { ...query, needs }, calendar);
  const listening = ranked(LISTENING, ["someone-to-talk-to"]);
  const everyday = ranked(EVERYDAY, []);
  const anyLanguage = () => ranked(ANY_LANGUAGE, []).find(({ how }) => how === "may-join");
  return listening.find(isAnswered) ?? everyday.find(isAnswered) ?? anyLanguage() ?? listening[0];
}
