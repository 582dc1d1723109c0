import { parseCsv } from "../../contacts/sheet/csv";
import { unguarded } from "../../contacts/sheet/guard";
import type { Words } from "../../words";
import { COLUMNS, NEEDED, type Column } from "./columns";
import type { TextFault } from "./fault";

/** One row of a sheet. */
export interface TextRow {
  readonly row: number;
  readonly key: string;
  readonly english: string;
  /** The cell as it stands, with its guard. */
  readonly cell: string;
  readonly text: string;
  readonly note: string;
  /** The fingerprint of the text when it was exported; empty for a row that somebody added. */
  readonly was: string;
}

export interface ReadSheet {
  readonly file: string;
  readonly headings: readonly string[];
  readonly rows: readonly TextRow[];
  readonly faults: readonly TextFault[];
}

/** Reads a sheet of texts. Columns may stand in any order, rows may be empty; a column of another name is a fault: nobody would read it. */
export function readSheet(file: string, csv: string): ReadSheet {
  const parsed = parseCsv(csv);
  if (!parsed.ok) return { file, headings: [], rows: [], faults: [{ file, row: parsed.row, column: null, key: "", message: UNCLOSED }] };
  const [first = [], ...body] = parsed.rows;
  const headings = first.map((heading) => unguarded(heading.trim()));
  const inHeadings = faultsOfHeadings(file, headings);
  if (inHeadings.length > 0) return { file, headings, rows: [], faults: inHeadings };
  const rows = body.map((cells, at) => rowOf(headings, cells, at + 2)).filter((it) => it !== null);
  const beyond = body.flatMap((cells, at) => (cells.slice(headings.length).some((cell) => cell !== "")
    ? [{ file, row: at + 2, column: null, key: "", message: TOO_MANY }]
    : []));
  return { file, headings, rows, faults: beyond };
}

function rowOf(headings: readonly string[], cells: readonly string[], row: number): TextRow | null {
  if (cells.every((cell) => cell.trim() === "")) return null;
  const cellOf = (name: Column) => cells[headings.indexOf(name)] ?? "";
  return {
    row, key: unguarded(cellOf("key").trim()), english: unguarded(cellOf("English")), cell: cellOf("text"), text: unguarded(cellOf("text")),
    note: unguarded(cellOf("note")).trim(), was: unguarded(cellOf("was").trim()),
  };
}

function faultsOfHeadings(file: string, headings: readonly string[]): readonly TextFault[] {
  const strange = headings.flatMap((name, at) => {
    if (name === "") return [];
    const known = COLUMNS.some((column) => column === name);
    return known && headings.indexOf(name) === at ? [] : [{ file, row: 1, column: { name, at }, key: "", message: known ? TWICE : UNKNOWN_COLUMN }];
  });
  const missing = NEEDED.filter((name) => !headings.includes(name));
  return missing.length === 0 ? strange : [...strange, { file, row: 1, column: null, key: "", message: missingColumns(missing) }];
}

const UNCLOSED: Words = {
  en: "a quotation mark is opened and not closed; close it or save the sheet again as CSV UTF-8",
  ja: "引用符が閉じていません。閉じるか、「CSV UTF-8」で保存し直してください",
};
const TOO_MANY: Words = {
  en: "there is a value beyond the last column; move it into its column, or remarks into note",
  ja: "最後の列の外に値があります。正しい列に移すか、感想なら note の列に書いてください",
};
const TWICE: Words = { en: "this column stands twice; remove one of them", ja: "この列が2回あります。片方を消してください" };
const UNKNOWN_COLUMN: Words = {
  en: "there is no such column; correct its name, or write remarks into the column note",
  ja: "この名前の列はありません。名前を直すか、感想なら note の列に書いてください",
};

function missingColumns(names: readonly string[]): Words {
  const list = names.join(", ");
  return {
    en: `missing: ${list}; put the columns back (messages:export writes them)`,
    ja: `列がありません: ${list}。元に戻してください(messages:export が書き出します)`,
  };
}
