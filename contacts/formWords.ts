import type { Words } from "./words";

/** What `schema.ts` says of a value of the wrong form, by the key that it gives Zod as its message. */
const FORM_WORDS = {
  spaces: { en: "has spaces at its ends; remove them", ja: "前後に空白があります。消してください" },
  kebab: { en: "is not kebab-case; use a-z, 0-9 and single hyphens", ja: "小文字とハイフンの形ではありません。a-z、0-9 を一つのハイフンでつないで書いてください" },
  date: { en: "is not a date; write YYYY, YYYY-MM or YYYY-MM-DD", ja: "日付ではありません。YYYY、YYYY-MM、YYYY-MM-DD のどれかで書いてください" },
  day: { en: "is not a day; write YYYY-MM-DD", ja: "日ではありません。YYYY-MM-DD と書いてください" },
  prefecture: {
    en: "is not a prefecture; write JP-01 … JP-47 (ISO 3166-2)",
    ja: "都道府県ではありません。JP-01 … JP-47 (ISO 3166-2) で書いてください",
  },
  country: {
    en: "is not a country; write its ISO 3166-1 code, such as VN",
    ja: "国ではありません。ISO 3166-1 の記号で書いてください(例: VN)",
  },
  area: {
    en: "is not an area; write JP, prefectures such as [JP-13, JP-14] (JP-01 … JP-47), or one country abroad such as [VN]",
    ja: "地域ではありません。JP か、[JP-13, JP-14] のような都道府県(JP-01 … JP-47)か、[VN] のような国一つを書いてください",
  },
  nationals: {
    en: "needs `nationals` exactly when `who` is nationals",
    ja: "`nationals` は `who` が nationals のときだけ、そのときは必ず書いてください",
  },
  url: { en: "is no web address; write it whole, from https:// on, or null", ja: "ウェブアドレスではありません。https:// から全部書くか、null としてください" },
  keys: { en: 'is not a row of keys; write "2" or "1, 2"', ja: '押すキーの並びではありません。"2" や "1, 2" と書いてください' },
} as const satisfies Readonly<Record<string, Words>>;

/** The key under which `schema.ts` gives Zod a sentence. */
export function saying(key: keyof typeof FORM_WORDS): string {
  return key;
}

/** The sentence for a message of Zod that is such a key; null for Zod's own messages. */
export function said(message: string): Words | null {
  return Object.entries(FORM_WORDS).find(([key]) => key === message)?.[1] ?? null;
}
