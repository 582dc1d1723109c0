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

const cards = new Map<number, HTMLElement>();

/** The card of the whole list that holds a candidate, or null. The list never changes: it is read once. */
export function cardOf(index: number): HTMLElement | null {
  if (cards.size === 0) {
    for (const row of document.querySelectorAll<HTMLElement>(".group :is([data-row], [data-way])")) {
      const card = row.closest<HTMLElement>(".card");
      if (card !== null) cards.set(Number(row.dataset["row"] ?? row.dataset["way"]), card);
    }
  }
  return cards.get(index) ?? null;
}
