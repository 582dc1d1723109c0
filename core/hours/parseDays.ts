import type { Cursor } from "./cursor";
import { HoursFault } from "./fault";
import type { DateRange, HoursRule } from "./rules";
import type { Token } from "./tokens";
import { MONTHS, WEEKDAYS, strangeWord } from "./words";

export type Days = Pick<HoursRule, "weekdays" | "nth" | "holidays" | "dates">;

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Reads the days of a rule: weekdays, nth weekdays and `PH` in one list, or dates; nothing names all seven weekdays. */
export function parseDays(cursor: Cursor): Days {
  const { is, text } = cursor.peek();
  if (is === "number") throw cursor.fault(`"${text}" is not a day`, "write dates as Aug 06, without a year");
  if (is !== "word" || text === "off" || text === "unknown") {
    return { weekdays: [0, 1, 2, 3, 4, 5, 6], nth: [], holidays: false, dates: [] };
  }
  const days = MONTHS.includes(text) ? parseDates(cursor) : parseWeekdays(cursor);
  if (cursor.peek().is === "word" && (MONTHS.includes(cursor.peek().text) || isDayOfWeek(cursor.peek()))) {
    throw cursor.fault("two sorts of days stand side by side", "put a comma between days; give dates a rule of their own, with ;");
  }
  return days;
}

function isDayOfWeek(token: Token): boolean {
  return token.text === "PH" || WEEKDAYS.includes(token.text);
}

function parseWeekdays(cursor: Cursor): Days {
  const weekdays = new Set<number>();
  const nth: { weekday: number; nth: readonly number[] }[] = [];
  let holidays = false;
  do {
    const token = cursor.peek();
    if (token.text === "PH") {
      cursor.take();
      holidays = true;
      continue;
    }
    const first = weekday(cursor);
    if (cursor.passes("[")) nth.push({ weekday: first, nth: parseNth(cursor) });
    else if (cursor.passes("-")) {
      const last = weekday(cursor);
      if (cursor.peek().text === "[") throw cursor.fault("a range of days cannot be counted in the month", "write each day: Mo[1],Tu[1]");
      for (let day = first; day !== last; day = (day + 1) % 7) weekdays.add(day);
      weekdays.add(last);
    } else weekdays.add(first);
  } while (cursor.passes(","));
  return { weekdays: [...weekdays].sort((a, b) => a - b), nth, holidays, dates: [] };
}

function weekday(cursor: Cursor): number {
  const token = cursor.peek();
  if (token.is !== "word") throw cursor.fault("a weekday is missing", `write one of ${WEEKDAYS.join(", ")}`);
  if (MONTHS.includes(token.text)) throw cursor.fault("dates and weekdays stand in one list", "give the dates a rule of their own, with ;");
  const day = WEEKDAYS.indexOf(token.text);
  if (day < 0) throw token.text === "PH" ? cursor.fault("PH is no end of a range", "put a comma before PH") : strangeWord(token);
  cursor.take();
  return day;
}

function parseNth(cursor: Cursor): readonly number[] {
  const numbers: number[] = [];
  do {
    const sign = cursor.passes("-") ? -1 : 1;
    const token = cursor.peek();
    const number = Number(token.text);
    if (token.is !== "number" || number < 1 || number > 5) {
      throw cursor.fault("a number of the weekday in its month is missing", "write 1 to 5, or -1 for the last: Mo[1,3], Su[-1]");
    }
    cursor.take();
    numbers.push(sign * number);
  } while (cursor.passes(","));
  if (!cursor.passes("]")) throw cursor.fault("the bracket is not closed", "write every number, then ]: Mo[1,3]");
  return numbers;
}

function parseDates(cursor: Cursor): Days {
  const dates: DateRange[] = [];
  do {
    const first = parseDate(cursor);
    dates.push({ from: first, to: cursor.passes("-") ? rangeEnd(cursor, first) : first });
  } while (cursor.passes(","));
  return { weekdays: [], nth: [], holidays: false, dates };
}

function rangeEnd(cursor: Cursor, from: number): number {
  const token = cursor.peek();
  const to = token.is === "number" ? dayOfMonth(cursor, Math.floor(from / 100)) : parseDate(cursor);
  if (token.is === "number" && to < from) {
    throw new HoursFault(token.column, "the range ends before it begins", "name the month of its end: Dec 29-Jan 03");
  }
  return to;
}

function parseDate(cursor: Cursor): number {
  const token = cursor.peek();
  const month = MONTHS.indexOf(token.text) + 1;
  if (month === 0) {
    if (token.is === "word" && !isDayOfWeek(token)) throw strangeWord(token);
    throw cursor.fault("a date is missing", "write month and day, such as Aug 06; give weekdays and PH a rule of their own, with ;");
  }
  cursor.take();
  return dayOfMonth(cursor, month);
}

function dayOfMonth(cursor: Cursor, month: number): number {
  const token = cursor.peek();
  const name = MONTHS[month - 1] ?? "";
  if (token.is !== "number") throw cursor.fault(`the day in ${name} is missing`, `write two digits: ${name} 06`);
  if (token.text.length < 2) throw cursor.fault(`"${token.text}" is not two digits`, `write ${name} ${token.text.padStart(2, "0")}`);
  const day = Number(token.text);
  if (day < 1 || day > (LONGEST_MONTHS[month - 1] ?? 0)) throw cursor.fault(`${name} has no day ${token.text}`, "correct the day");
  cursor.take();
  return month * 100 + day;
}
