import type { Words } from "../../../contacts/words";
import { RULES } from "./rules";

/** What `--help` prints: the usage, and every rule. */
export const HELP: Words = {
  en: `Usage: npm run contacts:check -- [files or folders] [--fix] [--en | --ja]

Checks contacts/**/*.yaml; without names, all of it. Each fault names file, line, field and mend. Exit 1 on a fault.

  --fix    first puts the files into their one canonical form; comments stay, and nothing that a file says changes
  --help   this text

Every file has its form (contacts/schema.ts), an id of its own that is the file's name, and sources for all evidence. And:
${RULES.map(({ holds }) => `  - ${holds.en}`).join("\n")}`,
  ja: `使い方: npm run contacts:check -- [ファイルやフォルダ] [--fix] [--en | --ja]

contacts/**/*.yaml を確かめます。名前を書かなければ全部です。誤りはファイル・行・項目・直し方を示します。誤りがあれば終了コード1。

  --fix    先にファイルを決まった書き方に直します。コメントは残り、内容は変わりません
  --help   この説明

どのファイルも決まった形(contacts/schema.ts)で、ファイル名と同じ重複のない id を持ち、evidence の出典がそろっています。さらに:
${RULES.map(({ holds }) => `  - ${holds.ja}`).join("\n")}`,
};
