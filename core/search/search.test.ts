import { describe, expect, it } from "vitest";
import { madeService } from "../directory/testing/madeService";
import { candidate } from "../match/testing/madeCandidates";
import { makeSearchData, NO_WORDS } from "./data";
import { buildIndex } from "./index";
import { search } from "./search";
import { MADE, madeIndex } from "./testing/madeIndex";

const index = madeIndex();

function best(query: string): string | undefined {
  return search(index, query)[0]?.id;
}

describe("what is typed finds what is meant", () => {
  it.each([
    ["the very phrase", "không trả lương", "not-paid"],
    ["without accents", "bi giu ho chieu", "papers-taken"],
    ["without spaces", "giuhochieu", "papers-taken"],
    ["the beginning of a word", "passp", "papers-taken"],
    ["the beginning of each word", "unp wag", "not-paid"],
    ["words in another order", "paid not", "not-paid"],
    ["two words among others", "cannot salary leave work boss", "cannot-leave"],
    ["more words than the phrase", "my boss took passport yesterday", "papers-taken"],
    ["a letter wrong", "pasport", "papers-taken"],
    ["a letter missing", "free lawer", "legal"],
    ["a phrase that is whole before one that is half there", "my loan", "pay-to-leave"],
    ["a rare word before a common one", "work baby", "pregnant"],
    ["the page's language before others", "mom", "talk"],
    ["an ending", "unpaidly", "not-paid"],
    ["Cyrillic, misspelt", "пасспорт", "papers-taken"],
    ["Hangul with a particle", "여권을", "papers-taken"],
    ["Japanese, inflected", "給料もらえない", "not-paid"],
    ["Japanese, a letter wrong", "給料見払い", "not-paid"],
    ["katakana for hiragana", "ベンゴシ", "legal"],
    ["romanised Japanese", "bengoshi", "legal"],
    ["the longer of two phrases", "学校いじめ", "bullied"],
    ["one letter of Chinese", "弁", "legal"],
    ["Thai within a sentence", "โดนข่มขืนเมื่อวาน", "after-assault"],
    ["Khmer within a sentence", "គេយកប៉ាសព័រខ្ញុំ", "papers-taken"],
    ["Khmer after another word", "គេរំលោភខ្ញុំ", "after-assault"],
    ["English on any page", "raped", "after-assault"],
    ["a nickname of a service", "法テラス", "houterasu"],
    ["an official name", "hotline labour standards", "labour"],
    ["the name in brackets", "緊急通報", "police"],
    ["the page's own short form", "dsq", "embassy"],
  ])("%s: %s", (_, query, id) => expect(best(query)).toBe(id));

  it("the very phrase stands before all that only holds it", () => {
    const [first, second] = search(index, "lawyer");
    expect(first).toEqual({ kind: "kind", id: "legal", score: 1 });
    expect(second?.score ?? 0).toBeLessThan(1);
  });

  it("a segmenter may help, and changes nothing that is clear", () => {
    expect(search(index, "給料もらえない", { segment: (text) => [text.slice(0, 2), text.slice(2)] })[0]?.id).toBe("not-paid");
  });

  it.each(["", "  ", "!?", "🙂", "\u200b"])("nothing typed finds nothing: %j", (query) => expect(search(index, query)).toEqual([]));

  it.each(["qqqqqqqq", "ฟฟฟฟฟฟ", "龘龘龘"])("what nobody calls anything finds nothing: %s", (query) => expect(search(index, query)).toEqual([]));
});

describe("digits", () => {
  it("find numbers and nothing else, those that begin so first", () => {
    expect(search(index, "0120 8")).toEqual([{ kind: "number", id: "labour/phone", score: 0.9 }]);
    expect(search(index, "110")[0]).toEqual({ kind: "number", id: "police/phone", score: 1 });
  });

  it("are never taken for others that are near", () => expect(search(index, "0120 811 611")).toEqual([]));
});

describe("the index", () => {
  it("refuses data of another build than the candidates", () => {
    const services = MADE.map(({ service }) => madeService({ id: service }));
    const data = makeSearchData({ own: NO_WORDS, always: [], services, aliases: {} });
    expect(() => buildIndex(data, MADE, new Map())).not.toThrow();
    expect(() => buildIndex(data, [...MADE, candidate("another")], new Map())).toThrow("not of the same build");
    expect(() => buildIndex({ ...data, kinds: [] }, MADE, new Map())).toThrow("not of the same build");
  });
});
