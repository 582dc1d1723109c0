import { describe, expect, it } from "vitest";
import { answerOf } from "./language";
import { candidate } from "./testing/madeCandidates";
import type { AnswersHow, Candidate, Query } from "./types";

type Wanted = Query["languages"];

describe("how a point answers", () => {
  it.each<{ name: string; point: Partial<Candidate>; wanted: Wanted; how: AnswersHow; language: Wanted[number] | null }>([
    { name: "as its source states", point: { languages: { vi: "interpreter" } }, wanted: ["vi"], how: "interpreter", language: "vi" },
    {
      name: "in Chinese of no stated script for simplified",
      point: { languages: { zh: "native" } }, wanted: ["zh-Hans"], how: "native", language: "zh-Hans",
    },
    {
      name: "in Chinese of no stated script for traditional",
      point: { languages: { zh: "native" } }, wanted: ["zh-Hant"], how: "native", language: "zh-Hant",
    },
    {
      name: "in traditional Chinese when Chinese is asked",
      point: { languages: { "zh-Hant": "native" } }, wanted: ["zh"], how: "native", language: "zh",
    },
    {
      name: "not in simplified Chinese when traditional is asked",
      point: { languages: { "zh-Hans": "native" } }, wanted: ["zh-Hant"], how: "other-languages", language: null,
    },
    {
      name: "in Portuguese for Brazilian Portuguese",
      point: { languages: { pt: "native" } }, wanted: ["pt-BR"], how: "native", language: "pt-BR",
    },
    {
      name: "in Japanese for easy Japanese",
      point: { languages: { ja: "native" } }, wanted: ["ja-x-easy"], how: "native", language: "ja-x-easy",
    },
    { name: "in Japanese when nothing is stated", point: { languages: {} }, wanted: ["ja"], how: "assumed", language: "ja" },
    {
      name: "in Japanese when only an interpreter for others is stated",
      point: { languages: { "*": "interpreter" } }, wanted: ["ja"], how: "assumed", language: "ja",
    },
    {
      name: "not in Japanese when others are stated",
      point: { languages: { en: "native" } }, wanted: ["ja"], how: "other-languages", language: null,
    },
    { name: "nothing is stated abroad", point: { languages: {}, area: ["VN"] }, wanted: ["ja"], how: "not-stated", language: null },
    { name: "nothing is stated", point: { languages: {} }, wanted: ["vi"], how: "not-stated", language: null },
    {
      name: "an interpreter may join",
      point: { languages: { ja: "native", "*": "interpreter" } }, wanted: ["vi"], how: "may-join", language: "vi",
    },
    { name: "in others only", point: { languages: { th: "native" } }, wanted: ["vi"], how: "other-languages", language: null },
    {
      name: "in the best way of several",
      point: { languages: { vi: "unstated-how", en: "native" } }, wanted: ["vi", "en"], how: "native", language: "en",
    },
    {
      name: "of equal ways in the one named first",
      point: { languages: { vi: "native", en: "native" } }, wanted: ["en", "vi"], how: "native", language: "en",
    },
    {
      name: "in a stated language before an assumed Japanese",
      point: { languages: { "*": "interpreter" } }, wanted: ["vi", "ja"], how: "assumed", language: "ja",
    },
  ])("$name", ({ point, wanted, how, language }) => {
    expect(answerOf(candidate("a", point), wanted)).toEqual({ how, language });
  });
});
