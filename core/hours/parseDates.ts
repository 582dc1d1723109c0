import type { Cursor } from "./cursor";
import { HoursFault } from "./fault";
import type { DateRange } from "./rules";
import { strangeWord } from "./strange";
import type { Token } from "./token";
import { MONTHS, WEEKDAYS } from "./words";
import {
  BACKWARDS, DATE_MISSING, MONTH_AND_DATE, noSuchDay, notTwoDigits, YEAR_AT_END_ONLY, YEAR_BACKWARDS, YEAR_ONCE, YEAR_WITHOUT_MONTH,
} from "./wrong";

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const KNOWN_WORDS: readonly string[] = [...WEEKDAYS, "PH", "off", "unknown"];
const YEAR = /^20\d\d$/;
/** A year's place before `month * 100 + day`. */
const YEARS = 10_000;

/** A day, or the first and last of a whole month. */
interface Written {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** Reads dates: `Aug 06`, `Aug 13-15`, `Dec 29-Jan 03`, `Apr-Sep`, each with its year or for every year, parted by commas. */
export function parseDates(cursor: Cursor): readonly DateRange[] {
  const dates: DateRange[] = [];
  do {
    const first = parseDate(cursor);
    const last = cursor.passes("-") ? rangeEnd(cursor, first) : first;
    dates.push({ from: first.year * YEARS + first.first, to: last.year * YEARS + last.last });
  } while (cursor.passes(","));
  return dates;
}

function rangeEnd(cursor: Cursor, first: Written): Written {
  const token = cursor.peek();
  const isDay = token.is === "number" && !YEAR.test(token.text);
  const last = isDay ? dayOfMonth(cursor, first.year, Math.floor(first.first / 100)) : parseDate(cursor);
  if ((first.first === first.last) !== (last.first === last.last)) throw new HoursFault(token.column, MONTH_AND_DATE);
  if (isDay && last.last < first.first) throw new HoursFault(token.column, BACKWARDS);
  if (first.year === 0 && last.year > 0) throw new HoursFault(token.column, YEAR_AT_END_ONLY);
  if (first.year > 0 && last.year === 0 && !isDay && first.first === first.last) throw new HoursFault(token.column, YEAR_ONCE);
  const ends = first.year > 0 && last.year === 0 ? { ...last, year: first.year } : last;
  if (ends.year > 0 && ends.year * YEARS + ends.last < first.year * YEARS + first.first) throw new HoursFault(token.column, YEAR_BACKWARDS);
  return ends;
}

function parseDate(cursor: Cursor): Written {
  const year = YEAR.test(cursor.peek().text) ? Number(cursor.take().text) : 0;
  const token = cursor.peek();
  const month = MONTHS.indexOf(token.text) + 1;
  if (month === 0) {
    if (token.is === "word" && !KNOWN_WORDS.includes(token.text)) throw strangeWord(token);
    throw cursor.fault(year > 0 ? YEAR_WITHOUT_MONTH : DATE_MISSING);
  }
  cursor.take();
  if (cursor.peek().is === "number" && !YEAR.test(cursor.peek().text)) return dayOfMonth(cursor, year, month);
  return { year, first: month * 100 + 1, last: month * 100 + (LONGEST_MONTHS[month - 1] ?? 0) };
}

function dayOfMonth(cursor: Cursor, year: number, month: number): Written {
  const token = cursor.peek();
  checkDay(token, month);
  cursor.take();
  const day = month * 100 + Number(token.text);
  return { year, first: day, last: day };
}

function checkDay(token: Token, month: number): void {
  const name = MONTHS[month - 1] ?? "";
  if (token.text.length < 2) throw new HoursFault(token.column, notTwoDigits(token.text, `${name} ${token.text.padStart(2, "0")}`));
  const day = Number(token.text);
  if (day < 1 || day > (LONGEST_MONTHS[month - 1] ?? 0)) throw new HoursFault(token.column, noSuchDay(name, token.text));
}
