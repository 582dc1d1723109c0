import type { Point, Service } from "@/core/directory/types";
import type { Candidate } from "@/core/match/types";

/** A contact point with its place in the door's list of candidates: islands find its row by that number. */
export interface Row {
  readonly point: Point;
  readonly candidate: Candidate;
  readonly index: number;
}

/** One card: the points of a service that share address and keys, each a row with its own languages and hours. */
export interface CardOf {
  readonly service: Service;
  readonly rows: readonly [Row, ...Row[]];
}

/** Groups ranked points into cards, a card standing where its best row stands. */
export function cardsOf(rows: readonly { readonly service: Service; readonly row: Row }[]): readonly CardOf[] {
  const cards = new Map<string, { service: Service; rows: [Row, ...Row[]] }>();
  for (const { service, row } of rows) {
    const { channel, value, press } = row.point;
    const key = [service.id, channel, value, press ?? ""].join(" ");
    const card = cards.get(key);
    if (card === undefined) cards.set(key, { service, rows: [row] });
    else card.rows.push(row);
  }
  return [...cards.values()];
}
