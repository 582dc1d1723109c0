import { civilDate, epochDayAt, minuteAt } from "../../core/hours/civil";
import { timeOfDay } from "../../core/labels/stateLabel";
import type { DoorPage } from "./page";

/** A day of the calendar and two hours: no zone, and no page that somebody's proxy kept for a night, explains more. */
const TOLERANCE = 26 * 3_600_000;

let isContradicted = false;

/** The instant that the phone's clock says; null where it is plainly wrong: before the build, or far from the server's. */
export function believedNow({ data }: DoorPage): number | null {
  const at = Date.now();
  return isContradicted || at < data.builtAt ? null : at;
}

/** Says what time the phone believes, where that is plainly wrong; hours then stand in the place of states. */
export function sayWrongClock(door: DoorPage): void {
  const note = document.querySelector<HTMLElement>("[data-wrong-clock]");
  const time = note?.querySelector("time");
  if (!note || !time || believedNow(door) !== null) return;
  const at = Date.now();
  const { year, month, day } = civilDate(epochDayAt(at));
  time.textContent = `${year}-${twoDigits(month)}-${twoDigits(day)} ${timeOfDay(minuteAt(at))}`;
  note.hidden = false;
}

/**
 * Asks the server for the time, once, when the page is idle; the same request for everyone. Without a network, or from a
 * server that does not say, the phone is believed.
 *
 * @returns whether the phone's clock turned out to be wrong
 */
export async function compareClock(): Promise<boolean> {
  const served = navigator.onLine ? await serverTime().catch(() => null) : null;
  isContradicted = served !== null && Math.abs(Date.now() - served) > TOLERANCE;
  return isContradicted;
}

/** `Age` is what a cache on the way has added: https://www.rfc-editor.org/rfc/rfc9110#field.date and rfc9111#field.age. */
async function serverTime(): Promise<number | null> {
  const { headers } = await fetch(location.pathname, { method: "HEAD", cache: "no-store", credentials: "omit" });
  const date = Date.parse(headers.get("Date") ?? "");
  return Number.isNaN(date) ? null : date + Number(headers.get("Age") ?? 0) * 1000;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
