import { describe, expect, it } from "vitest";
import type { Row } from "./rows";
import { tableOf, widthOf } from "./table";

const AT = "2026-11-24T20:00+09:00";

function row(stated: Partial<Row> = {}): Row {
  return {
    service: "s", point: "p", name: "よりそいホットライン Yorisoi Hotline", kind: "listening", role: "help", runBy: "private",
    area: "JP", needs: [], channel: "phone", value: "0120-279-338", press: "2", languages: ["vi"], how: "native", state: { is: "open" },
    cost: "free", reachable: "yes", asOf: null, reasons: [], ...stated,
  };
}

describe("the table", () => {
  it("says state, name, languages, number, keys and cost", () => {
    expect(tableOf([row()], AT, 120, false).split("\n")).toEqual([
      "state         name                                  languages  number        keys  cost",
      "open, always  よりそいホットライン Yorisoi Hotline  vi         0120-279-338  2     free",
      "",
      "No more; these are all 1.",
    ]);
  });

  it.each<[string, Row["state"]]>([
    ["open until 22:00", { is: "open", until: "2026-11-24T22:00+09:00" }],
    ["closing until 20:15", { is: "closing", until: "2026-11-24T20:15+09:00" }],
    ["opens 21:00", { is: "closed", opensAt: "2026-11-24T21:00+09:00" }],
    ["opens 11-25 09:00", { is: "closed", opensAt: "2026-11-25T09:00+09:00" }],
    ["closed", { is: "closed" }],
    ["hours unknown", { is: "unknown" }],
  ])("says %s", (words, state) => {
    expect(tableOf([row({ state })], AT, 120, false)).toContain(`\n${words}  `);
  });

  it("keeps within the width by cutting names, wide characters counted double", () => {
    for (const line of tableOf([row(), row({ languages: ["en", "zh", "ko", "pt", "es", "vi"] })], AT, 80, false).split("\n")) {
      expect(widthOf(line)).toBeLessThanOrEqual(80);
    }
  });

  it("cuts long addresses and never a number", () => {
    const printed = tableOf([row({ value: `https://example.jp/${"a".repeat(80)}` }), row()], AT, 60, false);
    expect(printed).toContain("…");
    expect(printed).toContain("0120-279-338");
  });

  it("says when no language is stated", () => {
    expect(tableOf([row({ languages: [] })], AT, 120, false)).toContain("not stated");
  });

  it("says how many more there are", () => {
    const rows = Array.from({ length: 20 }, () => row());
    expect(tableOf(rows, AT, 120, false).split("\n").at(-1)).toBe("5 more; --json prints all 20.");
    expect(tableOf(rows, AT, 120, true).split("\n").at(-1)).toBe("No more; these are all 20.");
    expect(tableOf([], AT, 120, false)).toContain("Nothing fits.");
  });

  it("counts marks for nothing", () => {
    expect(widthOf("ที่")).toBe(1);
    expect(widthOf("110番")).toBe(5);
  });
});
