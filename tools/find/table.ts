import type { Row } from "./rows";

const HEADINGS = ["state", "name", "languages", "number", "keys", "cost"] as const;
const NAME = HEADINGS.indexOf("name");
const GAP = "  ";
const ROWS_SHOWN = 15;
const LANGUAGES_SHOWN = 5;
const NARROWEST_NAME = 16;
const WIDEST_ADDRESS = 36;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NO_WIDTH = /\p{Mn}/u;

/** Columns that a text takes in a terminal: two for East Asian wide characters, none for marks. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += NO_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const char of text) {
    if (widthOf(kept + char) > width - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** `22:00`, with the date before it on another day than `today`. */
function clock(instant: string, today: string): string {
  const [date = "", time = ""] = instant.slice(0, 16).split("T");
  return date === today ? time : `${date.slice(5)} ${time}`;
}

function stateIn(row: Row, today: string): string {
  const { is, until, opensAt } = row.state;
  if (opensAt !== undefined) return `opens ${clock(opensAt, today)}`;
  if (until !== undefined) return `${is} until ${clock(until, today)}`;
  return is === "open" ? "open, always" : is === "unknown" ? "hours unknown" : is;
}

function languagesIn(row: Row): string {
  if (row.languages.length === 0) return "not stated";
  const shown = row.languages.slice(0, LANGUAGES_SHOWN).join(" ");
  const more = row.languages.length - LANGUAGES_SHOWN;
  return more > 0 ? `${shown} +${more}` : shown;
}

function cellsOf(row: Row, today: string): readonly string[] {
  return [stateIn(row, today), row.name, languagesIn(row), cut(row.value, WIDEST_ADDRESS), row.press ?? "", row.cost];
}

function closingLine(shown: number, all: number): string {
  if (all === 0) return "Nothing fits.";
  return all > shown ? `${all - shown} more; --json prints all ${all}.` : `No more; these are all ${all}.`;
}

/**
 * The first rows as a table that keeps within `columns` by cutting names, down to a least width, and a last line that
 * says how many more there are. `at` is the instant asked, as printed; `everything` prints every row.
 */
export function tableOf(rows: readonly Row[], at: string, columns: number, everything: boolean): string {
  const shown = everything ? rows : rows.slice(0, ROWS_SHOWN);
  const lines = [HEADINGS, ...shown.map((row) => cellsOf(row, at.slice(0, 10)))];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ""))));
  const others = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) - (widths[NAME] ?? 0);
  const limits = widths.map((width, column) => (column === NAME ? Math.min(width, Math.max(NARROWEST_NAME, columns - others)) : width));
  const printed = lines.map((line) => limits.map((limit, column) => pad(cut(line[column] ?? "", limit), limit)).join(GAP).trimEnd());
  return [...printed, "", closingLine(shown.length, rows.length)].join("\n");
}

/** What the words that somebody typed were taken for, by its id. */
export function understoodAs(situation: string | undefined, kind: string | null | undefined): string {
  const ids = [...(situation === undefined ? [] : [`situation ${situation}`]), ...(kind === null || kind === undefined ? [] : [`kind ${kind}`])];
  return ids.length === 0 ? "Understood as no situation and no kind." : `Understood as ${ids.join(", ")}.`;
}
