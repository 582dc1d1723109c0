import { expect, it } from "vitest";
import type { LocaleTag } from "../../../i18n/locales";
import { found, subjectFor } from "../testing/subject";
import { english } from "./english";

const data = { same: ["Countries.*"], foreign: ["de onegai shimasu", "technical intern trainee"] };

it.each<readonly [LocaleTag, string, string, string, string | null]>([
  ["vi", "Card.more", "details", "details", "is the same as in English"],
  ["vi", "Countries.PE", "Peru", "Peru", null],
  ["vi", "Hours.range", "{from}–{to}", "{from}–{to}", null],
  ["th", "Card.more", "They do not answer calls", "เขา do not answer สาย", "has the English words “do not answer”"],
  ["th", "Card.more", "Say it", "พูดว่า “Tai-go de onegai shimasu”", null],
  ["th", "Card.more", "Chrome menu", "เมนู Chrome", null],
  ["fil", "Card.more", "For technical intern trainees", "Para sa mga technical intern trainee", null],
  ["fil", "Card.more", "You can ask them first", "Puwede you can ask muna", "has the English words “you can ask”"],
  ["fil", "Card.more", "Speak", "open ang page na ito", null],
  ["en", "Card.more", "Show more details here", "Show more details here", null],
])("%s %s: “%s” as “%s”", (tag, key, meant, text, said) => {
  expect(found(english, subjectFor(tag, { texts: { [key]: text }, english: { [key]: meant }, data }))).toEqual(said === null ? [] : [`${key}: ${said}`]);
});
