import { formatFault } from "../../../contacts/fault";
import { parseService } from "../../../contacts/parse";
import type { ToolLanguage, Words } from "../../words";
import { readFlags } from "../command/flags";
import { printed, refused, type Printed } from "../command/printed";
import { changedWithoutSource, differencesOf } from "./differences";
import type { FilesAt } from "./gitFiles";
import { sentenceOf } from "./sentence";
import type { DirectoryFile } from "./types";

const TOOL = "contacts:diff";

export const HELP: Words = {
  en: `Usage: npm run -s contacts:diff -- <commit>      what changed in the directory since then

  --ja, --en   the language of the answer

Exit 1: a number changed and no source that states it is new. Exit 2: the commit is not there.`,
  ja: `使い方: npm run -s contacts:diff -- <コミット>      それ以降の掲載データの変更を示します

  --ja, --en   表示の言語

終了コード 1: 番号が変わったのに、根拠の出典が新しくなっていません。2: コミットが見つかりません。`,
};

export interface World {
  readonly now: () => readonly DirectoryFile[];
  readonly at: (ref: string) => FilesAt;
}

/** The command `contacts:diff`: what it prints, and its exit status. */
export function runDiff(argv: readonly string[], language: ToolLanguage, world: World): Printed {
  const flags = readFlags(argv, {});
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  const [ref, ...more] = flags.rest;
  if (ref === undefined || more.length > 0) {
    const message = { en: "name one commit to compare with, such as main or HEAD~1", ja: "比べるコミットを一つ書いてください (例: main、HEAD~1)" };
    return refused(TOOL, message, language);
  }
  const old = world.at(ref);
  if (old.is === "fault") return refused(TOOL, old.message, language);
  const { files, unread } = parsedFiles(old.texts, language);
  const differences = differencesOf(files, world.now());
  const bare = changedWithoutSource(differences);
  const lines = differences.map((it) => sentenceOf(it)[language]);
  const stderr = [...unread, ...(unread.length > 0 ? [UNREAD[language]] : [])];
  if (bare.length > 0) stderr.push(bareNumbers(bare.length)[language]);
  return {
    stdout: `${(lines.length > 0 ? lines : [NOTHING[language]]).join("\n")}\n`,
    stderr: stderr.map((line) => `${line}\n`).join(""),
    status: stderr.length > 0 ? 1 : 0,
  };
}

const NOTHING: Words = { en: "Nothing changed.", ja: "変更はありません。" };
const UNREAD: Words = {
  en: "These files of then do not have today's form and were not compared; look at them with git diff.",
  ja: "上のファイルは当時の形式が今と違うため、比べていません。git diff で見てください。",
};

function bareNumbers(count: number): Words {
  return {
    en: `${count} ${count === 1 ? "number" : "numbers"} changed without a new or changed source in the evidence; add the source that prints it.`,
    ja: `出典が新しくならないまま変わった番号が ${count} 件あります。その番号が載っている出典を加えてください。`,
  };
}

interface ParsedFiles {
  readonly files: readonly DirectoryFile[];
  readonly unread: readonly string[];
}

function parsedFiles(texts: ReadonlyMap<string, string>, language: ToolLanguage): ParsedFiles {
  const files: DirectoryFile[] = [];
  const unread: string[] = [];
  for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parsed = parseService(path, text);
    if (parsed.ok) files.push(parsed.loaded);
    else unread.push(...parsed.faults.map((fault) => formatFault(fault, language)));
  }
  return { files, unread };
}
