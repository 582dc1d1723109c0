import { describe, expect, it } from "vitest";
import type { Counted } from "./counts";
import { columnsOf } from "./columns";

const names = (count: number): Counted => ({
  of: { en: "area", ja: "地域" }, headings: [{ en: "services", ja: "サービス" }, { en: "points", ja: "窓口" }],
  rows: Array.from({ length: count }, (_, at) => ({ name: { en: `JP-${at + 10}`, ja: `県${at + 10}` }, counts: [at, 100 * at] })),
});

describe("a table of counts", () => {
  it("has names to the left and numbers to the right, in line", () => {
    expect(columnsOf(names(3), "en", 80)).toBe([
      "area   services  points",
      "JP-10         0       0",
      "JP-11         1     100",
      "JP-12         2     200",
    ].join("\n"));
  });

  it("counts Japanese characters double", () => {
    expect(columnsOf(names(2), "ja", 80)).toBe([
      "地域  サービス  窓口",
      "県10         0     0",
      "県11         1   100",
    ].join("\n"));
  });

  it("goes on beside itself when it is long and the line is wide", () => {
    const printed = columnsOf(names(10), "en", 80).split("\n");
    expect(printed).toHaveLength(6);
    expect(printed[0]).toBe("area   services  points     area   services  points");
    expect(printed[1]).toBe("JP-10         0       0     JP-15         5     500");
    expect(columnsOf(names(20), "en", 79).split("\n")).toHaveLength(8);
    expect(columnsOf(names(20), "en", 78).split("\n")).toHaveLength(11);
    expect(columnsOf(names(10), "en", 40).split("\n")).toHaveLength(11);
    expect(columnsOf(names(47), "en", 120).split("\n").every((line) => line.length <= 120)).toBe(true);
  });

  it("is its heading where nothing is counted", () => {
    expect(columnsOf(names(0), "en", 80)).toBe("area  services  points");
  });
});
