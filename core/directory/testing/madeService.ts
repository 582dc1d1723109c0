import type { Point, Service, Source } from "../types";

/** A source of which only what a test is about is said. */
export function madeSource(change: Partial<Source> = {}): Source {
  return { id: 1, publisher: "publisher", title: "title", url: null, asOf: null, standing: "official", quote: "quote", ...change };
}

/** A contact point of which all that is not said is unknown. */
export function madePoint(change: Partial<Point> = {}): Point {
  return {
    id: "general", channel: "phone", value: "03-0000-0000", press: null, languages: {}, languagesVary: false, area: "JP", part: null,
    serves: { who: "anyone", nationals: [], noVisa: "unknown" }, line: "general", branch: null, hours: "unknown", said: null, cost: "unknown",
    reach: {}, terms: [], evidence: [1], checked: [], ...change,
  };
}

/** A service with one point and one source. */
export function madeService(change: Partial<Service> = {}): Service {
  return {
    id: "made", kind: "listening", role: "help", runBy: "private", operator: { ja: "団体", en: null }, name: { ja: "窓口", kana: null, en: null },
    body: null, area: "JP", part: null, needs: ["legal"], serves: { who: "anyone", nationals: [], noVisa: "unknown" }, anonymous: "unknown",
    terms: [], offers: null, changes: [], points: [madePoint()], sources: [madeSource()], ...change,
  };
}
