import { LOCALES, type LocaleTag } from "../../i18n/locales";
import { WORDS } from "../../messages/firstScreenWords";
import { readFlags } from "../contacts/command/flags";
import { printed, refused, type Printed } from "../contacts/command/printed";
import type { ToolLanguage } from "../words";
import { readGlossary, readRules, type Glossary, type RulesFile } from "./data";
import { formatFinding } from "./finding";
import { HELP } from "./help";
import { readLocale, type ReadLocale } from "./readLocale";
import { RULES } from "./rules";
import { subjectOf } from "./subject";
import type { Flat } from "./texts";

export const TOOL = "messages:check";
const REFERENCE = "en";
const RULES_FILE = "messages/rules.yaml";
const GLOSSARY_FILE = "messages/glossary.json";

/** Every language of the table has its words. */
const FIRST_SCREEN_WORDS: Readonly<Record<LocaleTag, RegExp>> = WORDS;

export interface World {
  /** A file's text; null where there is none. */
  readonly read: (path: string) => string | null;
  /** The texts of the program, in which messages are named. */
  readonly sources: () => readonly string[];
}

/** The command `messages:check`: every finding in every language, or a line that all is well. Exit status 1 on a finding. */
export function runCheck(argv: readonly string[], language: ToolLanguage, world: World): Printed {
  const flags = readFlags(argv, {});
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  const [strange] = flags.rest;
  if (strange !== undefined) {
    return refused(TOOL, { en: `"${strange}" is not understood; it takes flags only, and checks every language`, ja: `"${strange}" は分かりません。指定は -- で始まるものだけで、いつもすべての言語を確かめます` }, language);
  }
  const rules = readRules(RULES_FILE, world.read(RULES_FILE) ?? "");
  const glossary = readGlossary(GLOSSARY_FILE, world.read(GLOSSARY_FILE) ?? "");
  if (!rules.ok) return found(rules.faults(language));
  if (!glossary.ok) return found(glossary.faults(language));
  return check(rules.data, glossary.data, language, world);
}

function check(rules: RulesFile, glossary: Glossary, language: ToolLanguage, world: World): Printed {
  const files = new Map(LOCALES.map(({ tag }) => [tag, readLocale(world.read(`messages/${tag}.json`) ?? "")]));
  const english = files.get(REFERENCE);
  const reference: Flat = english?.ok === true ? english.texts : new Map();
  const sources = world.sources();
  const lines = LOCALES.flatMap(({ tag, script }) => {
    const file = files.get(tag);
    if (file === undefined) return [];
    const path = `messages/${tag}.json`;
    if (!file.ok) return [formatFinding(path, file.line, file.finding, language)];
    const subject = subjectOf({
      locale: { tag, script }, texts: file.texts, reference, data: rules.locales[tag], common: rules.common, glossary,
      firstScreenWords: FIRST_SCREEN_WORDS[tag], sources,
    });
    return RULES.flatMap((rule) => rule.find(subject)).map((finding) => formatFinding(path, file.lineOf(finding.key), finding, language));
  });
  return lines.length === 0 ? printed(summary(files, language)) : found([...lines, countOf(lines.length, language)]);
}

function found(lines: readonly string[]): Printed {
  return { stdout: "", stderr: lines.map((line) => `${line}\n`).join(""), status: 1 };
}

function summary(files: ReadonlyMap<LocaleTag, ReadLocale>, language: ToolLanguage): string {
  const english = files.get(REFERENCE);
  const keys = english?.ok === true ? english.texts.size : 0;
  return language === "ja"
    ? `${files.size}言語、文は${keys}ずつ、規則は${RULES.length}: すべて守られています。`
    : `${files.size} locales, ${keys} messages each, ${RULES.length} rules: all hold.`;
}

function countOf(findings: number, language: ToolLanguage): string {
  return language === "ja" ? `${findings}件の指摘 (${LOCALES.length}言語、規則${RULES.length})` : `${findings} ${findings === 1 ? "finding" : "findings"} (${LOCALES.length} locales, ${RULES.length} rules)`;
}
