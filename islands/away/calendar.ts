import { monthOf, today } from "./japan";

/** One month at a time, from this one; before the first and after the last there is none to turn to. */
export function startCalendar(): void {
  const months = [...document.querySelectorAll<HTMLElement>("[data-month]")];
  const turns = [...document.querySelectorAll<HTMLButtonElement>("[data-turn]")];
  const now = monthOf(today());
  let shown = Math.max(0, now === null ? 0 : months.indexOf(now));
  const show = () => {
    for (const [at, month] of months.entries()) month.toggleAttribute("data-shown", at === shown);
    for (const turn of turns) turn.disabled = months[shown + stepOf(turn)] === undefined;
  };
  for (const turn of turns) {
    turn.addEventListener("click", () => {
      shown += stepOf(turn);
      show();
    });
  }
  show();
}

/** Marks today's cell, and only that. */
export function markToday(): void {
  document.querySelector("[data-month] [aria-current]")?.removeAttribute("aria-current");
  const date = today();
  const cells = [...(monthOf(date)?.querySelectorAll("td") ?? [])];
  cells.find(({ textContent }) => textContent === String(date.day))?.setAttribute("aria-current", "date");
}

function stepOf({ dataset }: HTMLButtonElement): number {
  return Number(dataset["turn"]);
}
