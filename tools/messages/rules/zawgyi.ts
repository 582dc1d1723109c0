import type { Rule } from "../subject";

/**
 * What Zawgyi writes and Unicode's Burmese never does: letters of other languages (U+1033, U+1034, U+105A, U+1060–1097), a vowel e or
 * a medial before its consonant, and the stacking sign as the killer of a vowel. After the pattern by which CLDR finds Zawgyi
 * (`MyanmarZawgyiConverter`, https://github.com/unicode-org/cldr); what Zawgyi is: https://www.unicode.org/faq/myanmar.html
 */
const ZAWGYI = /\u1033|\u1034|\u105a|[\u1060-\u1097]|\u1031[\u103b-\u103e]|(?<!\p{Lo}|[\u103b-\u103e])\u1031|(?<!\p{Lo})\u103b|\u1039(?!\p{Lo})/u;

export const zawgyi: Rule = {
  holds: { en: "Burmese is Unicode, never Zawgyi", ja: "ビルマ語は Unicode で、Zawgyi ではない" },
  find: ({ texts }) => [...texts].flatMap(([key, text]) => {
    const found = ZAWGYI.exec(text);
    if (found === null) return [];
    const place = text.slice(Math.max(0, found.index - 2), found.index + 4);
    return [{
      key,
      wrong: { en: `looks like Zawgyi at “${place}”`, ja: `「${place}」は Zawgyi のようです` },
      mend: { en: "convert it to Unicode, or type it on a Unicode keyboard", ja: "Unicode に変換するか、Unicode のキーボードで打ち直します" },
    }];
  }),
};
