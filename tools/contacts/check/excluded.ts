import { faultAt, type Fault } from "../../../contacts/fault";
import type { LoadedFile } from "../../../contacts/parse";
import { isDialled } from "./quotes";

/** A value that is not published, and why: one row of `contacts/EXCLUDED.md`. */
export interface Excluded {
  readonly value: string;
  readonly why: string;
  /** Where the row stands, from 1. */
  readonly line: number;
}

const NONE = /^[–—-]?$/;
const NUMBER = /^[+#(]?\d[\d\s().#-]*$/;
const JAPAN_FROM_ABROAD = /^(?:\+|00)?81(?=[1-9]\d{8,9}$)/;

/**
 * The rows of the tables `| value | name | why | seen in |` of a Markdown text. Rows without a value (`–`), headings and
 * other text are passed over; several values of one row stand with commas between them.
 */
export function excludedIn(markdown: string): readonly Excluded[] {
  return markdown.split("\n").flatMap((row, at) => {
    if (!row.trimStart().startsWith("|")) return [];
    const [, value = "", , why = ""] = row.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").replaceAll("`", "").trim());
    if (value.toLowerCase() === "value" || /^:?-{2,}:?$/.test(value)) return [];
    return value.split(/,\s+/).filter((it) => !NONE.test(it)).map((it) => ({ value: it, why, line: at + 1 }));
  });
}

/** What was decided against is not brought back: no point has a value of `contacts/EXCLUDED.md`. */
export function excludedStayOut(loaded: LoadedFile, excluded: readonly Excluded[]): readonly Fault[] {
  return loaded.file.points.flatMap((point, at) => {
    const compare = isDialled(point) ? dialled : written;
    const row = excluded.find(({ value }) => (isDialled(point) ? NUMBER.test(value.normalize("NFKC")) : true) && compare(value) === compare(point.value));
    if (row === undefined) return [];
    const where = `contacts/EXCLUDED.md:${row.line}`;
    return [faultAt(loaded, ["points", at, "value"], {
      en: `${point.value} is excluded: ${row.why} (${where}); remove the point, or the row if a better source has been found since`,
      ja: `${point.value} は載せないと決めた値です: ${row.why} (${where})。この窓口を消すか、よりよい出典が見つかったならその行を消してください`,
    })];
  });
}

/** The digits of a number as they are dialled in Japan, whatever its print. */
function dialled(value: string): string {
  const digits = value.normalize("NFKC").replace(/[^\d#+]/g, "");
  return digits.replace(JAPAN_FROM_ABROAD, "0");
}

function written(value: string): string {
  return value.normalize("NFKC").toLowerCase();
}
