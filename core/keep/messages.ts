/**
 * What pages and worker say to each other. Nothing in it is about what was chosen on a page.
 *
 * - `keep`: page to worker: keep the language of this page if it is not kept.
 * - `kept`: page to worker: which languages are kept? Nothing is fetched.
 * - `take-over`: page to the worker that waits: this page is cold and may be reloaded.
 * - `forget`: page to worker: stop keeping, and remove what is kept; it is answered when that is done.
 * - `loaded`: worker to page: has this page everything that it loads? Any answer means yes.
 */
export type Question = "keep" | "kept" | "take-over" | "forget" | "loaded";

/** The answer to `keep`, `kept` and `forget`. */
export interface KeptAnswer {
  /** The paths of the languages that are kept whole. */
  readonly languages: readonly string[];
}

const QUESTIONS: readonly string[] = ["keep", "kept", "take-over", "forget", "loaded"] satisfies Question[];

export function isQuestion(data: unknown): data is Question {
  return typeof data === "string" && QUESTIONS.includes(data);
}

export function isKeptAnswer(data: unknown): data is KeptAnswer {
  if (typeof data !== "object" || data === null || !("languages" in data) || !Array.isArray(data.languages)) return false;
  return data.languages.every((it) => typeof it === "string");
}
