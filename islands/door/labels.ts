import { stateAt } from "../../core/hours/state";
import { stateLabel } from "../../core/labels/stateLabel";
import { everyMinute } from "./clock";
import type { DoorPage } from "./page";

const MESSAGE_CHANNELS = ["form", "email"];

/** Puts the live state beside every point below `root`, in the room that the static words had. */
export function labelStates(door: DoorPage, root: ParentNode, at: number): void {
  const { data, candidates } = door;
  if (at < data.builtAt) return;
  for (const slot of root.querySelectorAll<HTMLElement>("[data-row]")) {
    const candidate = candidates[Number(slot.dataset["row"])];
    if (candidate === undefined) continue;
    const state = stateAt(candidate.hours, data.calendar, at);
    const { look, words } = stateLabel(state, at, data.state, MESSAGE_CHANNELS.includes(candidate.channel));
    slot.className = candidate.languagesVary ? `state ${look} varies` : `state ${look}`;
    if (slot.textContent !== words) slot.textContent = words;
  }
}

/**
 * Labels what is seen, now and at every minute; a closed group is labelled when it is opened. Words change, never the order.
 * A clock before the build is not believed.
 */
export function startLabels(door: DoorPage): void {
  const label = (at: number) => {
    for (const seen of document.querySelectorAll("[data-lead], [data-results], .group[open]:not(.places)")) labelStates(door, seen, at);
  };
  label(Date.now());
  everyMinute(label);
  addEventListener("toggle", ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.matches(".group[open]:not(.places)")) labelStates(door, target, Date.now());
  }, { capture: true });
}
