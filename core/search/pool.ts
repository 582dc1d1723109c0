import { partsOf } from "./parts";

/** Something that a query may mean, with the folded words that people use for it. */
export interface Entry {
  readonly phrases: readonly string[];
  /** How much a phrase counts: those of the page's language before the others. */
  readonly weights: readonly number[];
}

/** Phrases by what they are made of. A phrase is known by its place, an entry by its own. */
export interface Pool {
  readonly entries: number;
  /** By phrase: its entry, how much it counts, how much all its parts weigh. */
  readonly owner: readonly number[];
  readonly weight: readonly number[];
  readonly total: readonly number[];
  /** In the order of text, with the phrases in which each stands. */
  readonly words: readonly string[];
  readonly inWords: readonly (readonly number[])[];
  /** The same for pieces of scripts without spaces. */
  readonly pieces: ReadonlyMap<string, readonly number[]>;
  /** Phrases by their letters, spaces left out. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** The phrases of one entry side by side. */
  readonly phrases: readonly string[];
}

/** A text's letters, for who parts words otherwise than we do. */
export function compact(folded: string): string {
  return folded.replaceAll(" ", "");
}

/** How telling a part is: the fewer phrases have it, the more. */
export function rarity(pool: Pick<Pool, "entries">, found: number): number {
  return Math.log(1 + pool.entries / Math.max(1, found));
}

function add(places: Map<string, number[]>, key: string, phrase: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [phrase]);
  else known.push(phrase);
}

/** Takes apart the phrases of all entries, once for every search after it. */
export function buildPool(entries: readonly Entry[]): Pool {
  const phrases = entries.flatMap((entry) => entry.phrases);
  const parts = phrases.map((phrase) => partsOf(phrase));
  const inWords = new Map<string, number[]>();
  const pieces = new Map<string, number[]>();
  const exact = new Map<string, number[]>();
  phrases.forEach((phrase, at) => {
    add(exact, compact(phrase), at);
    for (const { is, text } of parts[at] ?? []) add(is === "word" ? inWords : pieces, text, at);
  });
  const size = { entries: entries.length };
  const total = parts.map((own) =>
    own.reduce((sum, { is, text, weight }) => sum + weight * rarity(size, (is === "word" ? inWords : pieces).get(text)?.length ?? 0), 0));
  const words = [...inWords.keys()].sort();
  return {
    ...size, phrases, total, words, pieces, exact,
    owner: entries.flatMap((entry, at) => entry.phrases.map(() => at)),
    weight: entries.flatMap((entry) => entry.weights),
    inWords: words.map((word) => inWords.get(word) ?? []),
  };
}
