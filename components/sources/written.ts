/** Kana or Chinese characters: of a quote that holds any, Japanese is what can be said. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** The language of a quote as far as its letters tell: `ja`, or nothing that could be said (`""`). */
export function languageOfQuote(quote: string): "ja" | "" {
  return JAPANESE.test(quote) ? "ja" : "";
}

/** An address as a person reads it: its letters instead of their codes, where the codes are UTF-8. */
export function readableAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
