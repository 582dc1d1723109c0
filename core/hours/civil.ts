const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const MINUTES_PER_DAY = 1440;
/** Japan keeps UTC+9 all year; its last summer time ended in 1951 (IANA tz database, Asia/Tokyo). */
const JAPAN_OFFSET_MS = 9 * 3_600_000;
/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_EPOCH = 3;
/** Days from 0000-03-01 to 1970-01-01, and the days of 400 years. */
const EPOCH_SHIFT = 719_468;
const DAYS_PER_ERA = 146_097;

export interface CivilDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** The day in Japan at an instant (ms since the epoch), as days since 1970-01-01. */
export function epochDayAt(at: number): number {
  return Math.floor((at + JAPAN_OFFSET_MS) / MS_PER_DAY);
}

/** The whole minutes since midnight in Japan at an instant (ms since the epoch): 0–1439. */
export function minuteAt(at: number): number {
  return Math.floor((at + JAPAN_OFFSET_MS) / MS_PER_MINUTE) - epochDayAt(at) * MINUTES_PER_DAY;
}

/** The instant (ms since the epoch) of a minute of a day in Japan; `minute` may pass 1440. */
export function instantOf(epochDay: number, minute = 0): number {
  return epochDay * MS_PER_DAY + minute * MS_PER_MINUTE - JAPAN_OFFSET_MS;
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(epochDay: number): number {
  return (((epochDay + WEEKDAY_OF_EPOCH) % 7) + 7) % 7;
}

/**
 * The Gregorian date of a day since 1970-01-01.
 * `civil_from_days` of Howard Hinnant, https://howardhinnant.github.io/date_algorithms.html.
 */
export function civilDate(epochDay: number): CivilDate {
  const shifted = epochDay + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/**
 * The days since 1970-01-01 of a Gregorian date; a day past the month's end runs on into the next month.
 * `days_from_civil` of Howard Hinnant, https://howardhinnant.github.io/date_algorithms.html.
 */
export function epochDayOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** 28–31. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : epochDayOf(year, month + 1, 1) - epochDayOf(year, month, 1);
}
