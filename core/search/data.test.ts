import { describe, expect, it } from "vitest";
import { madeService } from "../directory/testing/madeService";
import { makeSearchData, NO_WORDS, readPhrases, type SearchSource } from "./data";
import { SITUATIONS } from "./situations";

const NOT_PAID = SITUATIONS.findIndex(({ id }) => id === "not-paid");
const SOURCE: SearchSource = {
  own: { situations: { "not-paid": ["Nợ lương", "no luong", "Lương"] }, kinds: { police: ["công an"] } },
  always: [
    { situations: { "not-paid": ["salary", "lương", "1", "2", "3", "4", "5"] }, kinds: {} },
    { situations: { "not-paid": ["給料"] }, kinds: {} },
  ],
  services: [madeService({ id: "b" }), madeService({ id: "none", points: [] }), madeService({ id: "a" })],
  aliases: { b: ["OTIT", "機構"] },
};

describe("search data", () => {
  const data = makeSearchData(SOURCE);

  it("are folded, each phrase once, those of the page's language first, of the others the commonest", () => {
    expect(readPhrases(data.situations[NOT_PAID] ?? "")).toEqual([["no luong", "luong"], ["salary", "1", "2", "3", "4", "給料"]]);
  });

  it("have a place for every situation and kind, also where a language has no words yet", () => {
    const empty = makeSearchData({ ...SOURCE, own: NO_WORDS, always: [], aliases: {} });
    expect(empty.situations).toHaveLength(SITUATIONS.length);
    expect(empty.situations.concat(empty.kinds).every((text) => text === "")).toBe(true);
    expect(readPhrases("")).toEqual([[], []]);
  });

  it("name services by their place among those that can be reached", () => {
    expect(data.services).toBe(2);
    expect(data.aliases).toEqual([[1, "otit|機構"]]);
  });

  it("are the same for the same source", () => {
    expect(JSON.stringify(makeSearchData(SOURCE))).toBe(JSON.stringify(data));
  });

  it.each<[string, Partial<SearchSource>]>([
    ['situation "not-payed"', { own: { situations: { "not-payed": ["x"] }, kinds: {} } }],
    ['kind "cops"', { own: { situations: {}, kinds: { cops: ["x"] } } }],
    ['service "none"', { aliases: { none: ["x"] } }],
  ])("refuse words for %s", (said, wrong) => expect(() => makeSearchData({ ...SOURCE, ...wrong })).toThrow(said));
});
