import { expect, it } from "vitest";
import type { LocaleTag } from "../../../i18n/locales";
import { found, subjectFor } from "../testing/subject";
import { han } from "./han";

it.each<readonly [LocaleTag, string, string | null]>([
  ["zh-Hans", "电话", null],
  ["zh-Hans", "電話", "電 話"],
  ["zh-Hans", "栃木县", null],
  ["zh-Hant", "電話", null],
  ["zh-Hant", "电话", "电 话"],
  ["zh-Hant", "灣廳籲", null],
  ["ja", "電話", null],
  ["ja", "电话", "电 话"],
  ["ja-x-easy", "说《はな》す", "说"],
  ["ko", "說", null],
])("%s “%s” has of a neighbour: %s", (tag, text, strange) => {
  const said = found(han, subjectFor(tag, { texts: { "Card.a": text }, data: { han: "栃" } }));
  expect(said.map((line) => /has (.+), not in/.exec(line)?.[1])).toEqual(strange === null ? [] : [strange]);
});
