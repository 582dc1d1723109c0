import type { HoursLine, WeekdayRange } from "@/core/hours/describe";
import type { DayHours, Span } from "@/core/hours/types";
import type { Text } from "@/i18n/text";

/** The hours in words, line by line: "Mon–Fri" beside "11:00–19:00". */
export function HoursList({ lines, text }: { lines: readonly HoursLine[]; text: Text }) {
  return (
    <dl className="hours">
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
      return [t("Hours.everyDay"), hoursInWords(line.hours, text)];
    case "weekdays":
      return [text.list(line.days.map((range) => weekdays(range, text))), hoursInWords(line.hours, text)];
    case "nth":
      return [t("Hours.nthWeekday", { weekday: weekday(line.weekday, text), nth: text.list(line.nth.map((n) => t("Hours.nth", { nth: `n${n}` }))) }), hoursInWords(line.hours, text)];
    case "holiday":
      return [t("Hours.holidays"), hoursInWords(line.hours, text)];
    case "year-end":
      return [t("Hours.yearEnd"), hoursInWords(line.hours, text)];
    case "dates":
      return [dates(line.from, line.to, text), hoursInWords(line.hours, text)];
  }
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

function dateOfYear(monthDay: number, { t }: Text): string {
  return t("Hours.date", { month: `m${Math.floor(monthDay / 100)}`, day: monthDay % 100 });
}
