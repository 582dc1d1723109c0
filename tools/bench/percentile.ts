/** The value at or below which so many of a hundred lie, 1 to 100. @throws Error for an empty list */
export function percentile(values: readonly number[], hundredth: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((sorted.length * hundredth) / 100) - 1)];
  if (value === undefined) throw new Error("no values");
  return value;
}
