import type { ReachReason } from "../dialling/rules";
import { isOld } from "./age";
import { isNational } from "./area";
import { relevanceTo, RELEVANCE } from "./eligible";
import { helpsWithoutVisa, isForHer } from "./group";
import type { Match, Query } from "./types";

/** Keys of messages that say why a point stands where it stands; `REACH_REASONS` of core/dialling are the rest. */
export const MATCH_REASONS = [
  "own-kind", "lists-need", "general-line", "answers-native", "answers-interpreter", "answers", "answers-some-hours",
  "answers-assumed", "may-join", "language-not-stated", "other-languages", "open", "closing", "opens", "closed",
  "hours-unknown", "for-her-group", "for-group", "without-visa", "free", "caller-pays", "nearest", "old-source", "always",
] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

const LANGUAGE_REASON: Readonly<Record<Match["how"], MatchReason>> = {
  native: "answers-native", interpreter: "answers-interpreter", "unstated-how": "answers", assumed: "answers-assumed",
  "may-join": "may-join", "not-stated": "language-not-stated", "other-languages": "other-languages",
};

function needReasons({ candidate }: Omit<Match, "reasons">, query: Query): readonly MatchReason[] {
  const nearness = query.needs.map((need) => relevanceTo(candidate, need));
  const isOwn = nearness.some((it) => it === RELEVANCE.ownKindAndListed || it === RELEVANCE.ownKind);
  const isListed = nearness.some((it) => it === RELEVANCE.ownKindAndListed || it === RELEVANCE.listed);
  if (!isOwn && !isListed) return nearness.includes(RELEVANCE.general) ? ["general-line"] : [];
  return [...(isOwn ? ["own-kind" as const] : []), ...(isListed ? ["lists-need" as const] : [])];
}

function languageReason({ candidate, how }: Omit<Match, "reasons">): MatchReason {
  const isStated = how === "native" || how === "interpreter" || how === "unstated-how";
  return candidate.languagesVary && isStated ? "answers-some-hours" : LANGUAGE_REASON[how];
}

function stateReasons({ state }: Omit<Match, "reasons">): readonly MatchReason[] {
  if (state === null) return [];
  if (state.is === "unknown") return ["hours-unknown"];
  if (state.is === "closed") return [state.opensAt === null ? "closed" : "opens"];
  return [state.is];
}

/** Why a match stands where it stands, most telling first. `now` dates the age of its source. */
export function reasonsOf(match: Omit<Match, "reasons">, reach: ReachReason, query: Query, now: number): (MatchReason | ReachReason)[] {
  const { candidate } = match;
  const reasons: (MatchReason | ReachReason)[] = [
    ...needReasons(match, query), languageReason(match), ...stateReasons(match), reach,
  ];
  if (isForHer(candidate, query.who)) reasons.push("for-her-group");
  else if (candidate.who !== "anyone") reasons.push("for-group");
  if (helpsWithoutVisa(candidate, query.who)) reasons.push("without-visa");
  if (candidate.cost !== "unknown") reasons.push(candidate.cost);
  if (query.area !== null && !isNational(candidate.area)) reasons.push("nearest");
  if (isOld(candidate, now)) reasons.push("old-source");
  return reasons;
}
