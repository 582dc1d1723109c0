import { candidatesOf } from "../../../core/directory/candidates";
import type { Directory } from "../../../core/directory/types";
import { NEEDS } from "../../../core/directory/vocabulary";
import { compileHours } from "../../../core/hours/compile";
import { parseHours } from "../../../core/hours/parse";
import type { HolidayCalendar } from "../../../core/hours/types";
import { leadOf } from "../../../core/match/lead";
import { match } from "../../../core/match/match";
import type { Candidate, Query } from "../../../core/match/types";
import { LOCALES } from "../../../i18n/locales";

/** No clock is asked: the calendar is not looked at. */
const NO_CALENDAR: HolidayCalendar = { days: [], until: 0 };

/**
 * The contact points that lead, as `<service>/<point>`: what the door of a language starts with, and what stands first there for a
 * need. Most who come call these, so a fault in them hurts most.
 */
export function leadingPoints(directory: Directory): ReadonlySet<string> {
  const candidates = candidatesOf(directory, (hours) => compileHours(parseHours(hours)));
  const leading = LOCALES.flatMap(({ tag }) => [
    leadOf(candidates, tag, NO_CALENDAR, null)?.candidate,
    ...NEEDS.map((need) => match(candidates, queryFor(tag, need), NO_CALENDAR)[0]?.candidate),
  ]);
  return new Set(leading.flatMap((it: Candidate | undefined) => (it === undefined ? [] : [`${it.service}/${it.point}`])));
}

function queryFor(language: Query["languages"][number], need: Query["needs"][number]): Query {
  return { languages: [language], needs: [need], area: null, has: null, mode: null, who: [], without: [], at: null };
}
