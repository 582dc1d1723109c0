import { describe, expect, it } from "vitest";
import type { Check, Point, Service } from "../../core/directory/types";
import { releaseFaults, type ReleaseFacts } from "./gate";
import { guardRelease } from "./guardRelease";
import { nationalPointsNotChecked } from "./nationalPoints";
import type { Review } from "./schema";

function review(locale: Review["locale"], scope: Review["scope"]): Review {
  return { locale, reviewer: "A", role: "interpreter", date: "2027-01-31", commit: "1f3692f", scope, findings: [] };
}

const READY: ReleaseFacts = {
  release: "public", locales: ["vi", "my"], nationalPointsNotChecked: [], reviews: [review("vi", ["safety", "all"]), review("my", ["all"]), review("my", ["safety"])],
};

describe("a release", () => {
  it.each<[string, Partial<ReleaseFacts>, readonly RegExp[]]>([
    ["as a preview always may", { release: "preview", reviews: [], nationalPointsNotChecked: ["a/b"] }, []],
    ["to the public may where each language was read and the points were checked", {}, []],
    ["to the public may not without any review", { reviews: [] }, [/all texts of vi/, /all texts of my/, /safety texts of vi/, /safety texts of my/]],
    ["to the public may not where one language was not read as a whole", { reviews: [review("vi", ["safety", "all"]), review("my", ["safety"])] }, [/all texts of my \(scope: all\); .*review:kit -- --lang my/]],
    ["to the public may not where nobody vouches for the safety texts", { reviews: [review("vi", ["all"]), review("my", ["safety", "all"])] }, [/safety texts of vi \(scope: safety\)/]],
    ["to the public may not with a point that was not confirmed", { nationalPointsNotChecked: ["childline-japan/phone"] }, [/1 contact points .* 180 days: childline-japan\/phone; confirm/]],
    ["to the public names five such points at most", { nationalPointsNotChecked: ["a", "b", "c", "d", "e", "f", "g"] }, [/7 contact points .*: a, b, c, d, e and 2 more;/]],
    ["is not asked for a language that it does not list", { locales: ["vi"], reviews: [review("vi", ["safety", "all"])] }, []],
  ])("%s", (_, change, said) => {
    const faults = releaseFaults({ ...READY, ...change }).map(({ en }) => en);
    expect(faults).toHaveLength(said.length);
    said.forEach((pattern, at) => expect(faults[at]).toMatch(pattern));
  });

  it("of the present site as a preview is not stopped, as a public one it is", () => {
    const at = Date.UTC(2026, 10, 21);
    expect(() => guardRelease({ release: "preview" }, at)).not.toThrow();
    expect(() => guardRelease({ release: "public" }, at)).toThrow(/^site\.yaml: release: public, but/);
    expect(() => guardRelease({ release: "public" }, at, "ja")).toThrow(/^site\.yaml: release: public ですが/);
  });
});

function service(points: readonly Pick<Point, "id" | "area" | "checked">[]): Service {
  const rest: Omit<Point, "id" | "area" | "checked"> = {
    channel: "phone", value: "0120-000-000", press: null, languages: {}, languagesVary: false, part: null,
    serves: { who: "anyone", nationals: [], noVisa: "unknown" }, line: "general", branch: null, hours: "unknown", said: null, cost: "free", reach: {},
    terms: [], evidence: [1],
  };
  return {
    id: "s", kind: "listening", role: "help", runBy: "private", operator: { ja: "o", en: null }, name: { ja: "名", kana: null, en: null }, body: null, area: "JP",
    part: null, needs: ["danger"], serves: rest.serves, anonymous: "unknown", terms: [], offers: null, changes: [], sources: [],
    points: points.map((point) => ({ ...rest, ...point })),
  };
}

describe("a contact point for all of Japan", () => {
  /** In Japan the 1st of July 2027; 180 days before it is the 2nd of January. */
  const at = Date.UTC(2027, 5, 30, 16);
  const check = (on: string, result: Check["result"] = "confirmed"): Check => ({ on, how: "call", result });

  it.each<[string, readonly Check[], readonly string[]]>([
    ["that nobody checked stops a release", [], ["s/p"]],
    ["that was confirmed 180 days ago does not", [check("2027-01-02")], []],
    ["that was confirmed 181 days ago does", [check("2027-01-01")], ["s/p"]],
    ["that did not answer does", [check("2027-06-01", "no-answer")], ["s/p"]],
    ["that was confirmed and then gone does", [check("2027-05-01"), check("2027-06-01", "gone")], ["s/p"]],
    ["that was confirmed after it did not answer does not", [check("2027-05-01", "no-answer"), check("2027-06-01")], []],
    ["that is said to be confirmed on a day to come does", [check("2027-07-02")], ["s/p"]],
  ])("%s", (_, checked, left) => {
    expect(nationalPointsNotChecked([service([{ id: "p", area: "JP", checked }])], at)).toEqual(left);
  });

  it("is asked for, and one for a prefecture is not", () => {
    expect(nationalPointsNotChecked([service([{ id: "p", area: ["JP-13"], checked: [] }, { id: "q", area: "JP", checked: [] }])], at)).toEqual(["s/q"]);
  });
});
