import { fromAbroad } from "../../core/dialling/fromAbroad";
import { numberClass } from "../../core/dialling/numberClass";
import { reachOf } from "../../core/dialling/reach";
import { telHref } from "../../core/dialling/telHref";
import { isOld } from "../../core/match/age";
import type { Match, Query } from "../../core/match/types";
import { say } from "../words";
import { labelStates, type When } from "./labels";
import type { DoorPage } from "./page";

/** More than these are not read. */
const MOST_REASONS = 2;

/** What she asked, and whether something younger that she can use was found as well. */
export interface Asked {
  readonly query: Query;
  readonly hasYounger: boolean;
}

/**
 * A copy of a card for the place where it is wanted: live, with how it stands to this person at that time. The card in the
 * whole list stays where it is.
 */
export function copyOf(door: DoorPage, card: HTMLElement, found: Match, when: When, asked?: Asked): HTMLElement {
  const copy = document.importNode(card, true);
  labelStates(door, copy, when);
  if (asked === undefined) return copy;
  const { query, hasYounger } = asked;
  sayReach(door, copy, query);
  sayWhy(door, copy, found);
  const language = copy.querySelector("[data-language]");
  const inWords = languageWords(door, found);
  if (language !== null && inWords !== undefined) say(language, inWords);
  if (query.has === "abroad") dialFromAbroad(copy);
  if (hasYounger && isOld(found.candidate, when.at ?? door.data.builtAt)) copy.querySelector("[data-aged]")?.append(" ", marked("aged", door.data.mayHaveChanged));
  return copy;
}

/** That what is on the button does not, or may not, work from what she has, and why; the card may stand there for its counter. */
function sayReach({ data, candidates }: DoorPage, copy: HTMLElement, { has, mode }: Query): void {
  const slot = copy.querySelector<HTMLElement>("[data-reach]");
  const candidate = candidates[Number(slot?.dataset["reach"])];
  if (slot === null || candidate === undefined) return;
  const { is, reason } = reachOf(candidate, has, mode);
  if (is === "yes" || (candidate.channel === "phone" && numberClass(candidate.value) === "other")) return;
  const why = data.reach[reason];
  slot.append(
    marked("block", is === "no" ? data.notReachable : data.maybeReachable),
    ...(why === undefined ? [] : [marked("block font-normal", why)]),
  );
}

/** "Made for this", "for your prefecture": what her choices make of it, beside what its card says of it anyway. */
function sayWhy({ data }: DoorPage, copy: HTMLElement, { reasons }: Match): void {
  const words = Object.entries(data.why).flatMap(([reason, said]) => (reasons.includes(reason) ? [said] : []));
  if (words.length === 0) return;
  const line = document.createElement("p");
  line.className = "why";
  line.append(...words.slice(0, MOST_REASONS).map((said) => marked("", said)));
  copy.querySelector(".names")?.after(line);
}

/** Her own calls begin with +81; what cannot be dialled so stays as it is. */
function dialFromAbroad(copy: HTMLElement): void {
  for (const call of copy.querySelectorAll<HTMLAnchorElement>("[data-call]")) {
    const number = [...call.childNodes].find((node) => node instanceof Text);
    const dialled = number === undefined ? null : fromAbroad(number.data);
    if (number === undefined || dialled === null) continue;
    call.href = telHref(number.data, { abroad: true });
    call.ariaLabel = call.ariaLabel?.replace(number.data, dialled) ?? null;
    number.data = dialled;
  }
}

function marked(className: string, words: string): HTMLElement {
  const mark = document.createElement("span");
  mark.className = className;
  say(mark, words);
  return mark;
}

/** "Answers in Nepali" where she chose another language than that of the page and the source states it. */
function languageWords({ data }: DoorPage, { language, how }: Match): string | undefined {
  const isStated = how === "native" || how === "interpreter" || how === "unstated-how";
  return isStated && language !== null && language !== data.language ? data.answersIn[language] : undefined;
}
