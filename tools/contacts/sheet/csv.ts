const BYTE_ORDER_MARK = "\ufeff";
const SEPARATORS = [",", ";", "\t"] as const;
/** What asks for quotation marks around a cell, whichever of the separators a program reads or writes. */
const TO_QUOTE = /[",;\t\r\n]|^\s|\s$/;

/** Rows as CSV (RFC 4180), with the byte order mark by which Excel knows UTF-8. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(formatCell).join(",")}\r\n`).join("")}`;
}

function formatCell(text: string): string {
  return TO_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export type ParsedCsv =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  /** A quotation mark that nothing closes; the row counts from 1, as a spreadsheet numbers it. */
  | { readonly ok: false; readonly row: number };

/**
 * Reads CSV (RFC 4180) as Excel, LibreOffice and their regional settings save it: parted by comma, semicolon or tab, lines
 * ended in any of the three ways. Line ends inside a cell become `\n`.
 */
export function parseCsv(text: string): ParsedCsv {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const separator = separatorOf(body);
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\r|\\n|$)`, "y");
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < body.length || row.length > 0) {
    const found = cell.exec(body);
    if (found === null) return { ok: false, row: rows.length + 1 };
    const [, quoted, plain = "", end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replace(/\r\n?/g, "\n"));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return { ok: true, rows };
}

/** The separator that stands most often in the first line: the headings hold none of the three themselves. */
function separatorOf(text: string): string {
  const [heading = ""] = text.split(/[\r\n]/, 1);
  const counts = SEPARATORS.map((separator) => heading.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}
