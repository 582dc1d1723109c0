import type { Words } from "../../words";
import { letterOf, type SheetName } from "./sheets";

/** Something wrong in a sheet: where, what, and how to mend it. */
export interface SheetFault {
  readonly sheet: SheetName;
  /** As the spreadsheet numbers it: the headings are row 1. null: the sheet as a whole. */
  readonly row: number | null;
  /** The heading and its place from 0. */
  readonly column: { readonly name: string; readonly at: number } | null;
  readonly message: Words;
}

/** `points.csv, row 12, column F (value): …` */
export function sheetFaultWords({ sheet, row, column, message }: SheetFault): Words {
  const en = [`${sheet}.csv`, row === null ? "" : `row ${row}`, column === null ? "" : `column ${letterOf(column.at)} (${column.name})`];
  const ja = [`${sheet}.csv`, row === null ? "" : `${row}行目`, column === null ? "" : `${letterOf(column.at)}列(${column.name})`];
  return { en: `${en.filter((it) => it !== "").join(", ")}: ${message.en}`, ja: `${ja.filter((it) => it !== "").join(" ")}: ${message.ja}` };
}
