import { epochDayAt, minuteAt, weekdayOf } from "../../core/hours/civil";
import { bracketed } from "../words";
import type { DoorPage } from "./page";
import { believedNow } from "./time";

/**
 * "Later": names the seven days from today and offers hours once a day is chosen. Without a clock that is believed there is no
 * today to count from, and only now may be asked.
 */
export function startLater(door: DoorPage): () => void {
  const day = door.form.querySelector<HTMLSelectElement>("[name=day]");
  const hour = door.form.querySelector<HTMLSelectElement>("[name=hour]");
  if (day === null || hour === null) return () => undefined;
  const { today, tomorrow, weekdays } = door.data.week;
  const show = () => {
    const now = believedNow(door);
    day.disabled = now === null;
    hour.disabled = now === null || day.value === "";
    if (now === null) return;
    for (const option of day.options) {
      if (option.value === "") continue;
      const name = weekdays[weekdayOf(epochDayAt(now) + Number(option.value))] ?? "";
      option.textContent = bracketed({ "0": today, "1": tomorrow }[option.value] ?? name);
    }
  };
  day.addEventListener("change", () => {
    const now = believedNow(door);
    if (hour.disabled && day.value !== "" && now !== null) hour.value = String(Math.floor(minuteAt(now) / 60));
    show();
  });
  door.form.addEventListener("reset", () => setTimeout(show));
  show();
  return show;
}
