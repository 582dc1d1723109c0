import type { Words } from "../../words";

/** One question, answered in one line. */
export interface Question {
  readonly is: "question";
  /** Tells it from every other: under it the answer is kept in the draft. */
  readonly key: string;
  readonly prompt: Words;
  /** What `?` says. */
  readonly explained: Words;
  /** What an empty line means; null: an answer is needed. */
  readonly initial: string | null;
  /** What is wrong with an answer; none: it is taken. */
  readonly faults: (typed: string) => readonly Words[];
}

/** Something to be told between two questions. */
export interface Notice {
  readonly is: "notice";
  readonly words: Words;
}

/** A confirmed answer, as it stands in the draft. */
export interface Answer {
  readonly key: string;
  readonly typed: string;
}

/** Typed where a field is to be left out. */
export const LEFT_OUT = "-";

const YES = ["yes", "y", "はい"];
const NO = ["no", "n", "いいえ"];

export function isYes(typed: string): boolean {
  return YES.includes(typed.toLowerCase());
}

/** A question that takes yes or no. */
export function yesOrNo(key: string, prompt: Words, explained: Words, initial: "yes" | "no"): Question {
  const faults = (typed: string) => ([...YES, ...NO].includes(typed.toLowerCase()) ? [] : [NEITHER]);
  return { is: "question", key, prompt, explained, initial, faults };
}

const NEITHER: Words = { en: "write yes or no", ja: "yes か no と書いてください" };
