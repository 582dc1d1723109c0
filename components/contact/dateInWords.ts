import type { Text } from "@/i18n/text";

/** A source's date as the language writes it, no finer than the source gives it: `2023-06` → "June 2023". */
export function dateInWords(date: string, { locale }: Text): string {
  const [year = "", month, day] = date.split("-");
  const style: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    numberingSystem: "latn",
    year: "numeric",
    ...(month !== undefined && { month: "short" }),
    ...(day !== undefined && { day: "numeric" }),
  };
  return new Intl.DateTimeFormat(locale.tag, style).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}
