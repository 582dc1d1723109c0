import { expect, test } from "vitest";
import { countsOf } from "./counts";
import { madePoint, madeService, madeSource } from "./testing/madeService";
import type { Check } from "./types";

const AT = Date.parse("2026-11-21T00:00:00+09:00");

const check = (how: Check["how"], result: Check["result"]): Check => ({ on: "2026-11-01", how, result });

test.each([
  ["the day before 24 months", "2024-11-22", "recent"],
  ["24 months to the day", "2024-11-21", "older"],
  ["a month, counted from its first day", "2024-11", "older"],
  ["a year, counted from its first day", "2024", "older"],
  ["a year that began less than 24 months ago", "2025", "recent"],
  ["no date", null, "undated"],
] as const)("a source of %s is %s", (_when, asOf, age) => {
  const { age: counted } = countsOf({ services: [madeService({ sources: [madeSource({ asOf })] })] }, AT);
  expect(counted).toEqual({ recent: 0, older: 0, undated: 0, [age]: 1 });
});

test("a point counts once, by the source that dates it", () => {
  const sources = [
    madeSource({ id: 1, asOf: "2020" }), madeSource({ id: 2, asOf: "2026-07", standing: "secondary" }), madeSource({ id: 3, standing: "copy-of-official" }),
  ];
  const points = [madePoint({ evidence: [1, 2] }), madePoint({ evidence: [3] }), madePoint({ evidence: [1] })];
  expect(countsOf({ services: [madeService({ sources, points })] }, AT)).toMatchObject({
    services: 1, points: 3, age: { recent: 1, older: 1, undated: 1 }, standing: { official: 1, "copy-of-official": 1, secondary: 1 },
  });
});

test("what is stated is counted, and only calls are calls", () => {
  const points = [
    madePoint({ languages: { vi: "native", "*": "interpreter" }, hours: "24/7", checked: [check("call", "no-answer"), check("call", "confirmed")] }),
    madePoint({ languages: { "*": "interpreter" }, checked: [check("page", "confirmed")] }),
    madePoint({ languages: { en: "unstated-how", ja: "native" } }),
    madePoint(),
  ];
  expect(countsOf({ services: [madeService({ points })] }, AT)).toMatchObject({
    statesLanguages: 3, statesHours: 1, called: 1, languages: ["ja", "en", "vi"],
  });
});
