import { HoursFault } from "./fault";
import type { Token } from "./tokens";

export const WEEKDAYS: readonly string[] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
export const MONTHS: readonly string[] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const FULL_NAMES: readonly (readonly [full: string, written: string])[] = [
  ["monday", "Mo"], ["tuesday", "Tu"], ["wednesday", "We"], ["thursday", "Th"], ["friday", "Fr"], ["saturday", "Sa"], ["sunday", "Su"],
  ["january", "Jan"], ["february", "Feb"], ["march", "Mar"], ["april", "Apr"], ["june", "Jun"], ["july", "Jul"],
  ["august", "Aug"], ["september", "Sep"], ["october", "Oct"], ["november", "Nov"], ["december", "Dec"],
  ["may", "May"], ["ph", "PH"], ["off", "off"], ["closed", "off"], ["unknown", "unknown"],
];

/** A fault for a word that has no meaning in opening hours, with the word that was probably meant. */
export function strangeWord(token: Token): HoursFault {
  const typed = token.text.toLowerCase();
  if (typed === "sh") {
    const message = "SH (school holidays) is not read: nobody keeps their calendar";
    return new HoursFault(token.column, message, "write the dates, such as Aug 13-15");
  }
  const meant = FULL_NAMES.find(([full]) => typed.length > 1 && full.startsWith(typed))?.[1];
  return new HoursFault(
    token.column,
    `"${token.text}" has no meaning here`,
    meant ? `write ${meant}` : "write days (Mo-Fr), PH, dates (Aug 06), times (09:00-17:00), off or unknown",
  );
}
