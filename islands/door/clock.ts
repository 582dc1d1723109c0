import { minuteAt } from "../../core/hours/civil";
import { timeOfDay } from "../../core/labels/stateLabel";
import type { DoorPage } from "./page";

const MINUTE = 60_000;

/** Calls at every full minute, so that labels change when the clock does. */
export function everyMinute(then: (at: number) => void): void {
  setTimeout(() => {
    then(Date.now());
    everyMinute(then);
  }, MINUTE - (Date.now() % MINUTE) + 50);
}

/** The time in Japan, whatever the phone's zone. */
export function startClock({ data }: DoorPage): void {
  const clock = document.querySelector<HTMLElement>("[data-clock]");
  const time = clock?.querySelector("time");
  if (!clock || !time || Date.now() < data.builtAt) return;
  const show = (at: number) => {
    time.textContent = timeOfDay(minuteAt(at));
  };
  show(Date.now());
  clock.dataset["clock"] = "on";
  everyMinute(show);
}
