import type { Words } from "../../words";
import type { Rule } from "../subject";

interface Refused {
  readonly pattern: RegExp;
  readonly wrong: Words;
  readonly mend: Words;
  readonly except?: readonly string[];
}

const REFUSED: readonly Refused[] = [
  {
    pattern: /['"]/,
    wrong: { en: "has a straight quote or apostrophe", ja: "まっすぐな引用符があります" },
    mend: { en: "write “ ” or ’; the straight one has a meaning in ICU", ja: "“ ” ’ などにします。まっすぐなものは ICU で意味を持ちます" },
  },
  {
    pattern: /[\s\u3000]{2}/u,
    wrong: { en: "has two spaces in a row", ja: "空白が二つ続いています" },
    mend: { en: "write one", ja: "一つにします" },
  },
  {
    pattern: /^\s|\s$/u,
    wrong: { en: "begins or ends with a space", ja: "空白で始まるか終わっています" },
    mend: { en: "remove it", ja: "消します" },
    except: ["List.separator"],
  },
  {
    pattern: /(?<![「（“(«])\s[、。，：；！？）」』》။၊។៖।.,;:!?)”»]/u,
    wrong: { en: "has a space before a mark", ja: "句読点の前に空白があります" },
    mend: { en: "remove the space", ja: "空白を消します" },
  },
  {
    pattern: /[\u200b\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    wrong: { en: "has an invisible character (U+200B, a byte order mark, a soft hyphen or a mark of direction)", ja: "見えない文字(U+200B、BOM、ソフトハイフン、方向の印)があります" },
    mend: { en: "remove it; a word is held together by U+2060", ja: "消します。語をまとめるには U+2060 を使います" },
  },
];

export const punctuation: Rule = {
  holds: { en: "typographic quotes, single spaces, no space before a mark, nothing invisible, in Unicode's composed form (NFC)", ja: "引用符・空白・句読点の書き方、見えない文字、NFC" },
  find: ({ texts }) => [...texts].flatMap(([key, text]) => [
    ...REFUSED.filter(({ pattern, except }) => pattern.test(text) && except?.includes(key) !== true)
      .map(({ wrong, mend }) => ({ key, wrong, mend })),
    ...(text === text.normalize("NFC") ? [] : [{
      key,
      wrong: { en: "is not in Unicode's composed form", ja: "Unicode の合成済みの形(NFC)ではありません" },
      mend: { en: "normalise it to NFC", ja: "NFC に直します" },
    }]),
  ]),
};
