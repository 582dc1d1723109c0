import { describe, expect, it } from "vitest";
import { candidatesOf, datingSource } from "./candidates";
import type { Point, Service, Source } from "./types";

const serves = { who: "anyone", nationals: [], noVisa: "unknown" } as const;

function source(id: number, asOf: string | null, standing: Source["standing"] = "official"): Source {
  return { id, publisher: "p", title: "t", url: null, asOf, standing, quote: "q" };
}

function point(id: string, evidence: readonly number[]): Point {
  return {
    id, channel: "phone", value: "110", press: null, languages: {}, languagesVary: false, area: ["JP-13"], part: null, serves, line: "general",
    branch: null, hours: "24/7", said: null, cost: "free", reach: {}, terms: [], evidence, checked: [],
  };
}

function service(sources: readonly Source[], points: readonly Point[]): Service {
  return {
    id: "s", kind: "police", role: "witness", runBy: "police", operator: { ja: "o", en: null }, name: { ja: "n", kana: null, en: null },
    area: "JP", part: null, body: null, needs: ["danger"], serves, anonymous: "unknown", terms: [], offers: null, changes: [], points, sources,
  };
}

describe("the source that dates a point", () => {
  it.each<{ name: string; sources: readonly Source[]; evidence: readonly number[]; id: number }>([
    { name: "is the newest", sources: [source(1, "2023-06"), source(2, "2024"), source(3, null)], evidence: [1, 2, 3], id: 2 },
    { name: "is among its own evidence", sources: [source(1, "2023-06"), source(2, "2024")], evidence: [1], id: 1 },
    { name: "takes the finer of two dates that agree", sources: [source(1, "2023"), source(2, "2023-06")], evidence: [1, 2], id: 2 },
    {
      name: "of equal dates is the official",
      sources: [source(1, "2023", "secondary"), source(2, "2023", "copy-of-official"), source(3, "2023")], evidence: [1, 2, 3], id: 3,
    },
    {
      name: "of equal dates is the copy before the secondary",
      sources: [source(1, "2023", "secondary"), source(2, "2023", "copy-of-official")], evidence: [1, 2], id: 2,
    },
    { name: "of undated ones has the best standing", sources: [source(1, null, "secondary"), source(2, null)], evidence: [1, 2], id: 2 },
    { name: "is dated even if its standing is less", sources: [source(1, null), source(2, "2023", "secondary")], evidence: [1, 2], id: 2 },
  ])("$name", ({ sources, evidence, id }) => {
    const only = point("p", evidence);
    expect(datingSource(service(sources, [only]), only).id).toBe(id);
  });

  it("is asked for when there is none", () => {
    const only = point("p", [7]);
    expect(() => datingSource(service([source(1, null)], [only]), only)).toThrow("s/p: evidence names no source");
  });
});

describe("candidates", () => {
  it("are all points of all roles, and hours are compiled once for each wording", () => {
    const compiled: string[] = [];
    const only = service([source(1, "2023-06", "secondary")], [point("a", [1]), point("b", [1])]);
    const candidates = candidatesOf({ services: [only] }, (hours) => {
      compiled.push(hours);
      return { is: "always" };
    });
    expect(compiled).toEqual(["24/7"]);
    expect(candidates.map((it) => [it.service, it.point, it.area, it.asOf, it.standing, it.role])).toEqual([
      ["s", "a", ["JP-13"], "2023-06", "secondary", "witness"], ["s", "b", ["JP-13"], "2023-06", "secondary", "witness"],
    ]);
  });
});
