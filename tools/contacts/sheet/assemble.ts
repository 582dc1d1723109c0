import type { Words } from "../../words";
import type { SheetFault } from "./fault";
import type { Values } from "./objects";
import type { ReadSheet, SheetRow } from "./readSheet";
import { PARTS, SHEET_FORMS, type SheetName } from "./sheets";

export type ReadSheets = Readonly<Record<SheetName, ReadSheet>>;

/** A service as the sheets hold it, with the rows from which it comes. */
export interface SheetService {
  readonly id: string;
  readonly folder: string;
  /** What its file is to hold; whether it may is for `contacts/parse.ts` to say. */
  readonly value: Values;
  /** The fingerprint of its file when it was exported; empty for a new row. */
  readonly was: string;
  readonly row: number;
  readonly rows: Readonly<Record<(typeof PARTS)[number], readonly number[]>>;
}

/** The ids of a service's points or sources in the order of its file; nothing where there is no file yet. */
export type Order = (service: string, part: (typeof PARTS)[number]) => readonly unknown[];

export interface Assembled {
  readonly services: readonly SheetService[];
  readonly faults: readonly SheetFault[];
}

/**
 * Puts the rows of the three sheets together. Points and sources that a file has keep its order, however the sheet was
 * sorted; new ones follow in the order of the sheet.
 */
export function assemble(sheets: ReadSheets, order: Order): Assembled {
  const ids = sheets.services.rows.map(({ value }) => value["id"]);
  const faults: SheetFault[] = sheets.services.rows.flatMap(({ row, value }, at) => [
    ...(typeof value["id"] === "string" ? [] : [faultAt(sheets, "services", row, "id", NO_ID)]),
    ...(value["id"] !== undefined && ids.indexOf(value["id"]) !== at ? [faultAt(sheets, "services", row, "id", TWICE)] : []),
  ]);
  for (const part of PARTS) {
    const lost = sheets[part].rows.filter(({ key }) => key !== "" && !ids.includes(key));
    faults.push(...lost.map(({ row, key }) => faultAt(sheets, part, row, SHEET_FORMS[part].key, noService(key))));
  }
  return { services: sheets.services.rows.flatMap((row) => serviceOf(row, sheets, order)), faults };
}

function serviceOf({ row, key, value, was }: SheetRow, sheets: ReadSheets, order: Order): readonly SheetService[] {
  const { id } = value;
  if (typeof id !== "string") return [];
  const of = (part: (typeof PARTS)[number]) => inOrder(sheets[part].rows.filter((it) => it.key === id), order(id, part));
  const points = of("points");
  const sources = of("sources");
  return [{
    id,
    folder: key,
    value: { ...value, points: points.map((it) => it.value), sources: sources.map((it) => it.value) },
    was,
    row,
    rows: { points: points.map((it) => it.row), sources: sources.map((it) => it.row) },
  }];
}

function inOrder(rows: readonly SheetRow[], ids: readonly unknown[]): readonly SheetRow[] {
  const rank = ({ value }: SheetRow) => (ids.includes(value["id"]) ? ids.indexOf(value["id"]) : ids.length);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

/** A fault in the cell of a row below a heading. */
export function faultAt(sheets: ReadSheets, sheet: SheetName, row: number, name: string, message: Words): SheetFault {
  return { sheet, row, column: { name, at: sheets[sheet].headings.indexOf(name) }, message };
}

const NO_ID: Words = { en: "is empty; write the id of the service", ja: "空欄です。窓口(service)の id を書いてください" };
const TWICE: Words = { en: "this id stands in two rows; a service has one", ja: "同じ id の行が2つあります。1つの窓口に1行です" };

function noService(id: string): Words {
  return {
    en: `there is no service "${id}" in services.csv; correct the id or add its row there`,
    ja: `services.csv に「${id}」がありません。id を直すか、そちらに行を足してください`,
  };
}
