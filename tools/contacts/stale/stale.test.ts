import { describe, expect, it } from "vitest";
import type { Check, Point, Service, Source } from "../../../core/directory/types";
import { duePoints } from "./due";
import { sourceToOpen } from "./known";
import { addMonths, dayInJapan, firstDayOf, isDay } from "./months";
import { runStale } from "./run";

const TODAY = "2026-11-21";
const serves = { who: "anyone", nationals: [], noVisa: "unknown" } as const;

function source(id: number, asOf: string | null, more: Partial<Source> = {}): Source {
  return { id, publisher: `p${id}`, title: "t", url: `https://example.org/${id}`, asOf, standing: "official", quote: "q", ...more };
}

function point(id: string, evidence: readonly number[], checked: readonly Check[] = [], area: Point["area"] = "JP"): Point {
  return {
    id, channel: "phone", value: `0120-000-00${evidence.join("")}`, press: null, languages: { vi: "native" }, languagesVary: false, area, part: null, serves,
    line: "general", branch: null, hours: "unknown", said: null, cost: "free", reach: {}, terms: [], evidence, checked,
  };
}

function service(id: string, sources: readonly Source[], points: readonly Point[], changes: Service["changes"] = []): Service {
  return {
    id, kind: "listening", role: "help", runBy: "private", operator: { ja: "o", en: null }, name: { ja: "名", kana: null, en: null }, body: null, area: "JP",
    part: null, needs: ["danger"], serves, anonymous: "unknown", terms: [], offers: null, changes, points, sources,
  };
}

function check(on: string, result: Check["result"]): Check {
  return { on, how: "page", result };
}

function due(it: Service, months = 12): readonly (readonly [string, string, string | null])[] {
  return duePoints([it], TODAY, months).map((row) => [row.point.id, row.why, row.on] as const);
}

describe("months", () => {
  it.each([
    ["2026-11-21", -12, "2025-11-21"], ["2026-11-21", 2, "2027-01-21"], ["2026-03-31", -1, "2026-02-28"], ["2028-01-31", 1, "2028-02-29"],
    ["2026-01-15", -13, "2024-12-15"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it.each([["2026-02-29", false], ["2028-02-29", true], ["2026-13-01", false], ["2026-1-1", false], ["2026-00-10", false], ["2026-11-21", true]])("%s is a day: %s", (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  it("an imprecise date counts from its first day, and the day is Japan's", () => {
    expect([firstDayOf("2023"), firstDayOf("2023-06"), firstDayOf("2023-06-09")]).toEqual(["2023-01-01", "2023-06-01", "2023-06-09"]);
    expect(dayInJapan(Date.UTC(2026, 10, 20, 15))).toBe("2026-11-21");
  });
});

describe("a contact point", () => {
  it.each<[string, Service, readonly unknown[]]>([
    ["is not due where its dating source is a year old to the day", service("s", [source(1, "2025-11-21")], [point("a", [1])]), []],
    ["is due a day later", service("s", [source(1, "2025-11-20")], [point("a", [1])]), [["a", "old", "2025-11-20"]]],
    ["takes the newest of its own sources, not of others", service("s", [source(1, "2020"), source(2, "2026-01")], [point("a", [1]), point("b", [1, 2])]), [["a", "old", "2020"]]],
    ["is due where nothing is dated", service("s", [source(1, null)], [point("a", [1])]), [["a", "undated", null]]],
    ["is not due after a check", service("s", [source(1, null)], [point("a", [1], [check("2026-01-01", "confirmed")])]), []],
    ["is due again a year after the check", service("s", [source(1, "2019")], [point("a", [1], [check("2025-10-01", "confirmed")])]), [["a", "old", "2025-10-01"]]],
    ["is due where the last check did not confirm it", service("s", [source(1, "2026-01")], [point("a", [1], [check("2026-10-01", "changed")])]), [["a", "doubt", "2026-10-01"]]],
    ["is no longer in doubt where a source is newer", service("s", [source(1, "2026-11")], [point("a", [1], [check("2026-10-01", "gone")])]), []],
    [
      "is no longer in doubt where a later check of the same day confirms it",
      service("s", [source(1, "2026-01")], [point("a", [1], [check("2026-10-01", "changed"), check("2026-10-01", "confirmed")])]), [],
    ],
    ["is due two months before an announced change", service("s", [source(1, "2026-11")], [point("a", [1])], [{ on: "2027-01", what: "replaced", source: 1 }]), [["a", "change", "2027-01"]]],
    ["is not due three months before it", service("s", [source(1, "2026-11")], [point("a", [1])], [{ on: "2027-02", what: "replaced", source: 1 }]), []],
  ])("%s", (_, it, rows) => {
    expect(due(it)).toEqual(rows);
  });

  it("follows the months that are asked for", () => {
    const it = service("s", [source(1, "2026-05-01")], [point("a", [1])]);
    expect(due(it, 7)).toEqual([]);
    expect(due(it, 6)).toEqual([["a", "old", "2026-05-01"]]);
  });

  it("stands before another by reason, then by age, then with all of Japan first", () => {
    const sources = [source(1, "2020"), source(2, "2018-05"), source(3, null), source(4, "2026-11")];
    const points = [
      point("old", [1]), point("older", [2]), point("local", [3], [], ["JP-13"]), point("undated", [3]), point("doubted", [4], [check("2026-11-20", "gone")]),
    ];
    const changing = service("t", [source(1, "2026-11")], [point("changing", [1])], [{ on: "2026-12-01", what: "closes", source: 1 }]);
    const order = duePoints([service("s", sources, points), changing], TODAY, 12).map((it) => it.point.id);
    expect(order).toEqual(["changing", "doubted", "undated", "local", "older", "old"]);
  });

  it("is looked up in the best source with an address that states it, else in another of the service", () => {
    const sources = [source(1, "2026", { standing: "secondary" }), source(2, "2020"), source(3, "2021"), source(4, "2026", { url: null })];
    const it = service("s", sources, []);
    expect([[1, 2, 3, 4], [1, 4], [4]].map((evidence) => sourceToOpen(it, point("a", evidence))?.id)).toEqual([3, 1, 3]);
    expect(sourceToOpen(service("s", [source(4, null, { url: null })], []), point("a", [4]))).toBeNull();
  });
});

describe("contacts:stale", () => {
  const services = [service("s", [source(1, "2020"), source(2, null)], [point("a", [1]), point("b", [1]), point("c", [2])])];
  const run = (line: string, language: "en" | "ja" = "en", of = services) =>
    runStale(line === "" ? [] : line.split(" "), language, { today: TODAY, services: () => of });

  it("puts the points together that one page can settle, and says what to open", () => {
    expect(run("").stdout).toBe(`Nothing that states it has a date (1)

undated  s  名
    c: 0120-000-002  (Vietnamese)
    open: https://example.org/2  (p2, official, undated)

Old, the oldest first (2)

2020  s  名
    a: 0120-000-001  (Vietnamese)
    b: 0120-000-001  (Vietnamese)
    open: https://example.org/1  (p1, official, 2020)

3 contact points are due (older than 12 months, undated, doubted or about to change). npm run contacts:verify takes you through them.
`);
  });

  it("speaks Japanese", () => {
    expect(run("", "ja").stdout).toContain("確認が必要な窓口は 3 件です");
  });

  it("says that nothing is due", () => {
    expect(run("--months 9", "en", [])).toEqual({ stdout: "Nothing is due: every contact point was dated or confirmed within 9 months.\n", stderr: "", status: 0 });
  });

  it("prints rows for other programs", () => {
    const rows: unknown = JSON.parse(run("--json").stdout);
    expect(rows).toMatchObject([
      { service: "s", point: "c", why: "undated", on: null, value: "0120-000-002", open: { url: "https://example.org/2" } },
      { point: "a", why: "old", on: "2020", lastCheck: null, changes: [] }, { point: "b" },
    ]);
  });

  it.each([["--months x", '--months "x" is no count'], ["--since 3", "--since is not a flag"], ["all", '"all" is not understood']])("answers %s with one line and 2", (line, message) => {
    const { stdout, stderr, status } = run(line);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toMatch(/^contacts:stale: [^\n]*\n$/);
    expect(stderr).toContain(message);
  });
});
