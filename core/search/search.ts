import { digitsOf, numbersWith } from "./digits";
import { fold } from "./fold";
import type { NearWord } from "./forgive";
import { foundFor, weighed, withWord, type PartFound } from "./found";
import type { Meaning, Meanings, SearchIndex } from "./index";
import { partsOf, type Part, type Segment } from "./parts";
import { compact } from "./pool";
import { scoresOf } from "./score";

/** A number's id is that of its point: `<service>/<point>`. */
export type Hit = (Meaning | { readonly kind: "number"; readonly id: string }) & {
  /** 1: what was typed is its very name; 0: nothing in common. */
  readonly score: number;
};

export interface SearchHelp {
  /** `Intl.Segmenter` for the page's language, where the browser has it. */
  readonly segment?: Segment;
}

/** From here on the words were understood as they were typed; below it, forgiving is tried. */
const GOOD = 0.6;
/** Below this, what is alike is chance. */
const LEAST = 0.2;
const MOST = 40;
const MOST_NUMBERS = 1000;
/** A word that is only near to what was typed counts less than one that was. */
const FORGIVEN = 0.8;
/** At most so many words are looked for with forgiveness, the longest: each costs time while she types. */
const FORGIVEN_WORDS = 3;
/** Not quite the whole: the very name comes before everything that only holds it. */
const NOT_EXACT = 0.99;

function hitsOf({ meanings, pool }: Meanings, letters: string, query: readonly PartFound[]): readonly Hit[] {
  const exact = (pool.exact.get(letters) ?? []).map((phrase) => [pool.owner[phrase] ?? 0, 1] as const);
  const scores = new Map([...[...scoresOf(pool, query)].map(([entry, score]) => [entry, score * NOT_EXACT] as const), ...exact]);
  return [...scores].flatMap(([entry, score]) => {
    const meaning = meanings[entry];
    return meaning === undefined || score < LEAST ? [] : [{ ...meaning, score }];
  });
}

function bestFirst(hits: readonly Hit[]): readonly Hit[] {
  return [...hits].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST);
}

/** A word that is known at least by its beginning is what was typed. */
const KNOWN = 0.75;

/** Words of the query that no situation and no kind has, with those that are near to them. */
function nearWords({ forgive }: SearchIndex, parts: readonly Part[], found: readonly PartFound[]): ReadonlyMap<Part, readonly NearWord[]> {
  const unknown = parts.filter((part, at) => part.is === "word" && (found[at]?.found ?? []).every(({ strength }) => strength < KNOWN));
  const longest = [...unknown].sort((a, b) => b.text.length - a.text.length).slice(0, FORGIVEN_WORDS);
  return new Map(longest.map((part) => [part, forgive(part.text)]));
}

/** What was found for a part, and for the words that are near to it. */
function withNear({ pool }: Meanings, part: Part, typed: PartFound, near: readonly NearWord[]): PartFound {
  const found = near.map(({ word, nearness }) => ({ phrases: withWord(pool, word), strength: nearness * FORGIVEN }))
    .filter(({ phrases }) => phrases.length > 0);
  return found.length === 0 ? typed : weighed(pool, part, [...typed.found, ...found].sort((a, b) => b.strength - a.strength));
}

function numberHits(index: SearchIndex, digits: string): readonly Hit[] {
  return numbersWith(index.numbers, digits).slice(0, MOST_NUMBERS)
    .map(({ number: { service, point }, score: near }) => ({ kind: "number", id: `${service}/${point}`, score: near }));
}

/**
 * What a query may mean, best first. Digits are looked for in numbers and nowhere else. Words: the very phrase, then phrases that hold
 * all of them or their beginnings, then some of them, the rare ones counting more; in scripts without spaces, by what stands side by
 * side. Only where that finds nothing good are words taken for others that are near to them.
 */
export function search(index: SearchIndex, query: string, { segment }: SearchHelp = {}): readonly Hit[] {
  const digits = digitsOf(query);
  if (digits !== null) return numberHits(index, digits);
  const folded = fold(query);
  if (folded === "") return [];
  const parts = partsOf(folded, segment);
  const letters = compact(folded);
  const pools = [index.troubles, index.names].map((meanings) => ({ meanings, found: parts.map((part) => foundFor(meanings.pool, part)) }));
  const hits = bestFirst(pools.flatMap(({ meanings, found }) => hitsOf(meanings, letters, found)));
  if ((hits[0]?.score ?? 0) >= GOOD) return hits;
  const near = nearWords(index, parts, pools[0]?.found ?? []);
  if ([...near.values()].every((words) => words.length === 0)) return hits;
  return bestFirst(pools.flatMap(({ meanings, found }) =>
    hitsOf(meanings, letters, found.map((typed, at) => {
      const part = parts[at];
      return part === undefined ? typed : withNear(meanings, part, typed, near.get(part) ?? []);
    }))));
}
