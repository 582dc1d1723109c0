import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatFault } from "../../../contacts/fault";
import { parseService, type LoadedFile } from "../../../contacts/parse";
import { faultsOfRelations } from "../../../contacts/relations";
import { canonicalOf } from "../check/canonical";
import { RULES } from "../check/rules";
import { formatCsv, parseCsv } from "./csv";
import { sheetFaultWords } from "./fault";
import { planImport, type Plan } from "./plan";
import { readSheet } from "./readSheet";
import { SHEET_FORMS, type SheetName } from "./sheets";
import { writeSheets } from "./writeSheets";

const known = { today: "2027-01-01", excluded: [] };

function fileAt(path: string, from = "", to = ""): LoadedFile {
  const canonical = canonicalOf(readFileSync(path, "utf8").replace(from, to));
  const parsed = parseService(path, canonical.ok ? canonical.text : "");
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => formatFault(fault)).join("\n"));
  return parsed.loaded;
}

const YORISOI = "contacts/jp/yorisoi-hotline.yaml";
const CHILDLINE = "contacts/jp/childline-japan.yaml";
const tree = [fileAt(CHILDLINE), fileAt(YORISOI)];

type Tables = Readonly<Record<SheetName, string[][]>>;

function tables(): Tables {
  const texts = writeSheets(tree);
  const rows = (name: SheetName) => {
    const parsed = parseCsv(texts[name]);
    return parsed.ok ? parsed.rows.map((row) => [...row]) : [];
  };
  return { services: rows("services"), points: rows("points"), sources: rows("sources") };
}

/** Writes into the cell below a heading, in the first row in which all of `where` stands. */
function set(rows: string[][], where: readonly string[], heading: string, cell: string): void {
  const row = rows.find((cells) => where.every((it) => cells.includes(it)));
  row?.splice(rows[0]?.indexOf(heading) ?? -1, 1, cell);
}

function planned(edit: (sheets: Tables) => void, now: readonly LoadedFile[] = tree): Plan {
  const sheets = tables();
  edit(sheets);
  const read = (name: SheetName) => readSheet(SHEET_FORMS[name], formatCsv(sheets[name]));
  return planImport(
    { services: read("services"), points: read("points"), sources: read("sources") },
    {
      root: "contacts",
      tree: now,
      rules: (all) => [...faultsOfRelations(all), ...all.flatMap((loaded) => RULES.flatMap(({ faults }) => faults(loaded, known)))],
    },
  );
}

/** Path and text of each file that would be written; where there are faults, they are the text. */
function written(edit: (sheets: Tables) => void): Readonly<Record<string, string>> {
  const plan = planned(edit);
  if (!plan.ok) return { faults: faultsIn(plan) };
  return Object.fromEntries(plan.changes.map(({ after }) => [after.path, after.text]));
}

function faultsIn(plan: Plan): string {
  if (plan.ok) return "";
  return [...plan.inSheets.map((fault) => sheetFaultWords(fault).en), ...plan.inFiles.map((fault) => formatFault(fault))].join("\n");
}

describe("an import", () => {
  it("changes one value, keeps the comments and touches no other file", () => {
    const files = written(({ points }) => set(points, ["yorisoi-hotline", "foreign-languages"], "cost", "unknown"));
    expect(Object.keys(files)).toEqual([YORISOI]);
    const before = tree[1]?.text.split("\n") ?? [];
    const after = files[YORISOI]?.split("\n") ?? [];
    expect(after.filter((line, at) => line !== before[at])).toEqual(["    cost: unknown"]);
    expect(files[YORISOI]).toContain("# All of Japan except");
  });

  it("of sheets that somebody sorted, with an empty row, changes nothing", () => {
    expect(written((sheets) => {
      for (const rows of Object.values(sheets)) {
        const [heading = [], ...body] = rows.splice(0);
        rows.push(heading, ...body.reverse(), heading.map(() => ""));
      }
    })).toEqual({});
  });

  it("of one change in sheets that somebody sorted keeps the order of the file", () => {
    const files = written((sheets) => {
      for (const rows of Object.values(sheets)) {
        const [heading = [], ...body] = rows.splice(0);
        rows.push(heading, ...body.reverse());
      }
      set(sheets.points, ["yorisoi-hotline", "foreign-languages"], "cost", "unknown");
    });
    expect(files[YORISOI]).toBe(tree[1]?.text.replace(/(id: foreign-languages[^]*?cost: )free/, "$1unknown"));
  });

  it("of columns in another order, without their guards, changes nothing", () => {
    expect(written((sheets) => {
      for (const rows of Object.values(sheets)) {
        for (const row of rows) row.splice(0, row.length, ...row.map((cell) => cell.replace(/^'(?=\d)/, "")).reverse());
      }
    })).toEqual({});
  });

  it("adds a language and takes one away", () => {
    const files = written(({ points }) => set(points, ["childline-japan", "chat"], "languages", "ja: native, en: unstated-how"));
    expect(files[CHILDLINE]).toContain("languages: { ja: native, en: unstated-how }");
  });

  it("takes a point and a source out, and leaves an optional key out where its cell is emptied", () => {
    const files = written(({ points, sources }) => {
      points.splice(points.findIndex((row) => row.includes("childline-japan") && row.includes("chat")), 1);
      sources.splice(sources.findIndex((row) => row[0] === "childline-japan" && row[1] === "3"), 1);
      set(points, ["childline-japan", "phone"], "said", "");
    });
    expect(files[CHILDLINE]).not.toMatch(/id: chat|id: 3|said:/);
  });

  it("writes a new service in the directory's own format", () => {
    const files = written(({ services, points, sources }) => {
      services.push((services[1] ?? []).map((cell) => (cell === "childline-japan" ? "new-line" : cell)));
      points.push((points[1] ?? []).map((cell) => (cell === "childline-japan" ? "new-line" : cell === "'1, 2" ? "1" : cell)));
      sources.push((sources[1] ?? []).map((cell) => (cell === "childline-japan" ? "new-line" : cell)));
    });
    expect(Object.keys(files)).toEqual(["contacts/jp/new-line.yaml"]);
    expect(files["contacts/jp/new-line.yaml"]).toMatch(/^id: new-line\nkind: child\n/);
    expect(files["contacts/jp/new-line.yaml"]).toContain('    value: "0120-99-7777"\n');
  });

  it("leaves a service that no row names, and says so", () => {
    const plan = planned(({ services, points, sources }) => {
      for (const rows of [services, points, sources]) rows.splice(0, rows.length, ...rows.filter((row) => !row.includes("childline-japan")));
    });
    expect(plan).toMatchObject({ ok: true, changes: [], same: 1, absent: [CHILDLINE] });
  });
});

describe("where a file was changed after the export", () => {
  const newer = [fileAt(CHILDLINE, "cost: free", "cost: unknown"), fileAt(YORISOI)];

  it("rows that nobody touched leave it as it has become", () => {
    expect(planned(() => {}, newer)).toMatchObject({ ok: true, changes: [], same: 2 });
  });

  it("rows that somebody changed too are refused", () => {
    const plan = planned(({ points }) => set(points, ["childline-japan", "phone"], "said", "毎日"), newer);
    expect(faultsIn(plan)).toMatch(/^services\.csv, row 2: contacts\/jp\/childline-japan\.yaml was changed after the export.*export again/);
  });
});

describe("an import names sheet, row, column and mend", () => {
  const childline = ["childline-japan", "phone"];
  it.each<[string, (sheets: Tables) => void, RegExp]>([
    ["a word outside the list", ({ points }) => set(points, childline, "cost", "gratis"), /^points\.csv, row 2, column \w+ \(cost\): .*write one of: free/],
    ["a number with a wrong digit", ({ points }) => set(points, childline, "value", "'0120-99-7778"), /^points\.csv, row 2, column \w+ \(value\): .*stands in no quote/],
    ["a number that lost its zero", ({ points }) => set(points, childline, "value", "120997777"), /^points\.csv, row 2, column \w+ \(value\): /],
    ["a number with an exponent", ({ points }) => set(points, childline, "value", "1.21E+08"), /column \w+ \(value\): "1\.21E\+08" is what the spreadsheet made of another value; write the value again/],
    ["a date that Excel turned", ({ sources }) => set(sources, ["childline-japan", "'2020-07"], "asOf", "Jul-20"), /^sources\.csv, row 2, column \w+ \(asOf\): .*YYYY-MM/],
    ["hours that do not parse", ({ points }) => set(points, childline, "hours", "Mo-Xx 10:00"), /^points\.csv, row 2, column \w+ \(hours\): "Mo-Xx 10:00", column 4/],
    ["evidence without its source", ({ points }) => set(points, childline, "evidence", "1, 9"), /^points\.csv, row 2, column \w+ \(evidence\): there is no source 9/],
    ["evidence in words", ({ points }) => set(points, childline, "evidence", "one"), /^points\.csv, row 2, column \w+ \(evidence\): "one" is not a number/],
    ["languages without how", ({ points }) => set(points, childline, "languages", "vi"), /\(languages\): "vi" is not "key: value"; write for example/],
    ["a language twice", ({ points }) => set(points, childline, "languages", "vi: native, vi: interpreter"), /\(languages\): "vi" stands twice/],
    ["a point id twice", ({ points }) => set(points, ["childline-japan", "chat"], "id", "phone"), /^points\.csv, row 3, column B \(id\): "phone" is used twice/],
    ["a service twice", ({ services }) => set(services, ["yorisoi-hotline"], "id", "childline-japan"), /^services\.csv, row 3, column B \(id\): this id stands in two rows/],
    ["a point of nobody", ({ points }) => set(points, childline, "service", "childline"), /^points\.csv, row 2, column A \(service\): there is no service "childline"/],
    ["a folder outside the directory", ({ services }) => set(services, ["childline-japan"], "folder", "../jp"), /^services\.csv, row 2, column A \(folder\): "\.\.\/jp" is not a folder/],
    ["another folder", ({ services }) => set(services, ["childline-japan"], "folder", "jp-13"), /\(folder\): "childline-japan" stands in contacts\/jp\/childline-japan\.yaml/],
    ["a required value that is missing", ({ services }) => set(services, ["childline-japan"], "operator.ja", ""), /^services\.csv, row 2, column \w+ \(operator\.ja\): is missing/],
    ["a column that is missing", ({ sources }) => sources.forEach((row) => row.splice(2, 1)), /^sources\.csv, row 1: missing: publisher; put the columns back/],
    ["a column nobody knows", ({ sources }) => sources[0]?.push("note"), /^sources\.csv, row 1, column I \(note\): there is no such column/],
    ["a value beyond the columns", ({ sources }) => sources[1]?.push("x"), /^sources\.csv, row 2: there is a value beyond the last column/],
    ["no point at all", ({ points }) => points.splice(1, 2), /^services\.csv, row 2: points: /],
  ])("of %s", (_, edit, expected) => {
    expect(faultsIn(planned(edit))).toMatch(expected);
  });
});
