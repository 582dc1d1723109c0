import { readAmount, writeAmount } from "../../core/units/amount";
import { conversionsOf } from "../../core/units/convert";

/** Does the sums as the amount is typed; what is no number has no answer. Nothing is kept: a reload starts from one. */
export function startConverter(): void {
  const part = document.querySelector<HTMLElement>("[data-units]");
  const amount = part?.querySelector<HTMLInputElement>("[data-amount]");
  const unit = part?.querySelector<HTMLSelectElement>("[data-unit]");
  if (!part || !amount || !unit) return;
  const point = part.dataset["point"];
  const update = () => {
    const value = readAmount(amount.value, point);
    const found = new Map(conversionsOf(value ?? NaN, unit.value).map((it) => [it.unit, it.value]));
    for (const row of part.querySelectorAll<HTMLElement>("dl [data-of]")) {
      const converted = found.get(row.dataset["of"] ?? "");
      row.hidden = converted === undefined;
      const shown = row.querySelector("span");
      if (shown !== null && converted !== undefined) shown.textContent = Number.isNaN(converted) ? "–" : writeAmount(converted, point);
    }
    part.querySelector(".note")?.toggleAttribute("hidden", unit.value !== "tatami" && !found.has("tatami"));
  };
  amount.value = amount.defaultValue;
  unit.selectedIndex = 0;
  part.addEventListener("input", update);
  update();
}
