import { compileHours } from "../../../core/hours/compile";
import { describeHours, type HoursLine, type WeekdayRange } from "../../../core/hours/describe";
import { parseHours } from "../../../core/hours/parse";
import type { DateRange, DayHours, Span } from "../../../core/hours/types";
import type { Speech } from "./speech";

const DAY = 1440;
const YEAR_END = { from: 1229, to: 103 };
const WEEKDAYS = ["d0", "d1", "d2", "d3", "d4", "d5", "d6"] as const;

/**
 * Opening hours as the site says them, a text for each line: `Mon–Fri 09:00–17:00`, `Public holidays not known`.
 * @throws HoursFault where they cannot be read
 */
export function hoursInWords(hours: string, speech: Speech): readonly string[] {
  return describeHours(compileHours(parseHours(hours))).map((line) => lineInWords(line, speech));
}

function lineInWords(line: HoursLine, speech: Speech): string {
  const { t } = speech;
  switch (line.is) {
    case "always":
      return t("Hours.dayAndNight");
    case "unknown":
      return speech.unknown;
    case "everyday":
      return `${inSeason(line.in, speech)}${t("Hours.everyDay")} ${ofDay(line.hours, speech)}`;
    case "weekdays":
      return `${inSeason(line.in, speech)}${ranges(line.days, speech)} ${ofDay(line.hours, speech)}`;
    case "nth": {
      const nth = speech.list(line.nth.map((n) => t("Hours.nth", { nth: `n${n}` })));
      return `${inSeason(line.in, speech)}${t("Hours.nthWeekday", { weekday: weekday(line.weekday, speech), nth })} ${ofDay(line.hours, speech)}`;
    }
    case "holiday":
      return `${t("Hours.holidays")} ${ofDay(line.hours, speech)}${offOn(line.offOn, speech)}`;
    case "year-end":
      return `${t("Hours.yearEnd")} ${ofDay(line.hours, speech)}`;
    case "dates":
      return `${dates(line, speech)} ${ofDay(line.hours, speech)}`;
  }
}

/** The dates of a season, before its days. */
function inSeason(season: readonly DateRange[] | undefined, speech: Speech): string {
  return season === undefined ? "" : `${speech.list(season.map((range) => dates(range, speech)))} · `;
}

function ofDay(hours: DayHours, { t, list }: Speech): string {
  if (hours === "unknown") return t("Hours.notKnown");
  if (hours.length === 0) return t("Hours.closed");
  return list(hours.map(([from, to]: Span) => t("Hours.range", { from: clock(from), to: clock(to) })));
}

function offOn(days: readonly WeekdayRange[], speech: Speech): string {
  return days.length === 0 ? "" : ` (${ranges(days, speech)} ${speech.t("Hours.closed")})`;
}

function ranges(days: readonly WeekdayRange[], speech: Speech): string {
  return speech.list(days.map(({ from, to }) => {
    const first = weekday(from, speech);
    return from === to ? first : speech.t("Hours.range", { from: first, to: weekday(to, speech) });
  }));
}

function weekday(day: number, { t }: Speech): string {
  return t(`Weekdays.${WEEKDAYS[day] ?? "d0"}`);
}

function dates({ from, to }: DateRange, speech: Speech): string {
  if (from === YEAR_END.from && to === YEAR_END.to) return speech.t("Hours.yearEnd");
  const first = dateOfYear(from, speech);
  return from === to ? first : speech.t("Hours.range", { from: first, to: dateOfYear(to, speech) });
}

/** A date of one year only stands as 2026-12-29. */
function dateOfYear(monthDay: number, { t }: Speech): string {
  if (monthDay > 10_000) return String(monthDay).replace(/^(\d+)(\d\d)(\d\d)$/, "$1-$2-$3");
  return t("Hours.date", { month: `m${Math.floor(monthDay / 100)}`, day: monthDay % 100 });
}

/** `540` → `09:00`; a minute of the next day by that day's clock, midnight as 24:00. */
function clock(minutes: number): string {
  const minute = minutes > DAY ? minutes - DAY : minutes;
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
