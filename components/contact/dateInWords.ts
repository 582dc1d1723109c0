import type { Text } from "@/i18n/text";
import { withReadings } from "./withReadings";

/** Languages whose short months are single syllables that few readers take for a month (CLDR: "နို" for November, "Hun" for June). */
const WHOLE_MONTHS: readonly string[] = ["my", "fil"];

/** A source's date as the language writes it, no finer than the source gives it: `2023-06` → "June 2023". */
export function dateInWords(date: string, { locale }: Text): string {
  const [year = "", month, day] = date.split("-");
  const style: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    ...(month !== undefined && { month: WHOLE_MONTHS.includes(locale.tag) ? "long" : "short" }),
    ...(day !== undefined && { day: "numeric" }),
  };
  const format = new Intl.DateTimeFormat(locale.tag, style);
  return withReadings(locale.tag, format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))));
}
