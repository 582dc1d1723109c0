import { dateInWords } from "@/components/contact/dateInWords";
import { civilDate } from "@/core/hours/civil";
import type { Text } from "@/i18n/text";

/** A day (days since 1970-01-01) as the language writes it. */
export function dayInWords(epochDay: number, text: Text): string {
  const { year, month, day } = civilDate(epochDay);
  return dateInWords([year, ...[month, day].map((it) => String(it).padStart(2, "0"))].join("-"), text);
}
