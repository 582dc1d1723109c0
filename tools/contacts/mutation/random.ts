/** Chance that a seed repeats: the next number from 0 up to, not including, 1. */
export type Random = () => number;

/** Mulberry32, a small generator of Tommy Ettinger (public domain); good enough to choose examples. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(from: readonly T[], random: Random): T | undefined {
  return from[Math.floor(random() * from.length)];
}

/** As many as are asked for, each at most once, in an order of chance; all of them where there are fewer. */
export function sample<T>(from: readonly T[], count: number, random: Random): readonly T[] {
  const left = [...from];
  const chosen: T[] = [];
  while (chosen.length < count && left.length > 0) chosen.push(...left.splice(Math.floor(random() * left.length), 1));
  return chosen;
}
