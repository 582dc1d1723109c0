import { expect, it } from "vitest";
import { LOCALES, type LocaleTag } from "../../../i18n/locales";
import { WORDS } from "../../../messages/firstScreenWords";
import { found, subjectFor } from "../testing/subject";
import { firstScreen } from "./firstScreen";

it.each<readonly [LocaleTag, string, string, boolean]>([
  ["en", "Tiles.home", "Home and family", true],
  ["en", "Tiles.home", "Violence at home", false],
  ["en", "Kinds.women", "Violence by a partner", true],
  ["ja-x-easy", "Tiles.home", "家《いえ》の暴《ぼう》力《りょく》", false],
  ["zh-Hans", "Groups.visitor", "面向女性", true],
  ["es", "Tiles.heading", "¿De qué se trata?", false],
  ["ko", "Groups.witness", "폭력을 봤어요", true],
])("%s %s “%s” is harmless: %s", (tag, key, text, well) => {
  expect(found(firstScreen, subjectFor(tag, { texts: { [key]: text } })).length === 0).toBe(well);
});

/** “Sexual violence”, or what is nearest to it, as each language says it. */
const VIOLENCE: Readonly<Record<LocaleTag, string>> = {
  ja: "性暴力", "ja-x-easy": "性《せい》の 暴力《ぼうりょく》", en: "sexual violence", "zh-Hans": "性暴力", vi: "bạo lực tình dục", ko: "성폭력",
  fil: "sekswal na karahasan", ne: "यौन हिंसा", "pt-BR": "violência sexual", id: "kekerasan seksual", my: "လိင်ပိုင်းဆိုင်ရာ အကြမ်းဖက်မှု",
  "zh-Hant": "性暴力", th: "ความรุนแรงทางเพศ", es: "violencia sexual", mn: "бэлгийн хүчирхийлэл", km: "អំពើហិង្សាផ្លូវភេទ", ru: "сексуальное насилие",
};

it.each(LOCALES.map(({ tag }) => tag))("the words of %s know their own word for violence", (tag) => {
  expect(VIOLENCE[tag]).toMatch(WORDS[tag]);
});
