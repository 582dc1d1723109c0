import type { Languages } from "../directory/types";
import type { Channel } from "../directory/vocabulary";
import { numberClass, type NumberClass } from "./numberClass";

interface Dialled {
  readonly channel: Channel;
  readonly value: string;
  readonly languages: Languages;
}

/** Cheapest and widest in reach first. */
const PREFERRED: readonly NumberClass[] = ["freedial", "geographic", "ip", "mobile"];

function sharesLanguage(a: Languages, b: Languages): boolean {
  const left = Object.keys(a);
  const right = Object.keys(b);
  return left.length === 0 ? right.length === 0 : left.some((tag) => right.includes(tag));
}

/**
 * A 0570 number is charged outside flat rates and does not take calls from IP phones or from abroad, so it never stands
 * alone where its service has another. Given one of `points`, all of one service: the ordinary number to show beside it,
 * in a language that it shares; null when the point is no 0570 number or there is none.
 */
export function siblingOf0570<P extends Dialled>(point: P, points: readonly P[]): P | null {
  if (point.channel !== "phone" || numberClass(point.value) !== "navi") return null;
  const others = points.filter((it) => it.channel === "phone" && sharesLanguage(point.languages, it.languages));
  for (const wanted of PREFERRED) {
    const found = others.find((it) => numberClass(it.value) === wanted);
    if (found !== undefined) return found;
  }
  return null;
}
