import type { Audience, Need } from "../directory/vocabulary";
import type { Candidate, Person } from "./types";

/** Her very group first, then a wider one that she is of as well. */
const GROUPS_OF_PERSON: Readonly<Record<Person, readonly Audience[]>> = {
  under18: ["children"], woman: ["women"], man: ["men"], lgbt: ["lgbt"], trainee: ["trainees", "workers"],
  worker: ["workers"], refugee: ["refugees"], deaf: ["deaf"], "no-visa": [],
};

const GROUPS_OF_NEED: Partial<Record<Need, readonly Audience[]>> = {
  "wages-work": ["workers"], "forced-work": ["workers"], child: ["children"],
};

/** A box that is not ticked says nothing. Only these statements contradict a group, unless its own box is ticked too. */
const CONTRADICTED_BY: Partial<Record<Audience, { readonly said: Person; readonly unless: Person }>> = {
  women: { said: "man", unless: "woman" },
  men: { said: "woman", unless: "man" },
  trainees: { said: "worker", unless: "trainee" },
};

/** Is the point for a group that she said she is not of? */
export function isContradicted(candidate: Candidate, who: readonly Person[]): boolean {
  if (candidate.noVisa === "no" && who.includes("no-visa")) return true;
  const rule = CONTRADICTED_BY[candidate.who];
  return rule !== undefined && who.includes(rule.said) && !who.includes(rule.unless);
}

/** How closely the point is for a group that she said she is of: 0 her very group, 1 a wider one, 2 none that she said. */
export function groupRank(candidate: Candidate, who: readonly Person[]): 0 | 1 | 2 {
  if (who.some((person) => GROUPS_OF_PERSON[person][0] === candidate.who)) return 0;
  return who.some((person) => GROUPS_OF_PERSON[person].includes(candidate.who)) ? 1 : 2;
}

/** Did she say that she has no visa, and does a source say that the point helps without one? */
export function helpsWithoutVisa(candidate: Candidate, who: readonly Person[]): boolean {
  return candidate.noVisa === "yes" && who.includes("no-visa");
}

/** Is the point for a group that she said she is of? */
export function isForHer(candidate: Candidate, who: readonly Person[]): boolean {
  return groupRank(candidate, who) < 2;
}

/** Is the point for anyone, for a group that she said she is of, or for one that the needs imply? */
export function isOpenToHer(candidate: Candidate, who: readonly Person[], needs: readonly Need[]): boolean {
  return candidate.who === "anyone" || isForHer(candidate, who)
    || needs.some((need) => GROUPS_OF_NEED[need]?.includes(candidate.who) === true);
}
