import type { PartFound } from "./found";
import type { Pool } from "./pool";

/** The phrase that fits best counts most; that the entry's other phrases hold the rest of the query counts too. */
const PHRASE = 0.65;

/** How much of the query each phrase, or entry, holds. */
interface Held {
  readonly sums: Float64Array;
  /** The last part that was counted: of one part only the strongest finding counts. */
  readonly last: Int32Array;
}

function nothingHeld(length: number): Held {
  return { sums: new Float64Array(length), last: new Int32Array(length).fill(-1) };
}

/** Is it the first finding of this part here? */
function hold({ sums, last }: Held, at: number, part: number, value: number): boolean {
  if (last[at] === part) return false;
  last[at] = part;
  sums[at] = (sums[at] ?? 0) + value;
  return true;
}

/**
 * How well each entry of a pool fits a query, from 0 to 1: how much of the query its best phrase holds and how much of that phrase the
 * query holds, rare parts counting more; and how much of the query all its phrases hold together. An entry without anything in common
 * with the query is not there.
 */
export function scoresOf(pool: Pool, query: readonly PartFound[]): ReadonlyMap<number, number> {
  const phrases = nothingHeld(pool.phrases.length);
  const entries = nothingHeld(pool.entries);
  const touched: number[] = [];
  query.forEach(({ found, weight }, part) => {
    for (const { phrases: having, strength } of found) {
      for (const phrase of having) {
        if (phrases.last[phrase] === -1) touched.push(phrase);
        if (hold(phrases, phrase, part, weight * strength)) hold(entries, pool.owner[phrase] ?? 0, part, weight * strength);
      }
    }
  });
  const asked = query.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Map<number, number>();
  for (const phrase of touched) {
    const entry = pool.owner[phrase] ?? 0;
    const both = phrases.sums[phrase] ?? 0;
    const alike = (2 * both) / (asked + Math.max(both, pool.total[phrase] ?? 0));
    const covered = (entries.sums[entry] ?? 0) / asked;
    const score = (pool.weight[phrase] ?? 1) * (PHRASE * alike + (1 - PHRASE) * covered);
    if (score > (scores.get(entry) ?? 0)) scores.set(entry, score);
  }
  return scores;
}
