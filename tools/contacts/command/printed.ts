import { DirectoryError, formatFault } from "../../../contacts/fault";
import { toolLanguage, type ToolLanguage, type Words } from "../../words";

/** What a tool prints, and how it ends: 0 well, 1 with a finding, 2 when what was typed is at fault. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: 0 | 1 | 2;
}

/** A well ended tool that prints one text. */
export function printed(stdout: string): Printed {
  return { stdout: `${stdout}\n`, stderr: "", status: 0 };
}

/** One line that says what is wrong with what was typed, and the mend. */
export function refused(tool: string, message: Words, language: ToolLanguage): Printed {
  return { stdout: "", stderr: `${tool}: ${message[language]}\n`, status: 2 };
}

const FAULTS: Words = {
  en: "the directory has faults; mend them first. Nothing was changed.",
  ja: "掲載データに誤りがあります。先に直してください。何も変更していません。",
};

/** Runs a tool: prints what it answers and sets the exit status. Faults of the directory are listed, and end it with 1. */
export async function runTool(
  tool: string,
  run: (argv: readonly string[], language: ToolLanguage) => Printed | Promise<Printed>,
): Promise<void> {
  const argv = process.argv.slice(2);
  const language = toolLanguage(argv, process.env);
  const answer = await answerOf(tool, language, () => run(argv, language));
  process.stdout.write(answer.stdout);
  process.stderr.write(answer.stderr);
  process.exitCode = answer.status;
}

async function answerOf(tool: string, language: ToolLanguage, run: () => Printed | Promise<Printed>): Promise<Printed> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof DirectoryError)) throw error;
    const faults = error.faults.map((fault) => `${formatFault(fault, language)}\n`).join("");
    return { stdout: "", stderr: `${tool}: ${FAULTS[language]}\n${faults}`, status: 1 };
  }
}
