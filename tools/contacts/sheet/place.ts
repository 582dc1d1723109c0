import type { Words } from "../../words";
import { faultAt, type ReadSheets, type SheetService } from "./assemble";
import type { SheetFault } from "./fault";
import { PARTS, SHEET_FORMS, type SheetName } from "./sheets";

/** The cell of the field (`points.3.evidence.1`) in which a rule found a fault of a service. */
export function placeOf(service: SheetService, field: string, message: Words, sheets: ReadSheets): SheetFault {
  const [first = "", nth = "", ...rest] = field.split(".");
  const part = PARTS.find((name) => name === first);
  const row = part === undefined ? undefined : service.rows[part][Number(nth)];
  if (part !== undefined && row !== undefined) return inRow(part, row, rest.join("."), message, sheets);
  return inRow("services", service.row, field, message, sheets);
}

function inRow(sheet: SheetName, row: number, field: string, message: Words, sheets: ReadSheets): SheetFault {
  const { columns } = SHEET_FORMS[sheet];
  const covers = (whole: string, part: string) => whole === part || whole.startsWith(`${part}.`);
  const column = columns.find(({ name }) => covers(field, name)) ?? columns.find(({ name }) => field !== "" && covers(name, field));
  if (column !== undefined) return faultAt(sheets, sheet, row, column.name, message);
  return { sheet, row, column: null, message: field === "" ? message : { en: `${field}: ${message.en}`, ja: `${field}: ${message.ja}` } };
}
