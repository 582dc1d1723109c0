import { describe, expect, it } from "vitest";
import type { Area } from "../directory/types";
import { areaRank, coversArea, isInJapan, isNational } from "./area";

const prefectures = (count: number): Area => Array.from({ length: count }, (_, index) => `JP-${String(index + 1).padStart(2, "0")}`);

describe("where a point serves", () => {
  it.each<{ name: string; area: Area; japan: boolean; national: boolean }>([
    { name: "all of Japan", area: "JP", japan: true, national: true },
    { name: "all but three prefectures", area: prefectures(44), japan: true, national: true },
    { name: "a region", area: prefectures(7), japan: true, national: false },
    { name: "one prefecture", area: ["JP-13"], japan: true, national: false },
    { name: "another country", area: ["VN"], japan: false, national: false },
  ])("$name", ({ area, japan, national }) => {
    expect(isInJapan(area)).toBe(japan);
    expect(isNational(area)).toBe(national);
  });

  it("covers a prefecture that it lists, and no other", () => {
    expect(coversArea(prefectures(44), "JP-13")).toBe(true);
    expect(coversArea(prefectures(44), "JP-47")).toBe(false);
  });

  it("is nearest in her own prefecture", () => {
    expect([areaRank(["JP-13"], "JP-13"), areaRank(prefectures(44), "JP-13"), areaRank("JP", "JP-13")]).toEqual([0, 1, 1]);
  });
});
