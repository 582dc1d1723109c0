import type { Hit } from "../../core/search/search";

/** The form is told by this event what the words in its field may mean; `detail` is null where the field is empty. */
export const WORDS_EVENT = "words";

/** What an event says; null: no words. The script that sends it is of the same build. */
export function hitsOf(event: Event): readonly Hit[] | null {
  const detail: unknown = event instanceof CustomEvent ? event.detail : null;
  return isHits(detail) ? detail : null;
}

function isHits(detail: unknown): detail is readonly Hit[] {
  return Array.isArray(detail) && detail.every((hit: unknown) => typeof hit === "object" && hit !== null && "id" in hit && "score" in hit);
}
