import type { DoorData } from "../../core/labels/door";
import { unpack } from "../../core/match/device";
import type { Candidate } from "../../core/match/types";

/** The door as the islands share it. What she chose lives in the form, and nowhere else. */
export interface DoorPage {
  readonly data: DoorData;
  readonly candidates: readonly Candidate[];
  readonly form: HTMLFormElement;
  readonly lead: HTMLElement;
  readonly results: HTMLElement;
}

/** Reads what the build put into the page; null on a page that is not whole: it then stays as it stands without script. */
export function readDoor(): DoorPage | null {
  const block = document.getElementById("door-data");
  const form = document.querySelector<HTMLFormElement>("[data-choices]");
  const lead = document.querySelector<HTMLElement>("[data-lead]");
  const results = document.querySelector<HTMLElement>("[data-results]");
  if (block === null || form === null || lead === null || results === null) return null;
  const data: unknown = JSON.parse(block.textContent);
  return isDoorData(data) ? { data, candidates: unpack(data), form, lead, results } : null;
}

/** The block is of the same build as this script; what is asked is only whether it arrived. */
function isDoorData(data: unknown): data is DoorData {
  return typeof data === "object" && data !== null && "candidates" in data && "calendar" in data && "state" in data;
}

/** The card of the whole list that holds a candidate, or null. */
export function cardOf(index: number): HTMLElement | null {
  return document.querySelector(`.group .card:has([data-row="${index}"])`);
}
