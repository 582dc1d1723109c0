import holidayJp from "@holiday-jp/holiday_jp";
import { civilDate, epochDayAt, epochDayOf } from "../core/hours/civil";
import type { HolidayCalendar } from "../core/hours/types";

/** A public holiday of Japan, substitute holidays (振替休日) and citizens' holidays (休日) among them. */
export interface NamedHoliday {
  /** Days since 1970-01-01. */
  readonly epochDay: number;
  readonly ja: string;
  readonly en: string;
}

const HOLIDAYS: readonly NamedHoliday[] = Object.entries<{ readonly name: string; readonly name_en: string }>(holidayJp.holidays)
  .map(([date, { name, name_en }]) => ({ epochDay: epochDayOfDate(date), ja: name, en: name_en }))
  .sort((a, b) => a.epochDay - b.epochDay);

/** The public holidays of one year, in order, with their names. Throws where `@holiday-jp/holiday_jp` has none. */
export function holidayNames(year: number): readonly NamedHoliday[] {
  if (year < yearOf(HOLIDAYS.at(0)) || year > lastHolidayYear()) {
    throw new RangeError(`no public holidays are known for ${year}; update @holiday-jp/holiday_jp, which reaches ${lastHolidayYear()}`);
  }
  return HOLIDAYS.filter((holiday) => yearOf(holiday) === year);
}

/** The equinoxes and the law are settled about a year ahead; what is further off than this is a forecast and not used. */
const YEARS_AHEAD = 2;

/** The public holidays from one year to another, both whole. By default from the year before this build to two years after it. */
export function holidayCalendar(fromYear = buildYear() - 1, toYear = lastCertainYear()): HolidayCalendar {
  if (fromYear > toYear) throw new RangeError(`the years ${fromYear} to ${toYear} run backwards; name the earlier one first`);
  const days: number[] = [];
  for (let year = fromYear; year <= toYear; year += 1) days.push(...holidayNames(year).map((holiday) => holiday.epochDay));
  return { days, until: epochDayOf(toYear, 12, 31) };
}

function lastCertainYear(): number {
  return Math.min(buildYear() + YEARS_AHEAD, lastHolidayYear());
}

/** The last year whose public holidays `@holiday-jp/holiday_jp` holds. */
export function lastHolidayYear(): number {
  return yearOf(HOLIDAYS.at(-1));
}

/** The year in Japan of the commit that is built (`SOURCE_DATE_EPOCH`, seconds), or of now. */
function buildYear(): number {
  const seconds = Number(process.env["SOURCE_DATE_EPOCH"] ?? Date.now() / 1000);
  return civilDate(epochDayAt(seconds * 1000)).year;
}

function yearOf(holiday: NamedHoliday | undefined): number {
  return holiday ? civilDate(holiday.epochDay).year : NaN;
}

function epochDayOfDate(date: string): number {
  const [year = NaN, month = NaN, day = NaN] = date.split("-").map(Number);
  return epochDayOf(year, month, day);
}
