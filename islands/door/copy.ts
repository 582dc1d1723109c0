import { numberClass } from "../../core/dialling/numberClass";
import { telHref } from "../../core/dialling/telHref";
import { isOld } from "../../core/match/age";
import type { Match, Query } from "../../core/match/types";
import { labelStates } from "./labels";
import type { DoorPage } from "./page";

/** What she asked, and whether something younger that she can use was found as well. */
export interface Asked {
  readonly query: Query;
  readonly hasYounger: boolean;
}

/**
 * A copy of a card for the place where it is wanted now: live, with how it stands to this person. The card in the whole
 * list stays where it is.
 */
export function copyOf(door: DoorPage, card: HTMLElement, found: Match, at: number, asked?: Asked): HTMLElement {
  const copy = document.importNode(card, true);
  labelStates(door, copy, at);
  const reach = copy.querySelector("[data-reach]");
  if (reach !== null) reach.textContent = reachWords(door, found);
  const language = copy.querySelector("[data-language]");
  if (language !== null && asked !== undefined) language.textContent = languageWords(door, found) ?? language.textContent;
  const call = copy.querySelector<HTMLAnchorElement>("[data-call]");
  if (call !== null && asked?.query.has === "abroad") call.href = telHref(found.candidate.value, { abroad: true });
  if (asked?.hasYounger === true && isOld(found.candidate, at)) copy.querySelector("[data-aged]")?.append(" ", agedMark(door));
  return copy;
}

/** Amber only here: a mark on every old number would teach her to overlook it. */
function agedMark({ data }: DoorPage): HTMLElement {
  const mark = document.createElement("span");
  mark.className = "aged";
  mark.textContent = data.mayHaveChanged;
  return mark;
}

function reachWords({ data }: DoorPage, { reachable, candidate }: Match): string {
  if (candidate.channel === "phone" && numberClass(candidate.value) === "other") return "";
  return { yes: "", unknown: data.maybeReachable, no: data.notReachable }[reachable];
}

/** "Answers in Nepali" where she chose another language than that of the page and the source states it. */
function languageWords({ data }: DoorPage, { language, how }: Match): string | undefined {
  const isStated = how === "native" || how === "interpreter" || how === "unstated-how";
  return isStated && language !== null && language !== data.language ? data.answersIn[language] : undefined;
}
