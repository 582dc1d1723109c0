import { isAnswered } from "../../core/match/language";
import { leadOf } from "../../core/match/lead";
import type { Match } from "../../core/match/types";
import { say } from "../words";
import { copyOf } from "./copy";
import { cardOf, type DoorPage } from "./page";
import { believedNow } from "./time";

/**
 * The line that stands first while nothing is chosen. It is put right once, before the first touch or scroll, in room of
 * fixed height; later a better one is only offered. Where the phone's clock is not believed it is the one for every hour.
 *
 * @returns what to call when the clock has moved on, or is no longer believed
 */
export function startLead(door: DoorPage): () => void {
  const heading = document.querySelector<HTMLElement>("[data-lead-heading]");
  const better = document.querySelector<HTMLButtonElement>("[data-better]");
  let shown = Number(door.lead.querySelector<HTMLElement>("[data-card]")?.dataset["card"]);
  let isTouched = false;

  const put = ({ best, index }: Best) => {
    const card = index === shown ? null : cardOf(index);
    if (card !== null) {
      door.lead.replaceChildren(copyOf(door, card, best, { at: believedNow(door), isLater: false }));
      shown = index;
    }
    if (heading !== null) say(heading, headingOf(door, best));
    if (better !== null) better.hidden = true;
  };
  const first = bestNow(door);
  if (first !== null) put(first);

  for (const event of ["pointerdown", "keydown", "scroll"]) {
    addEventListener(event, () => { isTouched = true; }, { once: true, passive: true });
  }
  better?.addEventListener("click", () => {
    const best = bestNow(door);
    if (best !== null) put(best);
  });
  return () => {
    const best = bestNow(door);
    if (best === null || best.index === shown) return;
    if (!isTouched) put(best);
    else if (better !== null) better.hidden = false;
  };
}

interface Best {
  readonly best: Match;
  readonly index: number;
}

function bestNow(door: DoorPage): Best | null {
  const { data, candidates } = door;
  const best = leadOf(candidates, data.language, data.calendar, believedNow(door));
  return best === undefined ? null : { best, index: candidates.indexOf(best.candidate) };
}

/** "Answers in Vietnamese" only where that is sure now. */
function headingOf({ data }: DoorPage, best: Match): string {
  const isOpen = best.state?.is === "open" || best.state?.is === "closing";
  const isSure = isOpen && !best.candidate.languagesVary && isAnswered(best);
  return (isSure ? data.answersIn[data.language] : undefined) ?? data.anyTime;
}
