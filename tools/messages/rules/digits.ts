import { TYPE } from "@formatjs/icu-messageformat-parser";
import { elementsOf } from "../spellings";
import type { Rule } from "../subject";

/** ASCII digits everywhere: they are what stands on the phone's keys and on the clock beside the text. */
export const digits: Rule = {
  holds: { en: "digits are 0–9, also those that # would write", ja: "数字は 0～9 だけ。# が書く数字も同じ" },
  find: ({ locale, texts, shapes }) => [
    ...[...texts].flatMap(([key, text]) => {
      const found = /(?![0-9])\p{Nd}/u.exec(text)?.[0];
      return found === undefined ? [] : [{
        key,
        wrong: { en: `has the digit ${found}`, ja: `数字 ${found} があります` },
        mend: { en: "write 0–9", ja: "0～9 で書きます" },
      }];
    }),
    ...(writesOwnDigits(locale.tag) ? [...shapes] : [])
      .filter(([, shape]) => elementsOf(shape).some(({ type }) => type === TYPE.pound || type === TYPE.number))
      .map(([key]) => ({
        key,
        wrong: { en: "has a number that would be written in the language's own digits", ja: "その言語の数字で書かれてしまう数があります" },
        mend: { en: "write the argument's plain name, such as {count}, instead of # or {count, number}", ja: "# や {count, number} ではなく {count} のように書きます" },
      })),
  ],
};

function writesOwnDigits(tag: string): boolean {
  return !/^[0-9]$/.test(new Intl.NumberFormat(tag).format(3));
}
