import { describe, expect, it } from "vitest";
import { epochDayOf } from "../../../core/hours/civil";
import { compileHours } from "../../../core/hours/compile";
import { parseHours } from "../../../core/hours/parse";
import { candidate, daily, NO_HOLIDAYS, UNKNOWN_HOURS } from "../../../core/match/testing/madeCandidates";
import type { Candidate } from "../../../core/match/types";
import { countCoverage, withoutPoints, type Place } from "./count";

const MONDAY = epochDayOf(2026, 11, 9);

function vietnamese(stated: Partial<Candidate>, place: Place = "JP") {
  const { weeks } = countCoverage([candidate("x", stated)], NO_HOLIDAYS, MONDAY, place);
  const hours = weeks.find(({ language }) => language === "vi")?.hours ?? [];
  return { sure: hours.filter(({ sure }) => sure > 0).length, perhaps: hours.filter(({ perhaps }) => perhaps > 0).length };
}

describe("the hours of a week in Vietnamese", () => {
  it.each<[string, Partial<Candidate>, number, number]>([
    ["of a line that never closes are all", {}, 168, 0],
    ["of a line for twelve hours a day", { hours: daily(10, 22) }, 84, 0],
    ["count only when whole", { hours: compileHours(parseHours("Mo-Su 09:30-17:15; Dec 29-Jan 03 off")) }, 7 * 7, 0],
    ["run over midnight", { hours: compileHours(parseHours("Mo-Su 22:00-26:00; Dec 29-Jan 03 off")) }, 28, 0],
    ["are perhaps where the hours are not known", { hours: UNKNOWN_HOURS }, 0, 168],
    ["are perhaps where the languages vary with the hour", { languagesVary: true, hours: daily(10, 22) }, 0, 84],
    ["are none in another language", { languages: { th: "native" } }, 0, 0],
    ["are none where an interpreter may join", { languages: { ja: "native", "*": "interpreter" } }, 0, 0],
    ["are none where a form is answered later", { channel: "form" }, 0, 0],
    ["are none where nobody helps", { role: "witness" }, 0, 0],
    ["are none in one prefecture only", { area: ["JP-13"] }, 0, 0],
    ["are none abroad", { area: ["VN"] }, 0, 0],
  ])("%s", (_, stated, sure, perhaps) => {
    expect(vietnamese(stated)).toEqual({ sure, perhaps });
  });

  it.each<[Place, readonly string[], number]>([["JP-13", ["JP-13", "JP-14"], 168], ["JP-27", ["JP-13"], 0], ["any", ["JP-13"], 168], ["any", ["VN"], 0]])(
    "asked for %s, a line for %j is there in %i",
    (place, area, sure) => {
      expect(vietnamese({ area }, place).sure).toBe(sure);
    },
  );
});

describe("the points of a need", () => {
  const made = [candidate("a"), candidate("b", { channel: "form", needs: ["legal"] }), candidate("c", { languages: { "zh-Hant": "native" } })];
  const coverage = countCoverage(made, NO_HOLIDAYS, MONDAY, "JP");

  it("are counted in every channel, Chinese of either writing as Chinese", () => {
    const legal = coverage.needs.get("legal");
    expect({ vi: legal?.get("vi"), zh: legal?.get("zh"), th: legal?.get("th") }).toEqual({ vi: 2, zh: 1, th: 0 });
    expect(coverage.needs.get("shelter")?.get("vi")).toBe(1);
  });

  it("in a language without any are named", () => {
    expect(withoutPoints(coverage)).toContain("th");
    expect(withoutPoints(coverage)).not.toContain("zh");
  });
});

it("where an interpreter of any language may join is counted by itself", () => {
  const { anyLanguage } = countCoverage([candidate("x", { languages: { ja: "native", "*": "interpreter" } })], NO_HOLIDAYS, MONDAY, "JP");
  expect(anyLanguage.every(({ sure }) => sure === 1)).toBe(true);
});
