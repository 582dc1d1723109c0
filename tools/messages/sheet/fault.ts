import { letterOf } from "../../contacts/sheet/sheets";
import type { Words } from "../../words";

/** Something wrong in a sheet of texts: where, what, and how to mend it. */
export interface TextFault {
  readonly file: string;
  /** As the spreadsheet numbers it: the headings are row 1. null: the sheet as a whole. */
  readonly row: number | null;
  /** The heading and its place from 0. */
  readonly column: { readonly name: string; readonly at: number } | null;
  /** Nothing where the fault is not that of one text. */
  readonly key: string;
  readonly message: Words;
}

/** `my.csv, row 12, column E (text), State.closed: …` */
export function textFaultWords({ file, row, column, key, message }: TextFault): Words {
  const en = [file, row === null ? "" : `row ${row}`, column === null ? "" : `column ${letterOf(column.at)} (${column.name})`, key];
  const ja = [file, row === null ? "" : `${row}行目`, column === null ? "" : `${letterOf(column.at)}列(${column.name})`, key];
  return { en: `${en.filter((it) => it !== "").join(", ")}: ${message.en}`, ja: `${ja.filter((it) => it !== "").join(" ")}: ${message.ja}` };
}
