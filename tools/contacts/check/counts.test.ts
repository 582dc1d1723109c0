import { describe, expect, it } from "vitest";
import { countsOf } from "./counts";
import { made, point, source } from "./testing/made";

const AT = Date.parse("2026-11-24T00:00+09:00");

const files = [
  made({
    kind: "police", points: [
      point({ languages: { ja: "native", vi: "interpreter" } }),
      point({ id: "web", channel: "web", value: "https://example.jp", area: ["JP-14", "JP-13"], languages: { "*": "interpreter" }, evidence: [1, 2] }),
    ],
    sources: [source({ asOf: "2024-11" }), source({ id: 2, asOf: "2025", standing: "secondary" })],
  }),
  made({ area: ["JP-13"], points: [point({ value: "110" })], sources: [source({ asOf: "2001" })] }),
  made({ area: ["VN"], points: [point({ languages: { vi: "native" } })] }),
];

function counted(title: string): readonly (readonly [string, ...number[]])[] {
  const rows = countsOf(files, AT).filter(({ of }) => of.en.startsWith(title)).flatMap((table) => table.rows);
  return rows.map(({ name, counts }) => [name.en, ...counts]);
}

describe("the counts", () => {
  it.each<[string, readonly (readonly [string, ...number[]])[]]>([
    ["kind", [["police", 1, 2], ["ngo", 2, 2]]],
    ["area", [["JP (all of Japan)", 1, 1], ["JP-13", 1, 2], ["JP-14", 0, 1], ["VN", 1, 1]]],
    ["channel", [["phone", 3], ["web", 1]]],
    ["language", [["ja", 1], ["vi", 2], ["* (any, by interpreter)", 1], ["not stated", 1]]],
    ["standing", [["official", 3], ["secondary", 1]]],
    ["age", [["under 24 months, or 110, 118, 119", 2], ["older", 1], ["undated", 1]]],
  ])("are by %s, in the order of the closed lists, without what does not occur", (title, rows) => {
    expect(counted(title)).toEqual(rows);
  });

  it("tell the age at the instant of the build", () => {
    const old = (at: string) => countsOf(files, Date.parse(at)).at(-1)?.rows.find(({ name }) => name.en === "older")?.counts;
    expect(old("2026-10-31T23:59+09:00")).toBeUndefined();
    expect(old("2026-11-01T00:00+09:00")).toEqual([1]);
    expect(old("2027-01-01T00:00+09:00")).toEqual([2]);
  });
});
