import { NEEDS, type Kind, type Need } from "../directory/vocabulary";
import type { HolidayCalendar } from "../hours/types";
import { newestDate } from "../match/age";
import { coversArea } from "../match/area";
import { RELEVANCE, relevanceTo } from "../match/eligible";
import { judge, match } from "../match/match";
import { ordered, rank } from "../match/order";
import type { Candidate, Match, Query } from "../match/types";
import { kindOfNeed } from "../situations/needs";
import type { Situation } from "../situations/tiles";
import type { Hit } from "./search";
import { SITUATIONS } from "./situations";

/** What a query was taken to mean, and the contact points for it, best first. */
export interface Answer<C extends Candidate = Candidate> {
  /** The situation that was recognised; null: none. She can take it back. */
  readonly situation: Situation | null;
  /** The kind of service that was recognised; null: none. */
  readonly kind: Kind | null;
  readonly matches: readonly Match<C>[];
}

/** From here on a service was named, and not only something like it. */
const NAMED = 0.6;
/** Far from the best name, it is not the one that was meant. */
const NEAR_THE_BEST = 0.85;
/** A name that more services carry than this is a word for their kind. */
const NAME_OF_MANY = 8;
/** From here on a situation or a kind was recognised. */
const RECOGNISED = 0.25;
/** What is looked at without a scroll. */
const FIRST = 3;
/** A kind that is named so much better than any situation is what was meant. */
const CLEARLY = 1.25;
/** A kind that is named so much worse than the situation was not meant beside it. */
const BESIDE = 0.75;

function inOrder<C extends Candidate>(candidates: readonly C[], query: Query, calendar: HolidayCalendar): readonly Match<C>[] {
  const now = query.at ?? newestDate(candidates);
  return ordered(candidates.map((it) => rank(judge(it, query, calendar, now), query, now)));
}

function best(hits: readonly Hit[], kind: Hit["kind"]): Hit | undefined {
  return hits.find((hit) => hit.kind === kind);
}

/** Contact points by what a hit names them by: a service's id, and `<service>/<point>`. */
function byName<C extends Candidate>(candidates: readonly C[]): ReadonlyMap<string, readonly C[]> {
  const named = new Map<string, C[]>();
  for (const it of candidates) {
    named.set(`${it.service}/${it.point}`, [it]);
    const own = named.get(it.service);
    if (own === undefined) named.set(it.service, [it]);
    else own.push(it);
  }
  return named;
}

/** The services that were named: all but those far from the best name; none where the name is borne by many. */
function namedServices(hits: readonly Hit[], points: ReadonlyMap<string, readonly Candidate[]>, { area }: Query): readonly Hit[] {
  const services = hits.filter(({ kind }) => kind === "service");
  const [first] = services;
  const trouble = Math.max(best(hits, "situation")?.score ?? 0, best(hits, "kind")?.score ?? 0);
  if (first === undefined || first.score < NAMED || first.score < trouble) return [];
  const near = services.filter(({ score }) => score >= Math.max(NAMED, first.score * NEAR_THE_BEST));
  if (near.length <= NAME_OF_MANY) return near;
  const hers = near.filter(({ id }) => area !== null && points.get(id)?.some((it) => coversArea(it.area, area)) === true);
  return hers.length <= NAME_OF_MANY ? hers : [];
}

/** Whoever was named, whatever its role, area and group, and what she left out: the better named first, then as matching orders them. */
function named<C extends Candidate>(
  hits: readonly Hit[], candidates: readonly C[], query: Query, calendar: HolidayCalendar,
): readonly Match<C>[] {
  const points = byName(candidates);
  const meant = [...hits.filter(({ kind }) => kind === "number"), ...namedServices(hits, points, query)];
  const scores = [...new Set(meant.map(({ score }) => score))].sort((a, b) => b - a);
  return scores.flatMap((score) =>
    inOrder(meant.filter((hit) => hit.score === score).flatMap(({ id }) => points.get(id) ?? []), query, calendar));
}

/** Embassies are their own government's: they are no help that is offered, but whoever asks for one by its kind finds it. */
function ofKind<C extends Candidate>(
  kind: Kind, candidates: readonly C[], query: Query, calendar: HolidayCalendar,
): readonly Match<C>[] {
  const own = candidates.filter((it) => it.kind === kind);
  const needs = NEEDS.filter((need) => kindOfNeed(need).includes(kind));
  return [
    ...match(own, { ...query, needs: [] }, calendar),
    ...inOrder(own.filter(({ role }) => role === "own-government"), query, calendar),
    ...match(candidates, { ...query, needs: needs.length > 0 ? needs : query.needs }, calendar),
  ];
}

/** The best situation and the best kind, as far as they were recognised. */
function recognised(hits: readonly Hit[]): Pick<Answer, "situation" | "kind"> {
  const [situation, kind] = [best(hits, "situation"), best(hits, "kind")];
  const scoreOf = (hit: Hit | undefined): number => (hit !== undefined && hit.score >= RECOGNISED ? hit.score : 0);
  const isSituation = scoreOf(situation) > 0 && scoreOf(situation) * CLEARLY >= scoreOf(kind);
  return {
    situation: isSituation ? SITUATIONS.find(({ id }) => id === situation?.id) ?? null : null,
    kind: kind?.kind === "kind" && scoreOf(kind) > scoreOf(situation) * BESIDE ? kind.id : null,
  };
}

/**
 * Matching puts her language before the need. Who named a trouble in words also finds a line that is made for it among the first,
 * though nobody there may answer in her language: the first such line that can be reached, at the last of these places. `need` is
 * what her trouble is first of all.
 */
function withOneMadeForIt<C extends Candidate>(matches: readonly Match<C>[], need: Need | undefined): readonly Match<C>[] {
  const isMadeForIt = ({ candidate }: Match<C>): boolean => need !== undefined && relevanceTo(candidate, need) < RELEVANCE.general;
  const place = matches.findIndex((it) => isMadeForIt(it) && it.reachable !== "no");
  const found = matches[place];
  if (found === undefined || place < FIRST) return matches;
  const others = matches.filter((it) => it !== found);
  return [...others.slice(0, FIRST - 1), found, ...others.slice(FIRST - 1)];
}

function once<C extends Candidate>(matches: readonly Match<C>[]): readonly Match<C>[] {
  const seen = new Set<C>();
  return matches.filter(({ candidate }) => !seen.has(candidate) && seen.add(candidate));
}

/**
 * The contact points for what a query was taken to mean. First the services and numbers that were named, though they are not offered as
 * help otherwise; then what `match` finds for the needs of the best situation and those that she chose, one made for it among
 * the first three; then for the best kind. Where a
 * kind is named clearly better than any situation, no situation is recognised. A part of a number gives the numbers that contain it and no
 * other. Where no situation and no kind is recognised, what `match` finds for her choices alone follows. Each point stands once. Pure: the
 * instant is in the query.
 */
export function resultsFor<C extends Candidate>(
  hits: readonly Hit[], candidates: readonly C[], query: Query, calendar: HolidayCalendar,
): Answer<C> {
  const { situation, kind } = recognised(hits);
  const isNumber = hits[0]?.kind === "number";
  const needs = situation === null ? [] : [...new Set([...situation.needs, ...query.needs])];
  const matches = once([
    ...named(hits, candidates, query, calendar),
    ...(situation === null ? [] : withOneMadeForIt(match(candidates, { ...query, needs }, calendar), situation.needs[0])),
    ...(kind === null ? [] : ofKind(kind, candidates, query, calendar)),
    ...(situation === null && kind === null && !isNumber ? match(candidates, query, calendar) : []),
  ]);
  return { situation, kind, matches };
}
