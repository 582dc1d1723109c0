import { parse, stringify } from "yaml";
import { z } from "zod";
import type { Words } from "../../words";
import type { Answer } from "./question";

const draft = z.array(z.strictObject({ ask: z.string(), answer: z.string() }));

export type ReadDraft =
  | { readonly is: "answers"; readonly answers: readonly Answer[] }
  | { readonly is: "fault"; readonly message: Words };

/** A draft is the confirmed answers in the order in which they were given; somebody may read and edit it. */
export function writeDraft(answers: readonly Answer[]): string {
  return stringify(answers.map(({ key, typed }) => ({ ask: key, answer: typed })), { lineWidth: 0 });
}

/** Reads a draft. @param name the path to name in a fault */
export function readDraft(name: string, text: string): ReadDraft {
  const parsed = draft.safeParse(parsedYaml(text));
  if (!parsed.success) {
    return {
      is: "fault",
      message: { en: `${name} is no draft; begin anew without --draft`, ja: `${name} は下書きではありません。--draft なしで始めてください` },
    };
  }
  return { is: "answers", answers: parsed.data.map(({ ask, answer }) => ({ key: ask, typed: answer })) };
}

function parsedYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
