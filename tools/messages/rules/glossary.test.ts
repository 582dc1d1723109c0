import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { LocaleTag } from "../../../i18n/locales";
import { readGlossary } from "../data";
import { found, subjectFor } from "../testing/subject";
import { glossary } from "./glossary";

const read = readGlossary("messages/glossary.json", readFileSync("messages/glossary.json", "utf8"));
const terms = read.ok ? read.data : {};

it.each<readonly [LocaleTag, string, string, boolean]>([
  ["vi", "Kinds.police", "Cảnh sát", true],
  ["vi", "Kinds.police", "Công an", false],
  ["vi", "Card.publicDuty", "báo cho cục xuất nhập cảnh", false],
  ["ja-x-easy", "Emergency.ambulance", "救急車《きゅうきゅうしゃ》", true],
  ["ja-x-easy", "Person.trainee", "技能《ぎのう》実習生《じっしゅうせい》", true],
  ["th", "Situations.papers-taken", "มีคนยึดพาส\u2060ปอร์ตหรือบัตรไซ\u2060ริวไว้", true],
  ["th", "Situations.papers-taken", "มีคนยึดหนังสือเดินทางหรือบัตรไซริวไว้", false],
  ["es", "Cost.free", "Gratis", true],
  ["es", "Cost.free", "Libre", false],
])("%s %s “%s” has its term: %s", (tag, key, text, well) => {
  expect(found(glossary, subjectFor(tag, { texts: { [key]: text }, glossary: terms })).length === 0).toBe(well);
});
