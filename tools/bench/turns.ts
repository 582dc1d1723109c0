import { median } from "./median";

/** What is measured: `run` once, its result kept so that no engine leaves the work out. */
export interface Measured {
  readonly name: string;
  readonly run: () => number;
}

/** Milliseconds for one run of each, the median of some; by turns in one process, so that a busy machine slows each alike. */
export function inTurns(all: readonly Measured[], turns: number): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (const { run } of all) run();
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { name, run } of all) {
      const start = performance.now();
      const result = run();
      times.get(name)?.push(performance.now() - start);
      if (Number.isNaN(result)) throw new Error(`${name} has no result`);
    }
  }
  return new Map([...times].map(([name, measured]) => [name, median(measured)]));
}
