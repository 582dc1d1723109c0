import { expect, it } from "vitest";
import type { LocaleTag } from "../../../i18n/locales";
import { found, subjectFor } from "../testing/subject";
import { script } from "./script";

it.each<readonly [LocaleTag, string, boolean]>([
  ["ru", "Закрыто", true],
  ["ru", "Zakryto сейчас", false],
  ["ru", "Зaкрыто всё сейчас до завтра", false],
  ["ru", "Wi-Fi или SIM", false],
  ["ru", "Только через LINE", true],
  ["th", "ปิด", true],
  ["th", "ปิดอยู่ Закрыто", false],
  ["ja", "データ・ひらがな・漢字", true],
  ["ja", "닫혔어요", false],
  ["ko", "닫혔어요", true],
  ["ko", "受付中", false],
  ["zh-Hans", "服务中", true],
  ["zh-Hans", "さようなら", false],
  ["vi", "Đang đóng", true],
  ["vi", "Đang đóng и", false],
  ["my", "{line, select, night {ည} other {At night}}", false],
])("%s “%s” is in its script: %s", (tag, text, well) => {
  expect(found(script, subjectFor(tag, { texts: { "Card.a": text } })).length === 0).toBe(well);
});
