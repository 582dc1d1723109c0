import { describe, expect, it } from "vitest";
import { KINDS, NEEDS } from "../directory/vocabulary";
import { kindOfNeed } from "./needs";
import { tileOrder } from "./tileOrder";
import { TILE_IDS, TILES } from "./tiles";

const situations = TILE_IDS.flatMap((id) => TILES[id]);

describe("the everyday tiles", () => {
  it("are twelve, each with situations", () => {
    expect(TILE_IDS).toHaveLength(12);
    for (const id of TILE_IDS) expect(TILES[id].length).toBeGreaterThan(0);
  });

  it("name each situation once", () => {
    expect(new Set(situations.map(({ id }) => id)).size).toBe(situations.length);
  });

  it.each(NEEDS)("reach %s", (need) => {
    expect(situations.some(({ needs }) => needs.includes(need))).toBe(true);
  });

  it("name each need once in a situation", () => {
    for (const { needs } of situations) expect(new Set(needs).size).toBe(needs.length);
  });

  it("show tips and removal of pictures beside the help", () => {
    expect(situations.filter(({ section }) => section !== undefined).map(({ id, section }) => `${id} ${section}`))
      .toEqual(["remove-pictures content-report", "know-someone witness"]);
  });
});

describe("the order of the tiles", () => {
  it.each(["ja", "ja-x-easy"])("in %s begins with pictures, a place to stay, someone to talk to", (locale) => {
    expect(tileOrder(locale).slice(0, 4)).toEqual(["pictures", "stay", "talk", "work"]);
  });

  it.each(["vi", "en", "zh-Hans"])("in %s begins with work and papers", (locale) => {
    expect(tileOrder(locale)).toEqual(TILE_IDS);
  });

  it.each(["ja", "vi"])("in %s loses no tile", (locale) => {
    expect([...tileOrder(locale)].sort()).toEqual([...TILE_IDS].sort());
  });
});

describe("a need's own kinds", () => {
  it.each(NEEDS)("exist for %s", (need) => {
    expect(kindOfNeed(need).length).toBeGreaterThan(0);
    for (const kind of kindOfNeed(need)) expect(KINDS).toContain(kind);
  });
});
