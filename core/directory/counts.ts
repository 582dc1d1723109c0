import { isOldDate } from "../match/age";
import { datingSource } from "./candidates";
import type { Directory } from "./types";
import { LANGUAGES, type Language, type Standing } from "./vocabulary";

/** What a directory holds, in numbers; all but `services` and `languages` count contact points. */
export interface Counts {
  readonly services: number;
  readonly points: number;
  /** By the source that dates a point. The three make up all points. */
  readonly age: Readonly<Record<Age, number>>;
  /** Of that same source. */
  readonly standing: Readonly<Record<Standing, number>>;
  readonly statesLanguages: number;
  readonly statesHours: number;
  /** Points that somebody called to check them, whatever came of it. */
  readonly called: number;
  /** The languages in which some point answers, in the order of the vocabulary. */
  readonly languages: readonly Language[];
}

/** Under 24 months, 24 months or more, undated. */
export const AGES = ["recent", "older", "undated"] as const;
export type Age = (typeof AGES)[number];

/**
 * Counts a directory as it stood at an instant (ms since the epoch).
 * @throws when a point's evidence names no source of its service
 */
export function countsOf({ services }: Directory, at: number): Counts {
  const points = services.flatMap((service) => service.points.map((point) => ({ point, source: datingSource(service, point) })));
  const ageOf = (asOf: string | null): Age => (asOf === null ? "undated" : isOldDate(asOf, at) ? "older" : "recent");
  const tags = new Set(points.flatMap(({ point }) => Object.keys(point.languages)));
  const count = (is: (it: (typeof points)[number]) => boolean) => points.filter(is).length;
  const ofAge = (age: Age) => count(({ source }) => ageOf(source.asOf) === age);
  const ofStanding = (standing: Standing) => count(({ source }) => source.standing === standing);
  return {
    services: services.length,
    points: points.length,
    age: { recent: ofAge("recent"), older: ofAge("older"), undated: ofAge("undated") },
    standing: { official: ofStanding("official"), "copy-of-official": ofStanding("copy-of-official"), secondary: ofStanding("secondary") },
    statesLanguages: count(({ point }) => Object.keys(point.languages).length > 0),
    statesHours: count(({ point }) => point.hours !== "unknown"),
    called: count(({ point }) => point.checked.some(({ how }) => how === "call")),
    languages: LANGUAGES.filter((tag) => tags.has(tag)),
  };
}
