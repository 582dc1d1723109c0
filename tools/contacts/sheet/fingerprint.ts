import { createHash } from "node:crypto";
import { isObject } from "./objects";

const LENGTH = 12;

/**
 * A short name for the data of a file, whatever the order of its keys, points and sources: by it an import sees whether
 * the rows, or the file behind them, changed since the export. It begins with a letter, so that no spreadsheet takes it for a
 * number.
 */
export function fingerprintOf(data: unknown): string {
  return `f${createHash("sha256").update(JSON.stringify(sorted(data))).digest("hex").slice(0, LENGTH)}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const isIdentified = items.every((item) => isObject(item) && "id" in item);
    return isIdentified ? items.map((item) => JSON.stringify(sorted(item))).sort() : items.map(sorted);
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, it]) => [key, sorted(it)]);
}
