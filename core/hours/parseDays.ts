import type { Cursor } from "./cursor";
import { parseDates } from "./parseDates";
import type { HoursRule } from "./rules";
import { strangeWord } from "./strange";
import type { Token } from "./token";
import { MONTHS, WEEKDAYS } from "./words";
import {
  BRACKET_OPEN, COUNTED_RANGE, DATES_AMONG_DAYS, HOLIDAY_ENDS_RANGE, HOLIDAY_IN_SEASON, notADay, NTH_MISSING, SIDE_BY_SIDE, weekdayMissing,
} from "./wrong";

export type Days = Pick<HoursRule, "weekdays" | "nth" | "holidays" | "dates">;

type Week = Omit<Days, "dates">;

const EVERY_DAY: Week = { weekdays: [0, 1, 2, 3, 4, 5, 6], nth: [], holidays: false };
const NO_DAY: Week = { weekdays: [], nth: [], holidays: false };
const YEAR = /^20\d\d$/;

/**
 * Reads the days of a rule: dates, then weekdays, nth weekdays and `PH` in one list; either may be missing. Nothing names
 * all seven weekdays.
 */
export function parseDays(cursor: Cursor): Days {
  const { is, text } = cursor.peek();
  if (is === "number" && !YEAR.test(text)) throw cursor.fault(notADay(text));
  const dates = is === "number" || MONTHS.includes(text) ? parseDates(cursor) : [];
  const { column } = cursor.peek();
  const hasDays = dates.length === 0 ? isDayWord(cursor.peek()) : isDayOfWeek(cursor.peek());
  const week = hasDays ? parseWeekdays(cursor, dates.length > 0) : dates.length > 0 ? NO_DAY : EVERY_DAY;
  const next = cursor.peek();
  if (next.column !== column && next.is === "word" && (MONTHS.includes(next.text) || isDayOfWeek(next))) throw cursor.fault(SIDE_BY_SIDE);
  return { ...week, dates };
}

/** Any word but the hours': a misspelt day is refused where it stands. */
function isDayWord({ is, text }: Token): boolean {
  return is === "word" && text !== "off" && text !== "unknown";
}

function isDayOfWeek(token: Token): boolean {
  return token.text === "PH" || WEEKDAYS.includes(token.text);
}

function parseWeekdays(cursor: Cursor, isInDates: boolean): Week {
  const weekdays = new Set<number>();
  const nth: { weekday: number; nth: readonly number[] }[] = [];
  let holidays = false;
  do {
    const token = cursor.peek();
    if (token.text === "PH") {
      if (isInDates) throw cursor.fault(HOLIDAY_IN_SEASON);
      cursor.take();
      holidays = true;
      continue;
    }
    const first = weekday(cursor);
    if (cursor.passes("[")) nth.push({ weekday: first, nth: parseNth(cursor) });
    else if (cursor.passes("-")) {
      const last = weekday(cursor);
      if (cursor.peek().text === "[") throw cursor.fault(COUNTED_RANGE);
      for (let day = first; day !== last; day = (day + 1) % 7) weekdays.add(day);
      weekdays.add(last);
    } else weekdays.add(first);
  } while (cursor.passes(","));
  return { weekdays: [...weekdays].sort((a, b) => a - b), nth, holidays };
}

function weekday(cursor: Cursor): number {
  const token = cursor.peek();
  if (token.is !== "word") throw cursor.fault(weekdayMissing(WEEKDAYS.join(", ")));
  if (MONTHS.includes(token.text)) throw cursor.fault(DATES_AMONG_DAYS);
  const day = WEEKDAYS.indexOf(token.text);
  if (day < 0) throw token.text === "PH" ? cursor.fault(HOLIDAY_ENDS_RANGE) : strangeWord(token);
  cursor.take();
  return day;
}

function parseNth(cursor: Cursor): readonly number[] {
  const numbers: number[] = [];
  do {
    const sign = cursor.passes("-") ? -1 : 1;
    const token = cursor.peek();
    const number = Number(token.text);
    if (token.is !== "number" || number < 1 || number > 5) throw cursor.fault(NTH_MISSING);
    cursor.take();
    numbers.push(sign * number);
  } while (cursor.passes(","));
  if (!cursor.passes("]")) throw cursor.fault(BRACKET_OPEN);
  return numbers;
}
