import { minuteAt } from "../../core/hours/civil";
import { timeOfDay } from "../../core/labels/stateLabel";
import type { DoorPage } from "./page";
import { believedNow } from "./time";

const MINUTE = 60_000;

/** Calls at every full minute, so that labels change when the clock does. */
export function everyMinute(then: () => void): void {
  setTimeout(() => {
    then();
    everyMinute(then);
  }, MINUTE - (Date.now() % MINUTE) + 50);
}

/** The time in Japan, whatever the phone's zone; nothing where the phone's clock is not believed. */
export function showClock(door: DoorPage): void {
  const clock = document.querySelector<HTMLElement>("[data-clock]");
  const time = clock?.querySelector("time");
  if (!clock || !time) return;
  const at = believedNow(door);
  clock.dataset["clock"] = at === null ? "" : "on";
  if (at !== null) time.textContent = timeOfDay(minuteAt(at));
}
