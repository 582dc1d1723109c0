import type { Rule, Subject } from "../subject";

/**
 * The Han characters of a language, as its own old character set has them: GB 2312 (mainland China), Big5 (Taiwan), JIS X 0208
 * (Japan). They are small, so a character outside is nearly always one of a neighbour. As the decoders of the Encoding Standard
 * have them: https://encoding.spec.whatwg.org/#legacy-multi-byte-chinese-(simplified)-encodings
 */
const SETS: Readonly<Partial<Record<Subject["locale"]["script"], { readonly name: string; readonly encoding: string; readonly rows: readonly (readonly [number, number])[]; readonly cells: readonly (readonly [number, number])[] }>>> = {
  Hans: { name: "GB 2312", encoding: "gbk", rows: [[0xb0, 0xf7]], cells: [[0xa1, 0xfe]] },
  Hant: { name: "Big5", encoding: "big5", rows: [[0xa4, 0xc6], [0xc9, 0xf9]], cells: [[0x40, 0x7e], [0xa1, 0xfe]] },
  Jpan: { name: "JIS X 0208", encoding: "euc-jp", rows: [[0xb0, 0xf4]], cells: [[0xa1, 0xfe]] },
};

export const han: Rule = {
  holds: { en: "simplified, traditional and Japanese characters are not mixed", ja: "簡体字・繁体字・日本の漢字が混ざらない" },
  find: ({ locale, texts, data }) => {
    const set = SETS[locale.script];
    if (set === undefined) return [];
    const known = charactersOf(set.encoding, set.rows, set.cells);
    return [...texts].flatMap(([key, text]) => {
      const strange = [...new Set(text)].filter((letter) => /\p{Script=Han}/u.test(letter) && !known.has(letter) && !data.han.includes(letter));
      return strange.length === 0 ? [] : [{
        key,
        wrong: { en: `has ${strange.join(" ")}, not in ${set.name}`, ja: `${strange.join(" ")} は ${set.name} にありません` },
        mend: { en: "write the language's own form; a character of a name goes to messages/rules.yaml, han", ja: "その言語の字体で書きます。名前の字は messages/rules.yaml の han に加えます" },
      }];
    });
  },
};

type Ranges = readonly (readonly [number, number])[];

function charactersOf(encoding: string, rows: Ranges, cells: Ranges): ReadonlySet<string> {
  const bytes = numbersIn(rows).flatMap((row) => numbersIn(cells).flatMap((cell) => [row, cell]));
  // A cell with no character is decoded to U+FFFD, and an ASCII byte behind it to itself: neither is Han.
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}

function numbersIn(ranges: Ranges): readonly number[] {
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
}
