import { IN_SOURCES } from "./evidence";
import { IN_FACTS } from "./facts";
import { IN_FORM } from "./form";
import type { Judge } from "./judge";
import { IN_VALUES } from "./numbers";
import { sample, seeded } from "./random";
import type { Kind, Mutant, Tree } from "./types";

export const KINDS: readonly Kind[] = [...IN_VALUES, ...IN_SOURCES, ...IN_FORM, ...IN_FACTS];

/** How many mistakes of a kind were made and caught, and those that were not. */
export interface Tally {
  readonly kind: Kind;
  readonly made: number;
  readonly caught: number;
  readonly missed: readonly Mutant[];
}

/** Makes up to `count` mistakes of a kind, in places and ways that a seed repeats, and puts each to the judge. */
export function tallyOf(kind: Kind, tree: Tree, judge: Judge, count: number, seed: number): Tally {
  const random = seeded(seed);
  const mutants: Mutant[] = [];
  const places = sample(kind.places(tree), Infinity, random);
  for (const make of places) {
    if (mutants.length >= count) break;
    const mutant = make(random);
    if (mutant !== null) mutants.push(mutant);
  }
  const missed = mutants.filter((mutant) => !judge(mutant));
  return { kind, made: mutants.length, caught: mutants.length - missed.length, missed };
}
