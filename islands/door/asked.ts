import type { Hit } from "../../core/search/search";
import { say, wordsOf } from "../words";
import { hitsOf, WORDS_EVENT } from "../search/hits";
import type { DoorPage } from "./page";

/** What the words in the field were taken to mean; null: the field is empty. */
let asked: readonly Hit[] | null = null;

/** What was asked in words, without what she took back. */
export function askedInWords(): readonly Hit[] | null {
  return asked;
}

/** Follows the field; a tile that is chosen takes the place of the words. */
export function followWords({ form }: DoorPage, then: () => void): void {
  const field = form.querySelector<HTMLInputElement>("[data-search]");
  form.addEventListener(WORDS_EVENT, (event) => {
    const before = asked;
    asked = hitsOf(event);
    if (before !== null || asked !== null) then();
  });
  form.addEventListener("change", ({ target }) => {
    if (field === null || !(target instanceof HTMLInputElement) || target.name !== "tile" || target.value === "") return;
    field.value = "";
    form.removeAttribute("data-searching");
    asked = null;
  });
}

/** "I am not paid ×": what was recognised, to be taken back by one tap; the words then stand for themselves. */
export function chipFor({ form, data }: DoorPage, situation: string, then: () => void): HTMLElement | null {
  const label = form.querySelector(`[name=situation][value="${situation}"]`)?.closest("label")?.querySelector("span");
  if (!label) return null;
  const chip = document.createElement("button");
  chip.type = "button";
  chip.className = "pick recognised";
  const meant = document.createElement("span");
  meant.append(...document.importNode(label, true).childNodes);
  const remove = document.createElement("span");
  remove.className = "remove";
  say(remove, data.searchRemove);
  chip.append(meant, remove);
  chip.ariaLabel = `${wordsOf(meant)}, ${wordsOf(remove)}`;
  chip.addEventListener("click", () => {
    asked = asked?.filter(({ kind }) => kind !== "situation") ?? null;
    then();
  });
  return chip;
}
