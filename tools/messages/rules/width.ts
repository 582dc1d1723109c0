const GRAPHEMES = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Letters as a reader counts them: a letter and the marks on it are one. */
export function lettersIn(text: string): number {
  return [...GRAPHEMES.segment(text)].length;
}

/**
 * About how wide a text is, in Latin letters: Han, kana and hangul take two (the wide and full-width blocks of
 * https://www.unicode.org/reports/tr11/), marks and invisible characters none.
 */
export function widthOf(text: string): number {
  return Array.from(text, (letter) => (/[\p{M}\p{Cf}]/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1)).reduce<number>((sum, width) => sum + width, 0);
}

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
