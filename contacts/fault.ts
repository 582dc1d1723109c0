import { isNode, type Document, type LineCounter } from "yaml";
import type { Words } from "./words";

/** Something wrong in a file of the directory: where, what, and how to mend it. */
export interface Fault {
  readonly file: string;
  readonly line: number | null;
  readonly field: string;
  readonly message: Words;
}

/** `contacts/jp/x.yaml:12: points.0.hours: …`, in English unless asked otherwise. */
export function formatFault({ file, line, field, message }: Fault, language: keyof Words = "en"): string {
  return `${file}${line === null ? "" : `:${line}`}: ${field === "" ? "" : `${field}: `}${message[language]}`;
}

/** Every fault of a load at once; the message lists them in English, one line each. */
export class DirectoryError extends Error {
  override readonly name = "DirectoryError";
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map((fault) => formatFault(fault)).join("\n"));
  }
}

/** A fault at a field of a file that was read. */
export function faultAt(
  { path: file, lineAt }: { readonly path: string; readonly lineAt: (path: readonly PropertyKey[]) => number | null },
  field: readonly PropertyKey[],
  message: Words,
): Fault {
  return { file, line: lineAt(field), field: field.join("."), message };
}

/** The line of the deepest node on `path` that stands in the file: a missing key is reported where it should stand. */
export function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
