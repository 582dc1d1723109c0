import { civilDate, epochDayAt, type CivilDate } from "../../core/hours/civil";

/** Today in Japan. */
export function today(): CivilDate {
  return civilDate(epochDayAt(Date.now()));
}

/** The part of the page that holds a month, or null where the page does not reach so far. */
export function monthOf({ year, month }: Pick<CivilDate, "year" | "month">): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-month="${year}-${month}"]`);
}
