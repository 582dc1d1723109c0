/** Has a native speaker checked the language? `docs/reviews/` will name who and when. */
type Review = "none" | "reviewed";

interface Row {
  /** BCP 47. */
  readonly tag: string;
  /** What stands in the address. */
  readonly path: string;
  /** Its own name, in its own script. */
  readonly name: string;
  readonly dir: "ltr" | "rtl";
  /** ISO 15924. */
  readonly script: string;
  /** What the reader is taken to speak on the phone: a tag of the directory. */
  readonly language: string;
  /** What browsers ask for, by BCP 47 and beside the tag itself, when they want it; what is longer is met by its beginning. */
  readonly asked: string;
  readonly review: Review;
}

/**
 * The languages of the pages: one table from which paths, `lang`, `dir`, the language door and the build derive. Its order is that of the
 * lists: Japanese, what many have in common, then by foreign residents of Japan (Immigration Services Agency, end of 2024: China, Viet Nam,
 * Korea, Philippines, Nepal, Brazil, Indonesia, Myanmar, Taiwan; the rest after them).
 */
const ROWS = [
  { tag: "ja", path: "ja", name: "日本語", dir: "ltr", script: "Jpan", language: "ja", asked: "ja", review: "none" },
  { tag: "ja-x-easy", path: "easy", name: "やさしい日本語", dir: "ltr", script: "Jpan", language: "ja", asked: "", review: "none" },
  { tag: "en", path: "en", name: "English", dir: "ltr", script: "Latn", language: "en", asked: "en", review: "none" },
  { tag: "zh-Hans", path: "zh-Hans", name: "简体中文", dir: "ltr", script: "Hans", language: "zh", asked: "zh zh-CN zh-SG zh-MY", review: "none" },
  { tag: "vi", path: "vi", name: "Tiếng Việt", dir: "ltr", script: "Latn", language: "vi", asked: "vi", review: "none" },
  { tag: "ko", path: "ko", name: "한국어", dir: "ltr", script: "Kore", language: "ko", asked: "ko", review: "none" },
  { tag: "fil", path: "fil", name: "Filipino", dir: "ltr", script: "Latn", language: "fil", asked: "fil tl", review: "none" },
  { tag: "ne", path: "ne", name: "नेपाली", dir: "ltr", script: "Deva", language: "ne", asked: "ne", review: "none" },
  { tag: "pt-BR", path: "pt-BR", name: "Português (Brasil)", dir: "ltr", script: "Latn", language: "pt", asked: "pt", review: "none" },
  { tag: "id", path: "id", name: "Bahasa Indonesia", dir: "ltr", script: "Latn", language: "id", asked: "id in", review: "none" },
  { tag: "my", path: "my", name: "မြန်မာ", dir: "ltr", script: "Mymr", language: "my", asked: "my", review: "none" },
  { tag: "zh-Hant", path: "zh-Hant", name: "繁體中文", dir: "ltr", script: "Hant", language: "zh", asked: "zh-TW zh-HK zh-MO", review: "none" },
  { tag: "th", path: "th", name: "ไทย", dir: "ltr", script: "Thai", language: "th", asked: "th", review: "none" },
  { tag: "es", path: "es", name: "Español", dir: "ltr", script: "Latn", language: "es", asked: "es", review: "none" },
  { tag: "mn", path: "mn", name: "Монгол", dir: "ltr", script: "Cyrl", language: "mn", asked: "mn", review: "none" },
  { tag: "km", path: "km", name: "ខ្មែរ", dir: "ltr", script: "Khmr", language: "km", asked: "km", review: "none" },
  { tag: "ru", path: "ru", name: "Русский", dir: "ltr", script: "Cyrl", language: "ru", asked: "ru", review: "none" },
] as const satisfies readonly Row[];

type Listed = (typeof ROWS)[number];
export type LocaleTag = Listed["tag"];

export interface Locale extends Row {
  readonly tag: LocaleTag;
  readonly path: Listed["path"];
  readonly language: Listed["language"];
}

export const LOCALES: readonly [Locale, ...Locale[]] = ROWS;

/** The locale whose address path or BCP 47 tag this is; the command line takes both. */
export function findLocale(pathOrTag: string): Locale | undefined {
  return LOCALES.find((locale) => locale.path === pathOrTag || locale.tag === pathOrTag);
}
