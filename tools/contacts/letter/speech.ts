import { createTranslator } from "next-intl";
import { ANY_LANGUAGE, type How } from "../../../core/directory/vocabulary";
import type { Area, Languages, Serves } from "../../../core/directory/types";
import en from "../../../messages/en.json";
import ja from "../../../messages/ja.json";
import type { ToolLanguage, Words } from "../../words";

const MESSAGES = { en, ja } as const;

type Translate = ReturnType<typeof translate>;

/** The site's own words in one of the tools' languages: what a reader of the site sees, a maintainer and an organisation see. */
export interface Speech {
  readonly language: ToolLanguage;
  readonly t: Translate;
  readonly unknown: string;
  readonly list: (names: readonly string[]) => string;
  /** The sentence of a term; a term without one stands as it is. */
  readonly term: (term: string) => string;
}

const WHOLE_COUNTRY: Words = { en: "all of Japan", ja: "日本全国" };
const UNKNOWN: Words = { en: "unknown", ja: "不明" };
/** In the order in which they are said. */
const ANSWERED: readonly (readonly [How, Words])[] = [
  ["native", { en: "", ja: "" }],
  ["interpreter", { en: " (with an interpreter)", ja: "(通訳つき)" }],
  ["unstated-how", { en: " (how it is answered is unknown)", ja: "(対応のしかたは不明)" }],
];
const SOME_HOURS: Words = { en: "not all of them at every hour", ja: "時間帯によって対応する言語が違う" };
const PREFECTURES = 47;

function translate(language: ToolLanguage) {
  return createTranslator({ locale: language, messages: MESSAGES[language] });
}

/** The words of one language. */
export function speechIn(language: ToolLanguage): Speech {
  return {
    language, t: translate(language), unknown: UNKNOWN[language],
    list: (names) => names.join(MESSAGES[language].List.separator),
    term: (term) => nameOf(MESSAGES[language].Terms, term),
  };
}

/** A language of the directory by its name; a tag without one stands as it is. */
export function languageName(tag: string, language: ToolLanguage): string {
  if (tag === ANY_LANGUAGE) return MESSAGES[language].Card.anyLanguage;
  return nameOf(MESSAGES[language].Languages, tag);
}

/** All of Japan, a prefecture, or a country for what stands abroad, by its code; a code without a name stands as it is. */
export function placeName(code: string, language: ToolLanguage): string {
  if (code === "JP") return WHOLE_COUNTRY[language];
  const { Prefectures, Countries } = MESSAGES[language];
  return nameOf({ ...Countries, ...Prefectures }, code);
}

function nameOf(names: Readonly<Record<string, string>>, key: string): string {
  return names[key] ?? key;
}

/** `Vietnamese; Thai, Khmer (with an interpreter)`; `unknown` where no source says. */
export function languagesInWords(languages: Languages, vary: boolean, { language, list, unknown }: Speech): string {
  const groups = ANSWERED.flatMap(([how, words]) => {
    const names = Object.entries(languages).filter(([, answered]) => answered === how).map(([tag]) => languageName(tag, language));
    return names.length === 0 ? [] : [`${list(names)}${words[language]}`];
  });
  if (groups.length === 0) return unknown;
  return [...groups, ...(vary ? [SOME_HOURS[language]] : [])].join(language === "ja" ? "。" : "; ");
}

/** From where something can be used: `Tokyo, Chiba`, or what is left out where that is shorter. */
export function areaInWords(area: Area, { t, list, language }: Speech): string {
  const names = (codes: readonly string[]) => list(codes.map((code) => placeName(code, language)));
  if (typeof area === "string") return placeName(area, language);
  if (area.length <= PREFECTURES / 2) return names(area);
  const codes = Array.from({ length: PREFECTURES }, (_, at) => `JP-${String(at + 1).padStart(2, "0")}`);
  return t("Card.areaExcept", { places: names(codes.filter((code) => !area.includes(code))) });
}

/** For whom, as the site says it. */
export function servesInWords({ who, nationals }: Serves, { t, list, language }: Speech): string {
  if (who === "nationals") return t("Audiences.nationals", { countries: list(nationals.map((code) => placeName(code, language))) });
  return t(`Audiences.${who}`);
}
