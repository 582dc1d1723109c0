import type { Words } from "../words";
import { RULES } from "./rules";

/** What `--help` prints: the usage, and every rule. */
export const HELP: Words = {
  en: `Usage: npm run messages:check [-- --en | --ja]

Checks messages/<tag>.json in every language. Each finding names file, line, key and mend. Exit 1 on a finding.
What the rules know of each language: messages/rules.yaml, messages/glossary.json, messages/firstScreenWords.ts.

${RULES.map(({ holds }) => `  - ${holds.en}`).join("\n")}`,
  ja: `使い方: npm run messages:check [-- --en | --ja]

messages/<tag>.json をすべての言語で確かめます。指摘はファイル・行・キー・直し方を示します。指摘があれば終了コード1。
言語ごとの決まり: messages/rules.yaml、messages/glossary.json、messages/firstScreenWords.ts

${RULES.map(({ holds }) => `  - ${holds.ja}`).join("\n")}`,
};
