import { epochDayAt, minuteAt, weekdayOf } from "../../core/hours/civil";
import { say } from "../words";
import { markToday } from "./calendar";
import { monthOf, today } from "./japan";

const SECOND_MS = 1000;

/** The time in Japan, ticking, and the date in words that the build wrote. */
export function startClock(): void {
  const time = document.querySelector<HTMLElement>("[data-time]");
  const seconds = document.querySelector<HTMLElement>("[data-seconds]");
  const date = document.querySelector<HTMLElement>("[data-date]");
  if (time === null || seconds === null || date === null) return;
  let shownDay = NaN;
  const tick = () => {
    const at = Date.now();
    const minute = minuteAt(at);
    time.textContent = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
    seconds.textContent = twoDigits(Math.floor(at / SECOND_MS) % 60);
    const day = epochDayAt(at);
    if (day !== shownDay) {
      shownDay = day;
      say(date, dateInWords(day));
      markToday();
    }
    setTimeout(tick, SECOND_MS - (at % SECOND_MS));
  };
  tick();
}

/** Empty where the page does not reach so far. */
function dateInWords(day: number): string {
  const date = today();
  const weekdays = document.querySelector<HTMLElement>("[data-weekdays]")?.dataset["weekdays"]?.split("|") ?? [];
  const pattern = monthOf(date)?.dataset["pattern"] ?? "";
  return pattern.replace("{weekday}", weekdays[weekdayOf(day)] ?? "").replace("{day}", String(date.day));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
