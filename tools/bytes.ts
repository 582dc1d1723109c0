import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);

/** What one page costs on the wire, in bytes. */
export interface PageBytes {
  page: string;
  raw: number;
  html: number;
  scripts: number;
}

/** The length of a file as a host sends it with brotli at its best. */
export async function brotliLength(bytes: Buffer): Promise<number> {
  return (await compress(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })).length;
}

/** A table for the terminal: each page's bytes raw, then compressed its HTML, its island scripts and both together. */
export function bytesTable(pages: readonly PageBytes[]): string {
  const head = ["page", "raw", "html br", "scripts br", "total br"];
  const rows = pages.map(({ page, raw, html, scripts }) => [page, ...[raw, html, scripts, html + scripts].map(grouped)]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)));
  const line = (row: string[]) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0)).join("  ").trimEnd();
  return [head, ...rows].map(line).join("\n");
}

function pad(cell: string, width: number, isLeft: boolean): string {
  return isLeft ? cell.padEnd(width) : cell.padStart(width);
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, " ");
}
