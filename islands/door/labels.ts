import { stateAt } from "../../core/hours/state";
import { laterLabel, stateLabel, statedLabel } from "../../core/labels/stateLabel";
import type { Label } from "../../core/labels/types";
import type { Candidate } from "../../core/match/types";
import { say } from "../words";
import type { DoorPage } from "./page";
import { believedNow } from "./time";

const MESSAGE_CHANNELS = ["form", "email"];

/** When a state is wanted: now, as far as the phone's clock is believed, or a later instant that she chose. */
export interface When {
  /** null: no clock is believed. */
  readonly at: number | null;
  readonly isLater: boolean;
}

/** Puts the live state beside every point below `root`, in the room that the static words had. */
export function labelStates(door: DoorPage, root: ParentNode, when: When): void {
  for (const slot of root.querySelectorAll<HTMLElement>("[data-row]")) {
    const candidate = door.candidates[Number(slot.dataset["row"])];
    if (candidate === undefined) continue;
    const { look, words } = labelOf(door, candidate, when);
    const varies = candidate.languagesVary && look !== "timed" ? " varies" : "";
    slot.className = `state ${look}${varies}`;
    say(slot, words);
  }
}

function labelOf({ data }: DoorPage, { hours, channel }: Candidate, { at, isLater }: When): Label {
  const isMessage = MESSAGE_CHANNELS.includes(channel);
  if (at === null) return statedLabel(hours, data.state, isMessage);
  const state = stateAt(hours, data.calendar, at);
  return isLater ? laterLabel(state, at, data.state, isMessage) : stateLabel(state, at, data.state, isMessage);
}

/**
 * Labels what is open to be seen, now; a closed group is labelled when it is opened. Words change, never the order. Results
 * for a later time keep their words.
 */
export function labelSeen(door: DoorPage): void {
  const when = { at: believedNow(door), isLater: false };
  const isNow = door.form.querySelector<HTMLSelectElement>("[name=day]")?.value === "";
  for (const seen of document.querySelectorAll(`[data-lead], ${isNow ? "[data-results], " : ""}.group[open]:not(.places)`)) labelStates(door, seen, when);
}

/** A group is labelled when it is opened. */
export function labelOpened(door: DoorPage): void {
  addEventListener("toggle", ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.matches(".group[open]:not(.places)")) {
      labelStates(door, target, { at: believedNow(door), isLater: false });
    }
  }, { capture: true });
}
