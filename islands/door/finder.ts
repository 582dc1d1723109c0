import { isOld } from "../../core/match/age";
import { isAnswered } from "../../core/match/language";
import { match } from "../../core/match/match";
import type { Match } from "../../core/match/types";
import { copyOf } from "./copy";
import { cardOf, type DoorPage } from "./page";
import { readChoices, type Choices } from "./query";

const FIRST = 5;

/**
 * What she chooses becomes a list at once, best first. Nothing is fetched, stored or put into the address; a page that
 * comes back from the history or a reload starts from nothing.
 */
export function startFinder(door: DoorPage): void {
  const { form, results } = door;
  const note = results.querySelector<HTMLElement>("[data-results-note]");
  const cards = results.querySelector<HTMLElement>("[data-results-cards]");
  const more = results.querySelector<HTMLButtonElement>("[data-results-more]");
  if (note === null || cards === null || more === null) return;
  let rest: HTMLElement[] = [];

  const update = () => {
    const at = Date.now();
    const choices = readChoices(form, at);
    results.hidden = !choices.isAnythingChosen;
    document.querySelector<HTMLElement>(".first")?.toggleAttribute("hidden", choices.isAnythingChosen);
    if (!choices.isAnythingChosen) {
      cards.replaceChildren();
      return;
    }
    const found = find(door, choices);
    const copies = copiesOf(door, found, choices, at);
    rest = copies.splice(FIRST);
    cards.replaceChildren(...copies);
    note.textContent = noteFor(door, found, choices);
    more.hidden = rest.length === 0;
  };

  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "tile") clearSituations(form);
    update();
  });
  form.addEventListener("click", ({ target, detail }) => {
    if (detail > 0 && target instanceof HTMLInputElement && target.name === "situation") bringIntoView(results);
  });
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", () => {
    const [next] = rest;
    cards.append(...rest);
    rest = [];
    more.hidden = true;
    next?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) form.reset();
  });
  form.reset();
}

/** After a tap, not after an arrow key: who moves through the choices by keyboard stays where she is. */
function bringIntoView(results: HTMLElement): void {
  const { top } = results.getBoundingClientRect();
  if (top > 0 && top < innerHeight / 2) return;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  results.scrollIntoView({ block: "start", behavior: isStill ? "auto" : "smooth" });
}

function find({ data, candidates }: DoorPage, { query, onlyOpen }: Choices): Match[] {
  const found = match(candidates, query, data.calendar);
  return onlyOpen ? found.filter(({ state }) => state?.is === "open" || state?.is === "closing") : found;
}

/** One card each, though several rows of it were found. */
function copiesOf(door: DoorPage, found: readonly Match[], { query }: Choices, at: number): HTMLElement[] {
  const seen = new Set<HTMLElement>();
  const hasYounger = found.some((it) => isAnswered(it) && it.reachable !== "no" && !isOld(it.candidate, at));
  return found.flatMap((one) => {
    const card = cardOf(door.candidates.indexOf(one.candidate));
    if (card === null || seen.has(card)) return [];
    seen.add(card);
    return [copyOf(door, card, one, at, { query, hasYounger })];
  });
}

/** One calm sentence where the first cards are not what she hoped for: nobody sure to answer now, nothing written open. */
function noteFor({ data }: DoorPage, found: readonly Match[], { query }: Choices): string {
  const isOpen = ({ state }: Match) => state?.is === "open" || state?.is === "closing";
  const usable = found.filter((it) => isOpen(it) && it.reachable !== "no");
  if (query.mode === "write") return usable.length === 0 ? data.writeNone : "";
  const isSure = usable.some((it) => isAnswered(it) && !it.candidate.languagesVary);
  const [language = data.language] = query.languages;
  return isSure ? "" : (data.noneOpen[language] ?? "");
}

function clearSituations(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>("[name=situation]")) input.checked = false;
}
