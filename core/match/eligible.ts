import { ANY_LANGUAGE, type Need } from "../directory/vocabulary";
import { GENERAL_KINDS, kindOfNeed } from "../situations/needs";
import { coversArea } from "./area";
import { isContradicted } from "./group";
import type { Candidate, Query } from "./types";

/** How near a service is to a need. The smaller the nearer. */
export const RELEVANCE = { ownKindAndListed: 0, ownKind: 1, listed: 2, general: 3, none: 4 } as const;
export type Relevance = (typeof RELEVANCE)[keyof typeof RELEVANCE];

/** How near a service is to one need: it exists for it, lists it, or is a general line that refers on. */
export function relevanceTo(candidate: Candidate, need: Need): Relevance {
  const isListed = candidate.needs.includes(need);
  if (kindOfNeed(need).includes(candidate.kind)) return isListed ? RELEVANCE.ownKindAndListed : RELEVANCE.ownKind;
  if (isListed) return RELEVANCE.listed;
  return GENERAL_KINDS.includes(candidate.kind) ? RELEVANCE.general : RELEVANCE.none;
}

/** Does the point serve one of the needs? With no need every point does. */
export function servesNeeds(candidate: Candidate, needs: readonly Need[]): boolean {
  return needs.length === 0 || needs.some((need) => relevanceTo(candidate, need) !== RELEVANCE.none);
}

/**
 * May the point be ranked as help for this query, its needs apart? Role help, for her area (a place in Japan that she did
 * not name may be any), not for a group that she said she is not of, not what she asked to leave out.
 */
export function isOpenTo(candidate: Candidate, query: Query): boolean {
  return candidate.role === "help"
    && coversArea(candidate.area, query.area)
    && !isContradicted(candidate, query.who)
    && !query.without.some((left) => candidate.kind === left || candidate.runBy === left);
}

/** 110 takes every language, day and night, with an interpreter who joins: it belongs to every result. */
export function isForEverybody({ value, languages }: Candidate): boolean {
  return value === "110" && languages[ANY_LANGUAGE] !== undefined;
}
