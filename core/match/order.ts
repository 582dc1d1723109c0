import type { Cost, Need, Tristate } from "../directory/vocabulary";
import type { HoursState } from "../hours/types";
import { isOld } from "./age";
import { areaRank, isNational } from "./area";
import { CHANNEL_RANK, isAnsweredAtOnce, WRITTEN } from "./channel";
import { relevanceTo, RELEVANCE } from "./eligible";
import { groupRank, helpsWithoutVisa, isOpenToHer } from "./group";
import { howRank } from "./language";
import type { Candidate, Match, Query } from "./types";

/** A match with the places that decide its order, each better the smaller, and last its identity. */
export interface Ranked<C extends Candidate> {
  readonly match: Match<C>;
  /** Rows 1–20 of the table in `match.ts`; the place of row 9 is set where all are known. */
  readonly keys: number[];
}

const REACH_RANK: Readonly<Record<Tristate, number>> = { yes: 0, unknown: 1, no: 2 };
const COST_RANK: Readonly<Record<Cost, number>> = { free: 0, unknown: 1, "caller-pays": 2 };

/** Answers now 0, open otherwise 1, unknown 2, closed 3. Without a clock: 0, 1, timed 2, unknown 3. */
function stateRank({ channel, hours }: Candidate, state: HoursState | null): number {
  const open = isAnsweredAtOnce(channel) ? 0 : 1;
  if (state === null) return { always: open, timed: 2, unknown: 3 }[hours.is];
  if (state.is === "closed") return 3;
  return state.is === "unknown" ? 2 : open;
}

const NEVER = Number.MAX_SAFE_INTEGER;

/** When a closed one opens, in milliseconds since the epoch; 0 for the others. */
function opensRank(state: HoursState | null): number {
  return state?.is === "closed" ? (state.opensAt ?? NEVER) : 0;
}

function languageRank(how: Match["how"]): number {
  if (how === "not-stated") return 1;
  return how === "other-languages" ? 2 : 0;
}

function ageRank(candidate: Candidate, now: number): number {
  if (isOld(candidate, now)) return 2;
  return candidate.standing === "secondary" ? 1 : 0;
}

/** How near it is to the nearest need, how many it serves besides general lines (negated), how near to the first one that it serves. */
function needRanks(candidate: Candidate, needs: readonly Need[]): readonly number[] {
  const each = needs.map((need) => relevanceTo(candidate, need));
  const isServed = (relevance: number): boolean => relevance < RELEVANCE.general;
  const first = each.findIndex(isServed);
  return [Math.min(RELEVANCE.none, ...each), -each.filter(isServed).length, first === -1 ? needs.length : first];
}

/** Where a match stands. `now` is the query's instant, or what stands for it without a clock. */
export function rank<C extends Candidate>(match: Match<C>, query: Query, now: number): Ranked<C> {
  const { candidate, how, language } = match;
  const [first = null] = candidate.needs;
  return {
    match,
    keys: [
      query.mode === "write" && !WRITTEN.includes(candidate.channel) ? 1 : 0,
      REACH_RANK[match.reachable],
      candidate.who === "deaf" && !query.who.includes("deaf") ? 1 : 0,
      languageRank(how),
      stateRank(candidate, match.state),
      query.area === null && !isNational(candidate.area) ? 1 : 0,
      opensRank(match.state),
      isOpenToHer(candidate, query.who, query.needs) ? 0 : 1,
      0,
      ...needRanks(candidate, query.needs),
      helpsWithoutVisa(candidate, query.who) ? 0 : groupRank(candidate, query.who),
      CHANNEL_RANK[candidate.channel],
      first !== null && query.needs.includes(first) ? 0 : 1,
      howRank(how, candidate.languagesVary),
      language === null ? 0 : query.languages.indexOf(language),
      areaRank(candidate.area, query.area),
      ageRank(candidate, now),
      COST_RANK[candidate.cost],
    ],
  };
}

/** Rows 1–8 say whether it can be used now, by her; row 9 is whether its service has a general line that is no worse by them. */
const SECOND_WAY = 8;

/** `rows`: how many of them are compared. */
function compare(a: readonly number[], b: readonly number[], rows: number): number {
  for (let at = 0; at < rows; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareIds({ match: { candidate: a } }: Ranked<Candidate>, { match: { candidate: b } }: Ranked<Candidate>): number {
  return `${a.service}/${a.point}` < `${b.service}/${b.point}` ? -1 : 1;
}

/** Best first, by the table in `match.ts`. */
export function ordered<C extends Candidate>(all: readonly Ranked<C>[]): Match<C>[] {
  const bestGeneral = new Map<string, Ranked<C>>();
  for (const it of all) {
    const { line, service } = it.match.candidate;
    const best = bestGeneral.get(service);
    if (line === "general" && (best === undefined || compare(it.keys, best.keys, SECOND_WAY) < 0)) bestGeneral.set(service, it);
  }
  for (const { keys, match: { candidate } } of all) {
    const best = candidate.line === "general" ? undefined : bestGeneral.get(candidate.service);
    keys[SECOND_WAY] = best !== undefined && compare(best.keys, keys, SECOND_WAY) <= 0 ? 1 : 0;
  }
  return [...all].sort((a, b) => compare(a.keys, b.keys, a.keys.length) || compareIds(a, b)).map(({ match }) => match);
}
