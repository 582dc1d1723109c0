import type { Fault } from "../../../contacts/fault";
import { parseService, type LoadedFile } from "../../../contacts/parse";
import { faultsOfRelations } from "../../../contacts/relations";
import { isCanonical } from "../check/canonical";
import { RULES, type Known } from "../check/rules";
import { edited } from "./edit";
import type { Mutant } from "./types";

/** Says of a mistake whether the checks catch it. */
export type Judge = (mutant: Mutant) => boolean;

/**
 * The checks of `contacts:check` over a directory, put to mistakes one by one, in memory. A mistake is caught when there is a
 * fault that was not there before. How a file is laid out is not looked at: a mistake shows in what it says.
 */
export function judgeOf(files: readonly LoadedFile[], known: Known): Judge {
  const relationsBefore = namesOf(faultsOfRelations(files));
  const rulesBefore = new Map(files.map((file) => [file, namesOf(faultsIn(file, known))]));
  return (mutant) => {
    const changed = new Map<LoadedFile, LoadedFile>();
    for (const file of new Set(mutant.map((edit) => edit.file))) {
      const parsed = parseService(file.path, edited(file, mutant));
      if (!parsed.ok) return true;
      if (faultsIn(parsed.loaded, known).some((fault) => rulesBefore.get(file)?.has(nameOf(fault)) !== true)) return true;
      changed.set(file, parsed.loaded);
    }
    return faultsOfRelations(files.map((file) => changed.get(file) ?? file)).some((fault) => !relationsBefore.has(nameOf(fault)));
  };
}

const LOOKED_AT = RULES.filter(({ faults }) => faults !== isCanonical);

function faultsIn(loaded: LoadedFile, known: Known): readonly Fault[] {
  return LOOKED_AT.flatMap(({ faults }) => faults(loaded, known));
}

function namesOf(faults: readonly Fault[]): ReadonlySet<string> {
  return new Set(faults.map(nameOf));
}

function nameOf({ file, field, message }: Fault): string {
  return JSON.stringify([file, field, message.en]);
}
