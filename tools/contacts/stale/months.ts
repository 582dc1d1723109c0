import { civilDate, daysInMonth, epochDayAt } from "../../../core/hours/civil";

/** A day as `YYYY-MM-DD`. Days in this form compare as text. */
export type Day = string;

/** The day in Japan at an instant (ms since the epoch). */
export function dayInJapan(at: number): Day {
  const { year, month, day } = civilDate(epochDayAt(at));
  return written(year, month, day);
}

/** The same day some months later (or earlier, where negative); the last of the month where that month is shorter. */
export function addMonths(from: Day, months: number): Day {
  const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return written(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The first day that a date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean. */
export function firstDayOf(date: string): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Does the day exist, in the form `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

function written(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
