import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readFlags } from "../../contacts/command/flags";
import { printed, refused, type Printed } from "../../contacts/command/printed";
import { writeWhole } from "../../contacts/command/writeWhole";
import type { ToolLanguage, Words } from "../../words";
import { textFaultWords } from "./fault";
import { findingsIn, readHouseRules } from "./houseRules";
import { readMessages } from "./messageFile";
import { planImport, type FileChange, type Remark } from "./plan";
import { readSheet } from "./readSheet";
import { sheetFiles } from "./sheetFiles";

const TOOL = "messages:import";

export const HELP: Words = {
  en: `Usage: npm run -s messages:import -- file … | folder

Brings sheets of messages:export back into messages/: my.csv into my.json. Only the column "text" is read; remarks in "note" are shown.
  --ja, --en   the language of the answer

Every row and every rule of messages:check is looked at first; with a single fault nothing is written. What changed is printed, key by key.`,
  ja: `使い方: npm run -s messages:import -- ファイル … | フォルダー

messages:export の表を messages/ に戻します (my.csv は my.json へ)。読むのは text の列だけで、note の列の感想は画面に出ます。
  --ja, --en   表示の言語

先にすべての行と messages:check のすべての規則を調べ、誤りが一つでもあれば何も書きません。変わった文を、キーごとに示します。`,
};

/** The command `messages:import`: writes the texts that changed into the files of `root`, all or nothing. Exit 1 for a row at fault. */
export function runImport(argv: readonly string[], language: ToolLanguage, root = "messages"): Printed {
  const flags = readFlags(argv, {});
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  if (flags.rest.length === 0) return refused(TOOL, NAME_ONE, language);
  const named = sheetFiles(flags.rest);
  if (!named.ok) return refused(TOOL, named.fault, language);
  const [english, rules] = [readMessages(join(root, "en.json")), readHouseRules(root)];
  const returned = named.files.map(({ path: from, locale, csv }) => {
    const path = join(root, `${locale.tag}.json`);
    return { locale, sheet: readSheet(basename(from), csv), path, file: readFileSync(path, "utf8") };
  });
  const plan = planImport(returned, { english, findings: (locale, texts) => findingsIn(rules, locale, texts, english) });
  if (!plan.ok) {
    const lines = plan.faults.map((fault) => textFaultWords(fault)[language]);
    return { stdout: "", stderr: `${lines.join("\n")}\n${nothingWritten(lines.length)[language]}\n`, status: 1 };
  }
  for (const { path, file } of plan.changes) writeWhole(path, file);
  return printed([...plan.changes.flatMap(changeLines), ...plan.remarks.map(remarkWords), summary(plan.changes, plan.same)].map((words) => words[language]).join("\n"));
}

const NAME_ONE: Words = {
  en: "name a sheet such as my.csv, or the folder of the sheets (messages:export writes them)",
  ja: "my.csv のような表か、表のフォルダーを書いてください (messages:export が書き出します)",
};

function nothingWritten(faults: number): Words {
  return { en: `${faults} ${faults === 1 ? "fault" : "faults"}. Nothing was written.`, ja: `誤り ${faults} 件。何も書き込んでいません。` };
}

function changeLines({ path, texts }: FileChange): readonly Words[] {
  return texts.map(({ key, before, after }) => {
    const line = `${path}: ${key}: ${before} → ${after}`;
    return { en: line, ja: line };
  });
}

function remarkWords({ path, key, note }: Remark): Words {
  return { en: `${path}: ${key}: remark (nothing was changed by it): ${note}`, ja: `${path}: ${key}: 感想(文は変えていません): ${note}` };
}

function summary(changes: readonly FileChange[], same: number): Words {
  const texts = changes.flatMap((change) => change.texts).length;
  return {
    en: `${texts} ${texts === 1 ? "text" : "texts"} in ${changes.length} ${changes.length === 1 ? "file" : "files"} written, ${same} ${same === 1 ? "file" : "files"} stayed the same.`,
    ja: `${changes.length} 件のファイルに ${texts} 件の文を書き込み、${same} 件のファイルは同じでした。`,
  };
}
