/** What is compared of a text: a word where words are parted by spaces, else a few letters that stand side by side. */
export interface Part {
  readonly is: "word" | "piece";
  readonly text: string;
  /** How much it counts: pieces overlap, so each counts less than a word; less still across the end of a word. */
  readonly weight: number;
}

/** Cuts a text without spaces into words: `Intl.Segmenter` where there is one. Only a help: its words are guesses. */
export type Segment = (text: string) => readonly string[];

const EAST = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;
const RUNS = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]+|[\p{scx=Thai}\p{scx=Lao}\p{scx=Myanmar}\p{scx=Khmer}]+|[^\s\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Myanmar}\p{scx=Khmer}]+/gu;
const UNSPACED = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Myanmar}\p{scx=Khmer}]/u;

/** A letter of Chinese or kana says as much as a syllable with its vowel signs, which are two or three. */
const EAST_LENGTH = 2;
const SOUTH_LENGTH = 3;
const ACROSS_WORDS = 0.6;

/** How many letters a piece of this text has. */
export function pieceLength(text: string): number {
  return EAST.test(text) ? EAST_LENGTH : SOUTH_LENGTH;
}

/** Where the words of a text end, as far as the segmenter knows. */
function endsOf(text: string, segment: Segment): ReadonlySet<number> {
  const ends = new Set<number>();
  let end = 0;
  for (const word of segment(text)) {
    end += word.length;
    ends.add(end);
  }
  return ends;
}

function isAcross(ends: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (ends.has(at)) return true;
  return false;
}

function piecesOf(run: string, segment: Segment | undefined): readonly Part[] {
  const length = pieceLength(run);
  if (run.length <= length) return [{ is: "piece", text: run, weight: 1 }];
  const weight = 1 / length;
  const ends = segment === undefined ? new Set<number>() : endsOf(run, segment);
  return Array.from({ length: run.length - length + 1 }, (_, at) => ({
    is: "piece", text: run.slice(at, at + length), weight: isAcross(ends, at, at + length) ? weight * ACROSS_WORDS : weight,
  }));
}

/** The parts of a folded text, each once. */
export function partsOf(folded: string, segment?: Segment): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const [run] of folded.matchAll(RUNS)) {
    const own: readonly Part[] = UNSPACED.test(run) ? piecesOf(run, segment) : [{ is: "word", text: run, weight: 1 }];
    for (const part of own) if (!parts.has(part.text)) parts.set(part.text, part);
  }
  return [...parts.values()];
}
