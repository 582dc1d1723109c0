import { pieceLength, type Part } from "./parts";
import type { Pool } from "./pool";
import { rarity } from "./pool";

/** Phrases that have a part of the query, or nearly. */
export interface Found {
  readonly phrases: readonly number[];
  /** 1: as it was typed; less: it begins so, or nearly so. */
  readonly strength: number;
}

/** What of a pool fits one part of the query, the strongest first, and how telling the part is. */
export interface PartFound {
  readonly found: readonly Found[];
  readonly weight: number;
}

/** A word known by its beginning is worth this at least, and more the less is missing. */
const BEGINNING = 0.75;
/** A typed word that goes on beyond a known one (визгүй for виз, 남편이 for 남편) is worth this at least. */
const LONGER = 0.5;
const HANGUL = /^\p{Script=Hangul}/u;
const ALPHABET = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** The place of a word in a list in the order of text, or where it would stand. */
function placeOf(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The phrases with the very word. */
export function withWord({ words, inWords }: Pool, word: string): readonly number[] {
  const place = placeOf(words, word);
  return words[place] === word ? inWords[place] ?? [] : [];
}

function beginningWith({ words, inWords }: Pool, word: string): readonly Found[] {
  const found: Found[] = [];
  if (word.length < 2 && ALPHABET.test(word)) return found;
  for (let place = placeOf(words, word); words[place]?.startsWith(word) === true; place += 1) {
    const length = words[place]?.length ?? 0;
    if (length > word.length) found.push({ phrases: inWords[place] ?? [], strength: BEGINNING + (1 - BEGINNING) * (word.length / length) });
  }
  return found.sort((a, b) => b.strength - a.strength);
}

/** The longest known word with which a typed one begins: endings differ, and some people leave out spaces. */
function beginningOf(pool: Pool, word: string): readonly Found[] {
  const [least, share] = HANGUL.test(word) ? [2, 0.3] : [4, 0.5];
  for (let length = word.length - 1; length >= Math.max(least, word.length * share); length -= 1) {
    const phrases = withWord(pool, word.slice(0, length));
    if (phrases.length > 0) return [{ phrases, strength: LONGER + (1 - LONGER) * (length / word.length) }];
  }
  return [];
}

function pieceIn({ pieces }: Pool, piece: string): readonly Found[] {
  const phrases = pieces.get(piece);
  if (phrases !== undefined) return [{ phrases, strength: 1 }];
  if (piece.length >= pieceLength(piece)) return [];
  return [...pieces].filter(([known]) => known.includes(piece)).map(([, own]) => ({ phrases: own, strength: BEGINNING }));
}

function wordIn(pool: Pool, word: string): readonly Found[] {
  const same = withWord(pool, word);
  const begun = beginningWith(pool, word);
  if (same.length > 0) return [{ phrases: same, strength: 1 }, ...begun];
  return begun.length > 0 ? begun : beginningOf(pool, word);
}

/** What of a pool fits a part: the same, what begins with it, what it begins with. */
export function foundFor(pool: Pool, part: Part): PartFound {
  return weighed(pool, part, part.is === "word" ? wordIn(pool, part.text) : pieceIn(pool, part.text));
}

/** A part that nothing has says little, but not nothing: the query asks for more than the phrase holds. */
const UNKNOWN = 0.5;

/** A part of the query with what was found for it. */
export function weighed(pool: Pool, part: Part, found: readonly Found[]): PartFound {
  const all = found.reduce((sum, { phrases }) => sum + phrases.length, 0);
  return { found, weight: part.weight * (all === 0 ? UNKNOWN : 1) * rarity(pool, all) };
}
