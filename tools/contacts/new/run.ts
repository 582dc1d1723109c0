import { join } from "node:path";
import { formatInstant } from "../../find/instant";
import type { ToolLanguage } from "../../words";
import type { Asker } from "../command/asker";
import { readFlags } from "../command/flags";
import { printed, refused, type Printed } from "../command/printed";
import { converse, type Ended } from "./converse";
import { readDraft, writeDraft } from "./draft";
import { checkedFile, type Directory } from "./probe";
import { isYes, type Answer } from "./question";
import { ALREADY_THERE, beginning, cannotBeWritten, HELP, noDraft, stopped, taken, WRITE, written } from "./words";

const TOOL = "contacts:new";
const DRAFTS = join(".cache", "contacts-new");

export interface World {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly directory: () => Directory;
  /** The text of a file; null where there is none. */
  readonly read: (path: string) => string | null;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  readonly talk: (talk: (asker: Asker) => Promise<Printed>) => Promise<Printed>;
}

/** The command `contacts:new`: asks for a service, one question a line, and writes its file. */
export async function runNew(argv: readonly string[], language: ToolLanguage, world: World): Promise<Printed> {
  const flags = readFlags(argv, { draft: "value" });
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  const [strange] = flags.rest;
  if (strange !== undefined) return refused(TOOL, { en: `"${strange}" is not understood; it asks for everything`, ja: `"${strange}" は分かりません。すべて順に聞きます` }, language);
  const resumed = flags.given.get("draft");
  const text = resumed === undefined ? "[]" : world.read(resumed);
  if (text === null) return refused(TOOL, noDraft(resumed ?? ""), language);
  const stored = readDraft(resumed ?? "", text);
  if (stored.is === "fault") return refused(TOOL, stored.message, language);
  const sitting: Sitting = { draft: resumed ?? newDraft(world.now), directory: world.directory(), language, world };
  return world.talk((asker) => sit(stored.answers, sitting, asker));
}

interface Sitting {
  readonly draft: string;
  readonly directory: Directory;
  readonly language: ToolLanguage;
  readonly world: World;
}

async function sit(stored: readonly Answer[], { draft, directory, language, world }: Sitting, asker: Asker): Promise<Printed> {
  asker.say(beginning(draft)[language]);
  const keep = (answers: readonly Answer[]) => world.write(draft, writeDraft(answers));
  const ended = await converse(stored, { directory, language, asker, keep });
  const { told } = ended;
  if (told === null) return stop(ended, draft, language);
  if (told.is === "known") {
    world.remove(draft);
    return printed(ALREADY_THERE[language]);
  }
  const checked = checkedFile(told.entries, directory);
  if (checked.is === "faults") {
    return finding([...checked.faults.map((fault) => fault[language]), cannotBeWritten(draft)[language]].join("\n"));
  }
  asker.say(`\n${checked.path}\n\n${checked.text}`);
  if (world.read(checked.path) !== null) return finding(taken(checked.path, draft)[language]);
  const answer = await asker.ask(`${WRITE[language]} [yes]: `);
  if (answer === null || (answer.trim() !== "" && !isYes(answer.trim()))) return stop(ended, draft, language);
  world.write(checked.path, checked.text);
  world.remove(draft);
  return printed(written(checked.path)[language]);
}

function stop({ answers }: Ended, draft: string, language: ToolLanguage): Printed {
  return finding(stopped(answers.length, draft)[language]);
}

function finding(text: string): Printed {
  return { stdout: "", stderr: `${text}\n`, status: 1 };
}

/** `.cache/contacts-new/20261121-173005.yaml`, by the clock in Japan. */
function newDraft(now: number): string {
  const minute = formatInstant(now).slice(0, 16).replace(/[-:]/g, "").replace("T", "-");
  return join(DRAFTS, `${minute}${String(Math.floor(now / 1000) % 60).padStart(2, "0")}.yaml`);
}
