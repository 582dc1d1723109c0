import type { Words } from "../../../contacts/words";
import { widthOf } from "../../find/table";
import type { Counted } from "./counts";

const GAP = "  ";
const BETWEEN = "     ";
/** A table of more rows than this goes on in a further column, if the line is wide enough. */
const ROWS_BEFORE_NEXT = 8;

/** A table of counts in aligned columns: names to the left, numbers to the right, long tables side by side. */
export function columnsOf({ of, headings, rows }: Counted, language: keyof Words, width: number): string {
  const cells = [
    [of[language], ...headings.map((it) => it[language])],
    ...rows.map(({ name, counts }) => [name[language], ...counts.map(String)]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => widthOf(line[column] ?? ""))));
  const [heading = "", ...lines] = cells.map((line) => line.map((cell, column) => aligned(cell, widths[column] ?? 0, column > 0)).join(GAP));
  const room = Math.max(1, Math.floor((width + BETWEEN.length) / (widthOf(heading) + BETWEEN.length)));
  const blocks = Math.min(room, Math.max(1, Math.ceil(lines.length / ROWS_BEFORE_NEXT)));
  const height = Math.ceil(lines.length / blocks);
  const printed = Array.from({ length: height }, (_, row) => Array.from({ length: blocks }, (__, block) => lines[block * height + row] ?? ""));
  return [Array.from({ length: blocks }, () => heading), ...printed].map((line) => line.join(BETWEEN).trimEnd()).join("\n");
}

function aligned(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return right ? `${space}${text}` : `${text}${space}`;
}
