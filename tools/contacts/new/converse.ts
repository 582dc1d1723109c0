import type { ToolLanguage, Words } from "../../words";
import type { Asker } from "../command/asker";
import { interview, type Step, type Told } from "./interview";
import type { Directory } from "./probe";
import type { Answer, Question } from "./question";

/** How the talk ended. `told` is null where somebody stopped. */
export interface Ended {
  readonly told: Told | null;
  readonly answers: readonly Answer[];
}

export interface Talk {
  readonly directory: Directory;
  readonly language: ToolLanguage;
  readonly asker: Asker;
  /** Called with all confirmed answers after each one. */
  readonly keep: (answers: readonly Answer[]) => void;
}

const EXPLAIN = "?";
const BACK = "<";

const NEEDED: Words = { en: "an answer is needed; ? explains", ja: "答えが必要です。? で説明が出ます" };

/**
 * Asks one question a line until the interview is at its end or somebody stops. What a draft answers already, and still answers
 * rightly, is not asked again.
 */
export async function converse(stored: readonly Answer[], { directory, language, asker, keep }: Talk): Promise<Ended> {
  let run = replayed(directory, stored);
  for (;;) {
    const { walk, answers } = run;
    if (run.step.done === true) return { told: run.step.value, answers };
    const step = run.step.value;
    if (step.is === "notice") {
      asker.say(step.words[language]);
      run = { walk, answers, step: walk.next("") };
      continue;
    }
    const typed = await answerTo(step, language, asker);
    if (typed === null) return { told: null, answers };
    if (typed === BACK) {
      run = replayed(directory, answers.slice(0, -1));
    } else {
      run = { walk, answers: [...answers, { key: step.key, typed }], step: walk.next(typed) };
    }
    keep(run.answers);
  }
}

interface Run {
  readonly walk: Generator<Step, Told, string>;
  readonly answers: readonly Answer[];
  readonly step: IteratorResult<Step, Told>;
}

/** The interview as far as the answers lead: to the first question that they do not answer, or not rightly any more. */
function replayed(directory: Directory, stored: readonly Answer[]): Run {
  const walk = interview(directory);
  const answers: Answer[] = [];
  let step = walk.next();
  while (step.done !== true) {
    const asked = step.value;
    if (asked.is === "notice") {
      const answer = stored[answers.length];
      if (answer === undefined) break;
      step = walk.next("");
      continue;
    }
    const answer = stored[answers.length];
    if (answer?.key !== asked.key || asked.faults(answer.typed).length > 0) break;
    answers.push(answer);
    step = walk.next(answer.typed);
  }
  return { walk, answers, step };
}

/** The line that answers a question, or `<`; null where no more is to come. */
async function answerTo(question: Question, language: ToolLanguage, asker: Asker): Promise<string | null> {
  const { prompt, explained, initial, faults } = question;
  for (;;) {
    const line = await asker.ask(`${prompt[language]}${initial === null ? "" : ` [${initial}]`}: `);
    if (line === null) return null;
    const typed = line.trim() === "" ? initial : line.trim();
    if (typed === BACK) return BACK;
    if (typed === EXPLAIN) {
      asker.say(`  ${explained[language]}`);
    } else if (typed === null) {
      asker.say(`  ${NEEDED[language]}`);
    } else {
      const wrong = faults(typed);
      if (wrong.length === 0) return typed;
      wrong.forEach((fault) => asker.say(`  ${fault[language]}`));
    }
  }
}
