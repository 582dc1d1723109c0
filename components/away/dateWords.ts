import { withReadings } from "@/components/contact/withReadings";
import { epochDayOf, instantOf } from "@/core/hours/civil";

/** The language's own words, by the Gregorian calendar and in the digits of the months' tables. */
function intlTag(tag: string): string {
  return `${tag}-u-ca-gregory-nu-latn`;
}

/** "November 2026". */
export function monthInWords(tag: string, year: number, month: number): string {
  const format = new Intl.DateTimeFormat(intlTag(tag), { year: "numeric", month: "long", timeZone: "Asia/Tokyo" });
  return withReadings(tag, format.format(instantOf(epochDayOf(year, month, 1))));
}

/** A full date of a month with `{weekday}` and `{day}` left open: "{weekday}, November {day}, 2026". */
export function datePattern(tag: string, year: number, month: number): string {
  const format = new Intl.DateTimeFormat(intlTag(tag), { dateStyle: "full", timeZone: "Asia/Tokyo" });
  const parts = format.formatToParts(instantOf(epochDayOf(year, month, 1)));
  return withReadings(tag, parts.map(({ type, value }) => (type === "weekday" || type === "day" ? `{${type}}` : value)).join(""));
}

/** The seven weekdays in full, from Monday. */
export function weekdaysInWords(tag: string): readonly string[] {
  const format = new Intl.DateTimeFormat(intlTag(tag), { dateStyle: "full", timeZone: "Asia/Tokyo" });
  const monday = epochDayOf(2026, 1, 5);
  return Array.from({ length: 7 }, (_, day) => {
    const parts = format.formatToParts(instantOf(monday + day));
    return withReadings(tag, parts.find(({ type }) => type === "weekday")?.value ?? "");
  });
}

/** What fits over a column of two digits on the smallest phone. */
const COLUMN_ROOM = 4;

/** Names for the columns of a calendar: the short ones where each fits on one line, else the shortest that the language has. */
export function columnHeads(tag: string, short: readonly string[]): readonly string[] {
  const graphemes = new Intl.Segmenter(tag);
  const isShort = (name: string) => [...graphemes.segment(name.replace(/《.*》/, ""))].length <= COLUMN_ROOM;
  if (short.every(isShort)) return short;
  const format = new Intl.DateTimeFormat(intlTag(tag), { weekday: "narrow", timeZone: "Asia/Tokyo" });
  const monday = epochDayOf(2026, 1, 5);
  return short.map((_, day) => format.format(instantOf(monday + day)));
}
