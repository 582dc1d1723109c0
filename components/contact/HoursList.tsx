import type { HoursLine, WeekdayRange } from "@/core/hours/describe";
import type { DateRange, DayHours, Span } from "@/core/hours/types";
import type { Text } from "@/i18n/text";

/** The hours in words, line by line: "Mon–Fri" beside "11:00–19:00". `week` is the row whose coming week may be drawn below them. */
export function HoursList({ lines, text, week }: { lines: readonly HoursLine[]; text: Text; week?: number }) {
  return (
    <dl className="hours" data-week={week}>
      {lines.map((line) => {
        const [days, hours] = inWords(line, text);
        return (
          <div key={days} className="contents">
            <dt>{days}</dt>
            <dd dir="auto">{hours}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function inWords(line: HoursLine, text: Text): readonly [days: string, hours: string] {
  const { t } = text;
  switch (line.is) {
    case "always":
      return [t("Hours.everyDay"), t("Hours.dayAndNight")];
    case "unknown":
      return [t("Hours.heading"), t("Hours.notKnown")];
    case "everyday":
      return [inSeason(line.in, t("Hours.everyDay"), text), hoursInWords(line.hours, text)];
    case "weekdays":
      return [inSeason(line.in, text.list(line.days.map((range) => weekdays(range, text))), text), hoursInWords(line.hours, text)];
    case "nth":
      return [inSeason(line.in, nthWeekday(line.weekday, line.nth, text), text), hoursInWords(line.hours, text)];
    case "holiday":
      return [t("Hours.holidays"), hoursInWords(line.hours, text)];
    case "year-end":
      return [t("Hours.yearEnd"), hoursInWords(line.hours, text)];
    case "dates":
      return [dates(line.from, line.to, text), hoursInWords(line.hours, text)];
  }
}

/** The days of a season after its dates. */
function inSeason(season: readonly DateRange[] | undefined, days: string, text: Text): string {
  return season === undefined ? days : `${text.list(season.map(({ from, to }) => dates(from, to, text)))} · ${days}`;
}

function nthWeekday(day: number, nth: readonly number[], text: Text): string {
  const { t } = text;
  return t("Hours.nthWeekday", { weekday: weekday(day, text), nth: text.list(nth.map((n) => t("Hours.nth", { nth: `n${n}` }))) });
}

function hoursInWords(hours: DayHours, text: Text): string {
  if (hours === "unknown") return text.t("Hours.notKnown");
  if (hours.length === 0) return text.t("Hours.closed");
  return text.list(hours.map((span) => spanInWords(span, text)));
}

function spanInWords([from, to]: Span, { t }: Text): string {
  return t("Hours.range", { from: clock(from), to: clock(to) });
}

/** `540` → `09:00`; the minute after the last of a day stands as 24:00. */
export function clock(minutes: number): string {
  const ofDay = minutes > 1440 ? minutes - 1440 : minutes;
  return `${String(Math.floor(ofDay / 60)).padStart(2, "0")}:${String(ofDay % 60).padStart(2, "0")}`;
}

const WEEKDAYS = ["d0", "d1", "d2", "d3", "d4", "d5", "d6"] as const;

function weekday(day: number, { t }: Text): string {
  return t(`Weekdays.${WEEKDAYS[day] ?? "d0"}`);
}

function weekdays({ from, to }: WeekdayRange, text: Text): string {
  return from === to ? weekday(from, text) : text.t("Hours.range", { from: weekday(from, text), to: weekday(to, text) });
}

function dates(from: number, to: number, text: Text): string {
  if (from === 1229 && to === 103) return text.t("Hours.yearEnd");
  const first = dateOfYear(from, text);
  return from === to ? first : text.t("Hours.range", { from: first, to: dateOfYear(to, text) });
}

/** A date of one year only stands as 2026-12-29, which every language reads alike. */
function dateOfYear(monthDay: number, { t }: Text): string {
  if (monthDay > 10_000) return String(monthDay).replace(/^(\d+)(\d\d)(\d\d)$/, "$1-$2-$3");
  return t("Hours.date", { month: `m${Math.floor(monthDay / 100)}`, day: monthDay % 100 });
}
