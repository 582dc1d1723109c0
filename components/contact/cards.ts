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
  /** The counter and the web page of the same desk: lines below the button, not cards of their own. */
  readonly ways: readonly Row[];
}

interface Growing {
  readonly service: Service;
  readonly rows: [Row, ...Row[]];
  readonly ways: Row[];
}

/** Where one goes or reads; it stands below where one is answered. */
const ASIDE: readonly Point["channel"][] = ["visit", "web", "app"];
const ANSWERED: readonly Point["channel"][] = ["phone", "sms", "chat", "line", "messenger"];

/** Groups ranked points into cards, a card standing where its best row stands. */
export function cardsOf(rows: readonly { readonly service: Service; readonly row: Row }[]): readonly CardOf[] {
  const cards = new Map<string, Growing>();
  for (const { service, row } of rows) {
    const { channel, value, press } = row.point;
    const key = [service.id, channel, value, press ?? ""].join(" ");
    const card = cards.get(key);
    if (card === undefined) cards.set(key, { service, rows: [row], ways: [] });
    else card.rows.push(row);
  }
  return withWaysAside([...cards.values()]);
}

function withWaysAside(cards: readonly Growing[]): readonly CardOf[] {
  return cards.filter((card) => {
    const { service, rows: [row, second] } = card;
    if (second !== undefined || !ASIDE.includes(row.point.channel)) return true;
    const host = cards.find((other) => other.service === service && isAnsweredLike(row.point, other.rows[0].point));
    host?.ways.push(row);
    return host === undefined;
  });
}

/** Everything that the card of a point which answers says of it holds for the other point as well. */
function isAnsweredLike(other: Point, one: Point): boolean {
  const hers = Object.keys(other.languages).length === 0 ? { ...other, languages: one.languages } : other;
  return ANSWERED.includes(one.channel) && said(one) === said(hers);
}

function said({ languages, languagesVary, area, part, serves, branch, terms }: Point): string {
  return JSON.stringify([languages, languagesVary, area, part, serves, branch, terms]);
}
