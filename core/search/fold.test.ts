import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold";

describe("what people take for the same folds to the same", () => {
  it.each([
    ["BỊ GIỮ HỘ CHIẾU", "bi giu ho chieu"],
    ["Đại sứ quán", "dai su quan"],
    ["ŁÓDŹ Øre Straße", "lodz ore strasse"],
    ["salário não pago", "salario nao pago"],
    ["don’t  pay", "dont pay"],
    ["self-harm / cutting", "self harm cutting"],
    ["ﾌﾞﾗｯｸ", "ぶらっく"],
    ["ブラック企業", "ぶらっく企業"],
    ["ＤＶ相談＋", "dv相談"],
    ["ещё раз", "еще раз"],
    ["мо́й", "мой"],
    ["цалин өгөхгүй", "цалин огохгуй"],
    ["\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국"],
    ["ျမန်\u200bမာ\u2060", "ျမန်မာ"],
    ["ប្ដី", "ប្តី"],
    ["၁၁၀ ១១៩ ๑๑๐", "110 119 110"],
    ["مُسَاعَدَة", "مساعده"],
    ["\u00a0a\u3000\nb ", "a b"],
  ])("%s", (typed, is) => expect(fold(typed)).toBe(is));
});

describe("vowels are no accents", () => {
  it.each([
    ["ทำงาน", "ท\u0e4d\u0e32งาน"], ["ที่พัก", "ที่พัก"], ["ข่มขืน", "ข่มขืน"],
    ["पासपोर्ट", "पासपोर्ट"], ["ज़िन्दगी", "ज\u093cिन्दगी"],
    ["ရိုက်တယ်", "ရိုက်တယ်"], ["မုဒိမ်း", "မုဒိမ်း"],
    ["លិខិតឆ្លងដែន", "លិខិតឆ្លងដែន"], ["រំលោភ", "រំលោភ"],
    ["мой", "мой"], ["이혼", "이혼"], ["がぎぱ", "がぎぱ"],
  ])("%s", (typed, is) => expect(fold(typed)).toBe(is));

  it("keeps apart what only a vowel tells apart", () => {
    const pairs = [["ที", "ทู"], ["कि", "कु"], ["ကိ", "ကု"], ["គិ", "គុ"], ["и", "й"], ["か", "が"]] as const;
    for (const [a, b] of pairs) expect(fold(a)).not.toBe(fold(b));
  });
});

/** Letters, marks, digits, marks of direction and width of every script of the pages, and of some others. */
const SCRIPTS = [
  [0x20, 0x7e], [0xa0, 0x24f], [0x300, 0x36f], [0x400, 0x4ff], [0x600, 0x6ff], [0x900, 0x97f], [0xe00, 0xe7f], [0x1000, 0x109f],
  [0x1100, 0x11ff],
  [0x1780, 0x17ff], [0x1e00, 0x1eff], [0x200b, 0x206f], [0x3040, 0x30ff], [0x4e00, 0x4eff], [0xac00, 0xacff], [0xff00, 0xffef],
] as const;
const letter = fc.oneof(...SCRIPTS.map(([min, max]) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code))));
const text = fc.array(letter, { maxLength: 24 }).map((letters) => letters.join(""));
/** A tatweel only stretches a word, and other signs of that class stand for none: they are no letters to search for. */
const MEANS_SOMETHING = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Nd}]/u;
const SEED = { seed: 20_261_121, numRuns: 3000 };

describe("whatever is typed", () => {
  it("folding twice changes nothing", () => {
    fc.assert(fc.property(text, (typed) => fold(fold(typed)) === fold(typed)), SEED);
  });

  it("a query with a letter or a digit is never empty", () => {
    fc.assert(fc.property(text.filter((typed) => MEANS_SOMETHING.test(typed)), (typed) => fold(typed) !== ""), SEED);
  });

  it("no space stands at an end, or beside another", () => {
    fc.assert(fc.property(text, (typed) => !/^\s|\s$|\s\s/u.test(fold(typed))), SEED);
  });
});
