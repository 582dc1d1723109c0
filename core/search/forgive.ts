import Fuse from "fuse.js/basic";

/** A known word, and how near it is to what was typed: 1 the same, 0 nothing alike. */
export interface NearWord {
  readonly word: string;
  readonly nearness: number;
}

/** Finds known words near to one that nobody knows: a letter wrong, missing or too many. */
export type Forgive = (word: string) => readonly NearWord[];

/** Alphabets, in which a letter more or less leaves the word to be known. Pieces do the same for scripts without spaces. */
const ALPHABET = /^(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Hangul}|\p{Script=Devanagari})(?:\p{L}|\p{M})*$/u;
const LEAST = 4;
/** Devanagari writes a vowel beside its consonant: the same number of sounds has more letters. */
const LEAST_DEVANAGARI = 5;
const LENGTHS_BESIDE = 2;
/** How far a word may be from the known one: Fuse's measure, 0 the same, 1 nothing alike. */
const FARTHEST = 0.34;
const MOST = 6;

/** Hangul by its sounds: one wrong sound must not be a wrong syllable. */
function letters(word: string): string {
  return word.normalize("NFD");
}

function isForgiven(word: string): boolean {
  return ALPHABET.test(word) && letters(word).length >= (/\p{Script=Devanagari}/u.test(word) ? LEAST_DEVANAGARI : LEAST);
}

interface Known {
  readonly word: string;
  readonly letters: string;
}

/**
 * A forgiving search in words, by Fuse.js, for what nothing else finds. Never for digits, short words, and scripts without spaces. Each
 * length of word has its own list, made when it is first asked for, so that few words are compared.
 */
export function forgiving(words: readonly string[]): Forgive {
  const byLength = new Map<number, Known[]>();
  for (const word of words) {
    if (!isForgiven(word)) continue;
    const known = { word, letters: letters(word) };
    const list = byLength.get(known.letters.length);
    if (list === undefined) byLength.set(known.letters.length, [known]);
    else list.push(known);
  }
  const made = new Map<number, Fuse<Known>>();
  const listOf = (length: number): Fuse<Known> => {
    const list = made.get(length) ?? new Fuse(byLength.get(length) ?? [], {
      keys: ["letters"], includeScore: true, threshold: FARTHEST, distance: length * 2, ignoreFieldNorm: true,
    });
    made.set(length, list);
    return list;
  };
  return (word) => {
    if (!isForgiven(word)) return [];
    const typed = letters(word);
    const lengths = Array.from({ length: 2 * LENGTHS_BESIDE + 1 }, (_, at) => typed.length - LENGTHS_BESIDE + at);
    return lengths
      .flatMap((length) => listOf(length).search(typed))
      .map(({ item, score = 1 }) => ({ word: item.word, nearness: 1 - score }))
      .sort((a, b) => b.nearness - a.nearness)
      .slice(0, MOST);
  };
}
