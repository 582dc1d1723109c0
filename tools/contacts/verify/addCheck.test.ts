import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseService } from "../../../contacts/parse";
import { canonicalOf } from "../check/canonical";
import { addCheck } from "./addCheck";

const FOLDER = "contacts/jp";
const good = readFileSync(join(FOLDER, "yorisoi-hotline.yaml"), "utf8");
const check = { on: "2026-11-21", how: "page", result: "confirmed" } as const;
const WRITTEN = '{ on: "2026-11-21", how: page, result: confirmed }';

/** The lines that one text has more than another, where that is all that differs. */
function addedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const first = now.findIndex((line, at) => line !== old[at]);
  const count = now.length - old.length;
  expect([...now.slice(0, first), ...now.slice(first + count)]).toEqual(old);
  return now.slice(first, first + count);
}

describe("a check", () => {
  it("is one line more at the end of its point, and nothing else", () => {
    const after = addCheck(good, "general", check);
    expect(addedLines(good, after)).toEqual([`    checked: [${WRITTEN}]`]);
    expect(after).toContain(`    evidence: [1, 2, 3, 6, 8]\n    checked: [${WRITTEN}]\n  - id: foreign-languages`);
    expect(after).toContain("# All of Japan except Iwate");
  });

  it("comes after the earlier ones, which stay", () => {
    const twice = addCheck(addCheck(good, "general", { on: "2025-01-02", how: "call", result: "no-answer" }), "general", check);
    const list = `[{ on: "2025-01-02", how: call, result: no-answer }, ${WRITTEN}]`;
    expect(twice.replace(/checked:\s+/, "checked: ")).toBe(addCheck(good, "general", check).replace(`[${WRITTEN}]`, list));
  });

  it("leaves a file in its canonical form, however long the list grows", () => {
    const days = ["2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01"];
    const grown = days.reduce((text, on) => addCheck(text, "general", { on, how: "page", result: "confirmed" }), good);
    expect(canonicalOf(good)).toEqual({ ok: true, text: good });
    expect(canonicalOf(grown)).toEqual({ ok: true, text: grown });
  });

  it.each([
    ["a list over lines", 'checked:\n      - { on: "2025-01-02", how: call, result: gone } # why\n', `\n      - ${WRITTEN}\n`],
    ["a list that begins at its key", 'checked:\n    - on: "2025-01-02"\n      how: call\n      result: gone\n', `result: gone\n    - ${WRITTEN}\n`],
    ["a list in brackets over lines", 'checked: [\n      { on: "2025-01-02", how: call, result: gone }, # why\n    ]\n', `result: gone }, ${WRITTEN}, # why`],
    ["an empty list", "checked: []\n", `checked: [${WRITTEN}]\n`],
    ["an empty list that is not the last field", "checked: []\n    terms: [recorded]\n", `checked: [${WRITTEN}]\n    terms`],
  ])("goes into %s", (_, list, expected) => {
    const before = good.replace("    evidence: [1, 2, 3, 6, 8]\n", `    evidence: [1, 2, 3, 6, 8]\n    ${list}`);
    expect(before).not.toBe(good);
    expect(addCheck(before, "general", check)).toContain(expected);
  });

  it.each([
    ["a comment behind the last field", "evidence: [1, 2, 6, 7] # four"],
    ["a list over lines as the last field", "evidence:\n      - 2\n      - 7"],
    ["folded text as the last field", "evidence: [2]\n    press: >-\n      1,\n      2"],
  ])("leaves %s as it is", (_, end) => {
    const before = good.replace("evidence: [2, 6, 7]", end);
    expect(addedLines(before, addCheck(before, "iwate-miyagi-fukushima", check))).toEqual([`    checked: [${WRITTEN}]`]);
  });

  it("keeps a file's own line ends and a last line without one", () => {
    const before = good.replaceAll("\n", "\r\n");
    expect(addCheck(before, "general", check).replaceAll("\r\n", "")).not.toContain("\n");
    const [head = "", sources = ""] = good.split(/(?=\nsources:)/);
    const pointsLast = head.replace(/(?=\npoints:)/, sources.replace(/\nmaintainer:[\s\S]*/, "")).trimEnd();
    expect(addCheck(pointsLast, "iwate-miyagi-fukushima", check)).toBe(`${pointsLast}\n    checked: [${WRITTEN}]\n`);
  });

  it("can be added to every file of Japan", () => {
    for (const name of readdirSync(FOLDER)) {
      const text = readFileSync(join(FOLDER, name), "utf8");
      const parsed = parseService(name, text);
      const id = parsed.ok ? parsed.loaded.file.points.at(-1)?.id : undefined;
      expect(addedLines(text, addCheck(text, id ?? "", check)), name).toEqual([`    checked: [${WRITTEN}]`]);
    }
  });

  it("is not added to a point that is not there", () => {
    expect(() => addCheck(good, "none", check)).toThrow("none: no such contact point");
  });
});
