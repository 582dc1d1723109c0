import { isAnsweredAtOnce } from "./channel";
import { isOpenToHer } from "./group";
import type { AnswersHow, Candidate, Match, Query } from "./types";

const DAY = 24 * 3_600_000;
const ANSWERS: readonly AnswersHow[] = ["native", "interpreter", "unstated-how", "assumed"];

function isAuthority({ candidate }: Match): boolean {
  return candidate.kind === "police" || candidate.kind === "immigration";
}

/** Open, or opens within 24 hours; without a clock: open at all times or at stated ones. */
function answersSoon({ candidate, state }: Match, at: number | null): boolean {
  if (state === null || at === null) return candidate.hours.is !== "unknown";
  if (state.is === "closed") return state.opensAt !== null && state.opensAt - at <= DAY;
  return state.is !== "unknown";
}

/**
 * Police and immigration may have to act on what they hear, so except in danger they are not first while another line in
 * her language, not for some other group, can be reached and is open or opens within 24 hours: the best such line is
 * moved before them.
 */
export function withoutAuthoritiesFirst<C extends Candidate>(matches: readonly Match<C>[], query: Query): readonly Match<C>[] {
  const [first] = matches;
  if (first === undefined || !isAuthority(first) || query.needs.includes("danger")) return matches;
  const other = matches.find((it) =>
    !isAuthority(it) && isAnsweredAtOnce(it.candidate.channel) && it.reachable !== "no" && ANSWERS.includes(it.how)
    && isOpenToHer(it.candidate, query.who, query.needs) && answersSoon(it, query.at));
  return other === undefined ? matches : [other, ...matches.filter((it) => it !== other)];
}
