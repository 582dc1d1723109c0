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
  readonly review: Review;
}

/** The languages of the pages: one table from which paths, `lang`, `dir`, the language door and the build derive. */
const ROWS = [
  { tag: "ja", path: "ja", name: "日本語", dir: "ltr", script: "Jpan", language: "ja", review: "none" },
  { tag: "en", path: "en", name: "English", dir: "ltr", script: "Latn", language: "en", review: "none" },
  { tag: "vi", path: "vi", name: "Tiếng Việt", dir: "ltr", script: "Latn", language: "vi", review: "none" },
  { tag: "my", path: "my", name: "မြန်မာ", dir: "ltr", script: "Mymr", language: "my", review: "none" },
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
