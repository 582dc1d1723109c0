import { expect, it } from "vitest";
import type { LocaleTag } from "../../../i18n/locales";
import { found, subjectFor } from "../testing/subject";
import { digits } from "./digits";

it.each<readonly [LocaleTag, string, boolean]>([
  ["my", "24 နာရီ", true],
  ["my", "၂၄ နာရီ", false],
  ["ne", "२४ घण्टा", false],
  ["th", "๒๔ ชั่วโมง", false],
  ["km", "២៤ ម៉ោង", false],
  ["ja", "２４時間", false],
  ["ja", "第二", true],
  ["my", "{n, plural, other {#}}", false],
  ["my", "{n, number}", false],
  ["ne", "{n, plural, one {#} other {#}}", false],
  ["my", "{n, plural, other {{n}}}", true],
  ["ja", "{n, plural, other {#}}", true],
])("%s “%s” is well: %s", (tag, text, well) => {
  expect(found(digits, subjectFor(tag, { texts: { "Card.a": text } })).length === 0).toBe(well);
});
