import { isNode, type Document, type LineCounter } from "yaml";

/** Something wrong in a file of the directory: where, what, and how to mend it. */
export interface Fault {
  readonly file: string;
  readonly line: number | null;
  readonly field: string;
  readonly message: string;
}

/** `contacts/jp/x.yaml:12: points.0.hours: …` */
export function formatFault({ file, line, field, message }: Fault): string {
  return `${file}${line === null ? "" : `:${line}`}: ${field === "" ? "" : `${field}: `}${message}`;
}

/** Every fault of a load at once; the message lists them, one line each. */
export class DirectoryError extends Error {
  override readonly name = "DirectoryError";
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(formatFault).join("\n"));
  }
}

/** The line of the deepest node on `path` that stands in the file: a missing key is reported where it should stand. */
export function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
