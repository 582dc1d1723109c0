import { expect, it } from "vitest";
import type { LocaleTag } from "../../../i18n/locales";
import { found, subjectFor } from "../testing/subject";
import { sentenceEnds } from "./sentenceEnds";

const ENDS = { ja: /[。？]/u, ne: /[।?]/u, th: /[^.!?…]/u, ru: /[.?!]/u };

it.each<readonly [LocaleTag & keyof typeof ENDS, string, string, boolean]>([
  ["ja", "It rings.", "鳴ります。", true],
  ["ja", "It rings.", "鳴ります", false],
  ["ja", "It rings.", "鳴ります.", false],
  ["ja", "Rings", "鳴る", true],
  ["ja", "It says “yes.”", "「はい。」", true],
  ["ne", "It rings.", "फोन आउँछ।", true],
  ["ne", "It rings.", "फोन आउँछ.", false],
  ["th", "It rings.", "มีเสียง", true],
  ["th", "It rings.", "มีเสียง.", false],
  ["ru", "It says: “yes.”", "Там: «да».", true],
  ["ru", "{n, plural, one {One.} other {More.}}", "{n, plural, one {Раз.} other {Много}}", false],
])("%s “%s” as “%s” is well: %s", (tag, english, text, well) => {
  const subject = subjectFor(tag, { texts: { "Card.a": text }, english: { "Card.a": english }, data: { ends: ENDS[tag] } });
  expect(found(sentenceEnds, subject).length === 0).toBe(well);
});

it("keys that need no mark are named", () => {
  expect(found(sentenceEnds, subjectFor("ja", { texts: { "Card.a": "どこ" }, english: { "Card.a": "Where?" }, data: { ends: ENDS.ja, endsFree: ["Card.a"] } }))).toEqual([]);
});
