import { QUANTITIES, type Unit } from "./table";

/** An amount in one unit. */
export interface Amount {
  readonly unit: string;
  readonly value: number;
}

/**
 * The same amount in every other unit of its quantity, in the order of the table; empty for a unit that is not in it.
 *
 * @param unit an id of the table, such as `cm`
 */
export function conversionsOf(value: number, unit: string): readonly Amount[] {
  for (const { units } of QUANTITIES) {
    const from = units.find(({ id }) => id === unit);
    if (from !== undefined) return units.filter((to) => to !== from).map((to) => ({ unit: to.id, value: convert(value, from, to) }));
  }
  return [];
}

function convert(value: number, from: Unit, to: Unit): number {
  return (value * from.factor + (from.offset ?? 0) - (to.offset ?? 0)) / to.factor;
}
