import { basename, dirname } from "node:path";
import type { LoadedFile } from "../../../contacts/parse";
import { cellOf } from "./cells";
import { formatCsv } from "./csv";
import { fingerprintOf } from "./fingerprint";
import { valueAt } from "./objects";
import { SHEET_FORMS, type SheetForm, type SheetName } from "./sheets";

interface Row {
  readonly key: string;
  readonly value: unknown;
  readonly was?: string;
}

/** The directory as three sheets of CSV: one of services, one of their contact points, one of their sources. */
export function writeSheets(files: readonly LoadedFile[]): Readonly<Record<SheetName, string>> {
  return {
    services: sheetOf(SHEET_FORMS.services, files.map(serviceRow)),
    points: sheetOf(SHEET_FORMS.points, files.flatMap(({ file }) => file.points.map((value) => ({ key: file.id, value })))),
    sources: sheetOf(SHEET_FORMS.sources, files.flatMap(({ file }) => file.sources.map((value) => ({ key: file.id, value })))),
  };
}

function serviceRow({ path, file }: LoadedFile): Row {
  return { key: basename(dirname(path)), value: file, was: fingerprintOf(file) };
}

/** Columns in which nothing stands come last, so that what there is stands side by side. */
function sheetOf(form: SheetForm, rows: readonly Row[]): string {
  const cells = form.columns.map((column) => ({ name: column.name, cells: rows.map(({ value }) => cellOf(valueAt(value, column.path))) }));
  const isUsed = (column: { readonly cells: readonly string[] }) => column.cells.some((cell) => cell !== "");
  const columns = [...cells.filter(isUsed), ...cells.filter((column) => !isUsed(column))];
  return formatCsv([
    [form.key, ...columns.map(({ name }) => name), ...(form.was === null ? [] : [form.was])],
    ...rows.map(({ key, was }, at) => [cellOf(key), ...columns.map(({ cells: column }) => column[at] ?? ""), ...(was === undefined ? [] : [was])]),
  ]);
}
