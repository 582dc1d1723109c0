import type { Words } from "../../words";
import { readCell } from "./cells";
import { parseCsv } from "./csv";
import type { SheetFault } from "./fault";
import { unguarded } from "./guard";
import { withValue, type Values } from "./objects";
import type { SheetForm, SheetName } from "./sheets";

/** One row of a sheet as the part of a file that it stands for. */
export interface SheetRow {
  readonly row: number;
  /** The folder of a service, or the service of a part. */
  readonly key: string;
  readonly value: Values;
  /** The fingerprint of the file when it was exported; empty for a row that somebody added. */
  readonly was: string;
}

export interface ReadSheet {
  readonly rows: readonly SheetRow[];
  /** The headings as they stand, for the place of a fault. */
  readonly headings: readonly string[];
  readonly faults: readonly SheetFault[];
}

/**
 * Reads one sheet. Columns may stand in any order and rows may be empty; a column that is missing or unknown is a fault, since
 * what stood in it would be lost.
 */
export function readSheet(form: SheetForm, text: string): ReadSheet {
  const parsed = parseCsv(text);
  if (!parsed.ok) return faulty(form.name, parsed.row, UNCLOSED);
  const [headings = [], ...body] = parsed.rows;
  const names = headings.map((heading) => unguarded(heading.trim()));
  const inHeadings = faultsOfHeadings(form, names);
  if (inHeadings.length > 0) return { rows: [], headings: names, faults: inHeadings };
  const read = body.map((cells, at) => readRow(form, names, cells, at + 2)).filter((it) => it !== null);
  return { rows: read.map(({ row }) => row), headings: names, faults: read.flatMap(({ faults }) => faults) };
}

function readRow(
  form: SheetForm, headings: readonly string[], cells: readonly string[], row: number,
): { readonly row: SheetRow; readonly faults: readonly SheetFault[] } | null {
  if (cells.every((cell) => cell.trim() === "")) return null;
  const faults: SheetFault[] = [];
  let value: Values = {};
  for (const { name, path, kind, nullable } of form.columns) {
    const at = headings.indexOf(name);
    const cell = cells[at] ?? "";
    if (cell === "") {
      if (nullable) value = withValue(value, path, null);
      continue;
    }
    const reading = readCell(cell, kind);
    if (reading.ok) value = withValue(value, path, reading.value);
    else faults.push({ sheet: form.name, row, column: { name, at }, message: reading.fault });
  }
  if (cells.slice(headings.length).some((cell) => cell !== "")) faults.push({ sheet: form.name, row, column: null, message: TOO_MANY });
  const textAt = (heading: string) => unguarded((cells[headings.indexOf(heading)] ?? "").trim());
  const key = textAt(form.key);
  if (key === "") faults.push({ sheet: form.name, row, column: { name: form.key, at: headings.indexOf(form.key) }, message: NO_KEY[form.key] });
  return { row: { row, key, value, was: form.was === null ? "" : textAt(form.was) }, faults };
}

function faultsOfHeadings(form: SheetForm, headings: readonly string[]): readonly SheetFault[] {
  const known = [form.key, ...form.columns.map(({ name }) => name), ...(form.was === null ? [] : [form.was])];
  const unknown = headings.flatMap((name, at) =>
    name === "" || (known.includes(name) && headings.indexOf(name) === at)
      ? []
      : [{ sheet: form.name, row: 1, column: { name, at }, message: known.includes(name) ? TWICE : UNKNOWN_COLUMN }],
  );
  const missing = known.filter((name) => !headings.includes(name));
  return missing.length === 0 ? unknown : [...unknown, { sheet: form.name, row: 1, column: null, message: missingColumns(missing) }];
}

function faulty(sheet: SheetName, row: number, message: Words): ReadSheet {
  return { rows: [], headings: [], faults: [{ sheet, row, column: null, message }] };
}

const UNCLOSED: Words = {
  en: "a quotation mark is opened and not closed; close it or save the sheet again as CSV UTF-8",
  ja: "引用符が閉じていません。閉じるか、「CSV UTF-8」で保存し直してください",
};
const TOO_MANY: Words = {
  en: "there is a value beyond the last column; move it into its column",
  ja: "最後の列の外に値があります。正しい列に移してください",
};
const TWICE: Words = { en: "this column stands twice; remove one of them", ja: "この列が2回あります。片方を消してください" };
const UNKNOWN_COLUMN: Words = {
  en: "there is no such column; correct its name or remove it (contacts:export writes the right ones)",
  ja: "この名前の列はありません。名前を直すか列を消してください(contacts:export が正しい列を書き出します)",
};
const NO_KEY: Readonly<Record<SheetForm["key"], Words>> = {
  folder: { en: "is empty; write the folder of the file, such as jp or jp-13", ja: "空欄です。jp や jp-13 のようなフォルダー名を書いてください" },
  service: { en: "is empty; write the id of the service", ja: "空欄です。窓口(service)の id を書いてください" },
};

function missingColumns(names: readonly string[]): Words {
  const list = names.join(", ");
  return {
    en: `missing: ${list}; put the columns back (what stands in them would be lost)`,
    ja: `列がありません: ${list}。元に戻してください(このままでは中の値が失われます)`,
  };
}
