import { reachOf } from "../dialling/reach";
import { stateAt } from "../hours/state";
import type { HolidayCalendar } from "../hours/types";
import { newestDate } from "./age";
import { withoutAuthoritiesFirst } from "./authorities";
import { isForEverybody, isOpenTo, servesNeeds } from "./eligible";
import { answerOf } from "./language";
import { ordered, rank, type Ranked } from "./order";
import { reasonsOf } from "./reasons";
import type { Candidate, Match, Query } from "./types";

/** How one contact point stands for a query, whether it may be ranked as help or not. */
export function judge<C extends Candidate>(
  candidate: C, query: Query, calendar: HolidayCalendar, now: number = query.at ?? newestDate([candidate]),
): Match<C> {
  const reach = reachOf(candidate, query.has, query.mode);
  const state = query.at === null ? null : stateAt(candidate.hours, calendar, query.at);
  const { how, language } = answerOf(candidate, query.languages);
  const judged = { candidate, state, reachable: reach.is, language, how };
  return { candidate, state, reachable: reach.is, language, how, reasons: reasonsOf(judged, reach.reason, query, now) };
}

/**
 * The contact points that may help, best first, each with how it stands and why. Pure: the instant is in the query.
 *
 * *Eligible*: role help, for her area, not for a group that she said she is not of, not left out by her; and its kind is
 * the need's own, or it lists the need, or it is a general line. Without a need: every such point.
 *
 * *Order*: the first row in which two differ decides.
 *
 * |  1 | who can only write: written channels, then the rest
 * |  2 | can be reached from what she has: yes, unknown, no
 * |  3 | a line for Deaf people is last of these, unless she said that she is Deaf
 * |  4 | answers a wanted language in any way, does not state its languages, states other languages only
 * |  5 | open and answered at once, open otherwise (a form takes words at any hour), unknown, closed; without a clock:
 *        always open and answered at once, always open otherwise, at stated times, unknown
 * |  6 | where she does not name her place: what serves all of Japan before what serves some prefectures
 * |  7 | the closed ones: what opens first
 * |  8 | for anyone, for a group that she said or the need implies; then for any other group
 * |  9 | the general line of a service before another way into it that is no better by rows 1–8
 * | 10 | own kind and lists the need, own kind, lists the need, general line (of several needs, the best)
 * | 11 | serves more of the needs
 * | 12 | serves the need that was named earlier
 * | 13 | for her very group as she said it or known to help without a visa, for a wider group of hers, for others
 * | 14 | answered at once (phone, chat, sms, LINE, messenger), answered later (form, e-mail, fax), visit, app, web
 * | 15 | one of the needs is what the service names first
 * | 16 | native, interpreter, not said how or at some hours or assumed, an interpreter may join
 * | 17 | the language she named earlier
 * | 18 | her prefecture, then all of Japan
 * | 19 | stated by an official source or its copy within 24 months, by any within 24 months, older or undated
 * | 20 | free, unknown, the caller pays
 * | 21 | `<service>/<point>`
 *
 * *Then*: police and immigration give way (`authorities.ts`), and 110 is added last where it is not there, with the reason
 * `always`. So the result is never empty while 110, or a general line for anyone, may be shown.
 */
export function match<C extends Candidate>(candidates: readonly C[], query: Query, calendar: HolidayCalendar): Match<C>[] {
  const now = query.at ?? newestDate(candidates);
  const open = candidates.filter((it) => isOpenTo(it, query));
  const ranked: Ranked<C>[] = [];
  const always: Match<C>[] = [];
  for (const candidate of open) {
    if (servesNeeds(candidate, query.needs)) ranked.push(rank(judge(candidate, query, calendar, now), query, now));
    else if (isForEverybody(candidate)) {
      const last = judge(candidate, query, calendar, now);
      always.push({ ...last, reasons: [...last.reasons, "always"] });
    }
  }
  return [...withoutAuthoritiesFirst(ordered(ranked), query), ...always];
}
