import { isOld } from "../../core/match/age";
import { isAnswered } from "../../core/match/language";
import { match } from "../../core/match/match";
import type { Match } from "../../core/match/types";
import { resultsFor } from "../../core/search/rank";
import { say } from "../words";
import { askedInWords, chipFor, followWords } from "./asked";
import { copyOf } from "./copy";
import { cardOf, type DoorPage } from "./page";
import { readChoices, type Choices } from "./query";
import { believedNow } from "./time";

const FIRST = 5;

/**
 * What she chooses becomes a list at once, best first. Nothing is fetched, stored or put into the address; a page that
 * comes back from the history or a reload starts from nothing.
 *
 * @returns what to call when the clock is no longer believed
 */
export function startFinder(door: DoorPage): () => void {
  const { form, results } = door;
  const notes = results.querySelector<HTMLElement>("[data-results-note]");
  const cards = results.querySelector<HTMLElement>("[data-results-cards]");
  const more = results.querySelector<HTMLButtonElement>("[data-results-more]");
  const there = results.querySelector<HTMLButtonElement>("[data-results-there]");
  if (notes === null || cards === null || more === null || there === null) return () => undefined;
  let rest: () => HTMLElement[] = () => [];

  const update = () => {
    const choices = readChoices(form, believedNow(door));
    const hits = askedInWords();
    const isAsked = choices.isAnythingChosen || hits !== null;
    results.hidden = !isAsked;
    document.querySelector<HTMLElement>(".first")?.toggleAttribute("hidden", isAsked);
    if (!isAsked) {
      cards.replaceChildren();
      return;
    }
    const answer = hits === null ? null : resultsFor(hits, door.candidates, choices.query, door.data.calendar);
    const found = answer === null ? find(door, choices) : filtered(answer.matches, choices);
    const all = cardsOf(door, found);
    const asked = { query: choices.query, hasYounger: hasYounger(found, choices.when.at ?? door.data.builtAt) };
    const copy = ([card, one]: Shown) => copyOf(door, card, one, choices.when, asked);
    rest = () => all.slice(FIRST).map(copy);
    cards.replaceChildren(...all.slice(0, FIRST).map(copy));
    const chip = answer?.situation ? chipFor(door, answer.situation.id, update) : null;
    const none = hits?.length === 0 ? [door.data.searchNone] : [];
    notes.replaceChildren(...(chip === null ? [] : [chip]), ...[...none, ...notesFor(door, found, choices)].map(paragraph));
    more.hidden = all.length <= FIRST;
    there.hidden = groupOf(choices) === null;
  };

  followWords(door, update);
  form.addEventListener("change", ({ target }) => {
    /** The field has told already; a list made anew here would take away what is just being tapped. */
    if (target instanceof HTMLInputElement && target.type === "search") return;
    if (target instanceof HTMLInputElement && target.name === "tile") clearSituations(form);
    update();
  });
  form.addEventListener("click", ({ target, detail }) => {
    if (detail > 0 && target instanceof HTMLInputElement && target.name === "situation") bringIntoView(results);
  });
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", () => {
    const others = rest();
    cards.append(...others);
    more.hidden = true;
    others[0]?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
  });
  there.addEventListener("click", () => {
    const group = groupOf(readChoices(form, null));
    if (group !== null) openGroup(group);
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) form.reset();
  });
  form.reset();
  return update;
}

/** After a tap, not after an arrow key: who moves through the choices by keyboard stays where she is. */
function bringIntoView(results: HTMLElement): void {
  const { top } = results.getBoundingClientRect();
  if (top > 0 && top < innerHeight / 2) return;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  results.scrollIntoView({ block: "start", behavior: isStill ? "auto" : "smooth" });
}

function find({ data, candidates }: DoorPage, choices: Choices): readonly Match[] {
  return filtered(match(candidates, choices.query, data.calendar), choices);
}

function filtered(found: readonly Match[], { onlyOpen }: Choices): readonly Match[] {
  return onlyOpen ? found.filter(isOpen) : found;
}

type Shown = readonly [card: HTMLElement, found: Match];

/** One card each, though several rows of it were found. */
function cardsOf(door: DoorPage, found: readonly Match[]): readonly Shown[] {
  const places = new Map(door.candidates.map((candidate, at) => [candidate, at]));
  const shown = new Map<HTMLElement, Match>();
  for (const one of found) {
    const card = cardOf(places.get(one.candidate) ?? -1);
    if (card !== null && !shown.has(card)) shown.set(card, one);
  }
  return [...shown];
}

function hasYounger(found: readonly Match[], at: number): boolean {
  return found.some((it) => isAnswered(it) && it.reachable !== "no" && !isOld(it.candidate, at));
}

/** The whole list of the prefecture that she chose. */
function groupOf({ query: { area } }: Choices): HTMLElement | null {
  return area === null ? null : document.querySelector<HTMLElement>(`.places [data-group="${area}"]`);
}

function openGroup(group: HTMLElement): void {
  for (let it: HTMLElement | null = group; it !== null; it = it.parentElement?.closest<HTMLElement>(".group") ?? null) it.setAttribute("open", "");
  group.querySelector("summary")?.focus({ preventScroll: true });
  group.scrollIntoView({ block: "start" });
}

/** Open at the time that is asked; where no clock is believed, only what never closes. */
function isOpen({ state, candidate }: Match): boolean {
  return state === null ? candidate.hours.is === "always" : state.is === "open" || state.is === "closing";
}

/** Calm sentences over the first cards: for which time they are, what to know of her phone, that nobody is sure to answer now. */
function notesFor(door: DoorPage, found: readonly Match[], choices: Choices): readonly string[] {
  const { data } = door;
  const { has } = choices.query;
  return [
    choices.when.isLater ? data.later : noneFor(door, found, choices),
    (has === null ? undefined : data.hasNotes[has]) ?? "",
  ].filter((it) => it !== "");
}

function noneFor({ data }: DoorPage, found: readonly Match[], { query }: Choices): string {
  if (query.at === null) return "";
  const usable = found.filter((it) => isOpen(it) && it.reachable !== "no");
  if (query.mode === "write") return usable.length === 0 ? data.writeNone : "";
  const isSure = usable.some((it) => isAnswered(it) && !it.candidate.languagesVary);
  const [language = data.language] = query.languages;
  return isSure ? "" : (data.noneOpen[language] ?? "");
}

function paragraph(words: string): HTMLElement {
  const said = document.createElement("p");
  say(said, words);
  return said;
}

function clearSituations(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>("[name=situation]")) input.checked = false;
}
