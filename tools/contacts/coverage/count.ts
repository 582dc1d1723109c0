import { ANY_LANGUAGE, LANGUAGES, NEEDS, type Language, type Need } from "../../../core/directory/vocabulary";
import { instantOf } from "../../../core/hours/civil";
import { stateAt } from "../../../core/hours/state";
import type { HolidayCalendar } from "../../../core/hours/types";
import { isInJapan } from "../../../core/match/area";
import { isAnsweredAtOnce } from "../../../core/match/channel";
import { answerOf, isAnswered } from "../../../core/match/language";
import type { Candidate } from "../../../core/match/types";
import { HOURS_A_WEEK } from "./week";

/** Whose lines are counted: those for all of Japan, those that one prefecture has, or every line in Japan. */
export type Place = "JP" | `JP-${string}` | "any";

export interface Hour {
  /** Contact points that answer from its first minute to its last. */
  readonly sure: number;
  /** Contact points that may: their hours, or their language at this hour, are not known. */
  readonly perhaps: number;
}

export interface LanguageWeek {
  readonly language: Language;
  /** 168 hours from Monday 0:00 in Japan. */
  readonly hours: readonly Hour[];
  /** Contact points in this language of which no hour is known. */
  readonly hoursUnknown: number;
}

export interface Coverage {
  /** Days since 1970-01-01. */
  readonly monday: number;
  readonly place: Place;
  readonly weeks: readonly LanguageWeek[];
  /** Contact points where an interpreter of any language may join, by hour. No promise. */
  readonly anyLanguage: readonly Hour[];
  /** Contact points of every channel, by need and language. */
  readonly needs: ReadonlyMap<Need, ReadonlyMap<Language, number>>;
}

/** `zh` meets both ways of writing, so one row is all of Chinese. */
export const ROWS: readonly Language[] = LANGUAGES.filter((language) => !language.startsWith("zh-"));

const MS_PER_HOUR = 3_600_000;
const MINUTES_PER_HOUR = 60;

/** Counts the contact points of help (`role: help`): who answers in which language at which hour of a week, and for which need. */
export function countCoverage(all: readonly Candidate[], calendar: HolidayCalendar, monday: number, place: Place): Coverage {
  const help = all.filter((it) => it.role === "help" && isThere(it, place));
  const live = help.filter(({ channel }) => isAnsweredAtOnce(channel));
  const hoursOf = (points: readonly Candidate[]) =>
    Array.from({ length: HOURS_A_WEEK }, (_, hour) => hourOf(points, calendar, instantOf(monday, hour * MINUTES_PER_HOUR)));
  const speaking = (language: Language, points: readonly Candidate[]) => points.filter((it) => isAnswered(answerOf(it, [language])));
  return {
    monday,
    place,
    weeks: ROWS.map((language) => {
      const points = speaking(language, live);
      return { language, hours: hoursOf(points), hoursUnknown: points.filter(({ hours }) => hours.is === "unknown").length };
    }),
    anyLanguage: hoursOf(live.filter(({ languages }) => languages[ANY_LANGUAGE] !== undefined)),
    needs: new Map(NEEDS.map((need) => {
      const meant = help.filter(({ needs }) => needs.includes(need));
      return [need, new Map(ROWS.map((language) => [language, speaking(language, meant).length]))];
    })),
  };
}

/** The languages in which no contact point of any channel answers. */
export function withoutPoints({ needs }: Coverage): readonly Language[] {
  return ROWS.filter((language) => [...needs.values()].every((counts) => counts.get(language) === 0));
}

function isThere({ area }: Candidate, place: Place): boolean {
  if (area === "JP") return true;
  return place === "any" ? isInJapan(area) : area.includes(place);
}

function hourOf(points: readonly Candidate[], calendar: HolidayCalendar, at: number): Hour {
  let sure = 0;
  let perhaps = 0;
  for (const { hours, languagesVary } of points) {
    const state = stateAt(hours, calendar, at);
    const isOpen = (state.is === "open" || state.is === "closing") && (state.until === null || state.until >= at + MS_PER_HOUR);
    if (isOpen && !languagesVary) sure += 1;
    else if (isOpen || state.is === "unknown") perhaps += 1;
  }
  return { sure, perhaps };
}
