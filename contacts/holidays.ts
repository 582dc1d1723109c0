import holidayJp from "@holiday-jp/holiday_jp";
import { civilDate, epochDayAt, epochDayOf } from "../core/hours/civil";
import { HOLIDAY_NAMES, type HolidayName, type NamedHoliday } from "../core/hours/holidayNames";
import type { HolidayCalendar } from "../core/hours/types";
import type { Words } from "./words";

/** By the last word of its name: a substitute is named after the day that it replaces. */
function nameOf(ja: string): HolidayName | undefined {
  const last = ja.split(" ").at(-1);
  return Object.entries(HOLIDAY_NAMES).find(([name]) => name === last)?.[1];
}

/** Who states the holidays: the law, as the Legislative Bureau of the House of Councillors lists it; the package counts the dates. */
export const HOLIDAY_SOURCE = {
  publisher: "参議院法制局",
  title: "国民の祝日",
  url: "https://houseikyoku.sangiin.go.jp/column/column037.htm",
  law: "国民の祝日に関する法律(昭和23年法律第178号)",
  package: "@holiday-jp/holiday_jp",
} as const;

/** Days of one year only, such as an enthronement, have names of their own; no calendar that is still used has one. */
const HOLIDAYS: readonly NamedHoliday[] = Object.entries<{ readonly name: string }>(holidayJp.holidays)
  .map(([date, { name }]) => ({ epochDay: epochDayOfDate(date), name: nameOf(name) ?? "citizens", ja: name }))
  .sort((a, b) => a.epochDay - b.epochDay);

/** The public holidays of one year, in order, with their names. Throws where `@holiday-jp/holiday_jp` has none. */
export function holidayNames(year: number): readonly NamedHoliday[] {
  if (year < yearOf(HOLIDAYS.at(0)) || year > lastHolidayYear()) {
    throw new RangeError(`no public holidays are known for ${year}; update @holiday-jp/holiday_jp, which reaches ${lastHolidayYear()}`);
  }
  return HOLIDAYS.filter((holiday) => yearOf(holiday) === year);
}

/** The name of each day of a calendar, in its order. */
export function namesOf({ days }: HolidayCalendar): readonly HolidayName[] {
  return days.map((day) => HOLIDAYS.find(({ epochDay }) => epochDay === day)?.name ?? "citizens");
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

/** A build is used for about a year before the next one; then two months are left to update the package. */
const ENOUGH_MONTHS = 14;

/**
 * What to say where a calendar is about to run out, so that hours would soon be shown as unknown; null while 14 months and
 * more remain.
 *
 * @param until the calendar's last day, in days since 1970-01-01
 * @param at the instant from which it is counted, in ms since the epoch
 */
export function holidaysRunningOut({ until }: Pick<HolidayCalendar, "until">, at: number): Words | null {
  const { year, month, day } = civilDate(epochDayAt(at));
  const months = year * 12 + month - 1 + ENOUGH_MONTHS;
  if (until >= epochDayOf(Math.floor(months / 12), (months % 12) + 1, day)) return null;
  const { year: lastYear, month: lastMonth, day: lastDay } = civilDate(until);
  const last = [lastYear, ...[lastMonth, lastDay].map((part) => String(part).padStart(2, "0"))].join("-");
  return {
    en: `Public holidays are known until ${last} only, less than ${ENOUGH_MONTHS} months from now. Mend: npm install --save-dev ${HOLIDAY_SOURCE.package}@latest`,
    ja: `祝日が分かっているのは ${last} までで、残りが${ENOUGH_MONTHS}か月を切っています。npm install --save-dev ${HOLIDAY_SOURCE.package}@latest で新しくしてください`,
  };
}

/** The instant of the build: the commit that is built (`SOURCE_DATE_EPOCH`, seconds), or now. */
export function buildInstant(): number {
  return Number(process.env["SOURCE_DATE_EPOCH"] ?? Date.now() / 1000) * 1000;
}

function lastCertainYear(): number {
  return Math.min(buildYear() + YEARS_AHEAD, lastHolidayYear());
}

/** The last year whose public holidays `@holiday-jp/holiday_jp` holds. */
export function lastHolidayYear(): number {
  return yearOf(HOLIDAYS.at(-1));
}

/** The year in Japan of the build. */
function buildYear(): number {
  return civilDate(epochDayAt(buildInstant())).year;
}

function yearOf(holiday: NamedHoliday | undefined): number {
  return holiday ? civilDate(holiday.epochDay).year : NaN;
}

function epochDayOfDate(date: string): number {
  const [year = NaN, month = NaN, day = NaN] = date.split("-").map(Number);
  return epochDayOf(year, month, day);
}
