import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LOCALES } from "../../../i18n/locales";
import { parseCsv } from "../../contacts/sheet/csv";
import { flatten, type Flat } from "../texts";
import { amendJson } from "./amendJson";
import { readHouseRules } from "./houseRules";
import { readSheet } from "./readSheet";
import { runExport } from "./runExport";
import { runImport } from "./runImport";
import { writeSheet } from "./writeSheet";

const textsOf = (tag: string): Flat => flatten(JSON.parse(readFileSync(`messages/${tag}.json`, "utf8")));
const rules = readHouseRules();
const [english, japanese] = [textsOf("en"), textsOf("ja")];

let place = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "texts-"));
  cpSync("messages", join(place, "messages"), { recursive: true });
});
afterEach(() => rmSync(place, { recursive: true }));

const filesOf = () => new Map(readdirSync(join(place, "messages")).filter((name) => name.endsWith(".json")).map((name) => [name, readFileSync(join(place, "messages", name))]));

describe("every language of the pages", () => {
  it("comes back from its sheet without a changed byte", () => {
    const before = filesOf();
    expect(runExport(["--to", join(place, "sheets")], "en", { textsOf, rules: () => rules })).toMatchObject({ stderr: "", status: 0 });
    expect(readdirSync(join(place, "sheets"))).toHaveLength(LOCALES.length);
    expect(runImport([join(place, "sheets")], "en", join(place, "messages")))
      .toEqual({ stdout: `0 texts in 0 files written, ${LOCALES.length} files stayed the same.\n`, stderr: "", status: 0 });
    expect(filesOf()).toEqual(before);
  });

  it.each(LOCALES.map(({ tag }) => tag))("%s can be written anew into its file without another byte", (tag) => {
    const file = readFileSync(`messages/${tag}.json`, "utf8");
    expect(amendJson(file, flatten(JSON.parse(file)))).toBe(file);
  });

  it("shows a spreadsheet no cell that it would calculate or take for a number", () => {
    const cells = LOCALES.flatMap((locale) => {
      const parsed = parseCsv(writeSheet(locale, { english, japanese, texts: textsOf(locale.tag) }, rules));
      return parsed.ok ? parsed.rows.flat() : [];
    });
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => /^[=+\-@\p{Nd}]/u.test(cell) && !/^(0|[1-9]\d{0,8})$/.test(cell))).toEqual([]);
  });
});

describe("any text", () => {
  /** A cell has one kind of line end; the export refuses the other. */
  const text = fc.string({ unit: "binary" }).map((it) => it.replaceAll("\r", ""));
  const formula = fc.tuple(fc.constantFrom("=", "+", "-", "@", "'", "\t", "0", "「"), text).map((parts) => parts.join(""));
  const own = fc.oneof(text, formula);

  it("comes back from a sheet", () => {
    fc.assert(fc.property(own, own, (first, second) => {
      const texts = new Map([["A.a", first], ["A.b", second]]);
      const csv = writeSheet({ tag: "vi", script: "Latn" }, { english: new Map([["A.a", "One"], ["A.b", "Two"]]), japanese, texts }, rules);
      const { rows, faults } = readSheet("vi.csv", csv);
      expect(faults).toEqual([]);
      expect(rows.map((row) => [row.key, row.text])).toEqual([...texts]);
    }));
  });

  it("goes into a message file and leaves the others alone", () => {
    fc.assert(fc.property(own, own, own, own, (a, b, kept, after) => {
      const file = JSON.stringify({ A: { a, kept }, B: { b } }, null, 2);
      const amended = amendJson(file, new Map([["B.b", after], ["A.a", after]]));
      expect(JSON.parse(amended)).toEqual({ A: { a: after, kept }, B: { b: after } });
    }));
  });

  it("that the file does not have is named", () => {
    expect(() => amendJson("{}", new Map([["A.a", "x"]]))).toThrow("A.a is not in the message file");
  });
});
