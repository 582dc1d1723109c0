import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DirectoryError } from "../../../contacts/fault";
import type { Locale } from "../../../i18n/locales";
import { WORDS } from "../../../messages/firstScreenWords";
import { readGlossary, readRules, type Glossary, type ReadData, type RulesFile } from "../data";
import type { Finding } from "../finding";
import { RULES } from "../rules";
import { subjectOf } from "../subject";
import type { Flat } from "../texts";

/** What `messages:check` holds every text against. */
export interface HouseRules {
  readonly rules: RulesFile;
  readonly glossary: Glossary;
}

/** Reads the rules of the texts. @throws DirectoryError with the faults of their files */
export function readHouseRules(root = "messages"): HouseRules {
  const [rules, glossary] = [join(root, "rules.yaml"), join(root, "glossary.json")];
  return {
    rules: dataOf(rules, readRules(rules, readFileSync(rules, "utf8"))),
    glossary: dataOf(glossary, readGlossary(glossary, readFileSync(glossary, "utf8"))),
  };
}

function dataOf<T>(file: string, read: ReadData<T>): T {
  if (read.ok) return read.data;
  const [en, ja] = [read.faults("en").join("\n"), read.faults("ja").join("\n")];
  throw new DirectoryError([{ file, line: null, field: "", message: { en, ja } }]);
}

/** Every finding of `messages:check` in the texts of a language, but for keys that no program names: a sheet changes no key. */
export function findingsIn({ rules, glossary }: HouseRules, { tag, script }: Locale, texts: Flat, reference: Flat): readonly Finding[] {
  const { common, locales: { [tag]: data } } = rules;
  const locale = { tag, script };
  const subject = subjectOf({ locale, texts, reference, data, common, glossary, firstScreenWords: WORDS[tag], sources: [] });
  return RULES.flatMap((rule) => rule.find(subject));
}
