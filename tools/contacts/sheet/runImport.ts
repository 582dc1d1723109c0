import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatFault } from "../../../contacts/fault";
import type { ToolLanguage, Words } from "../../words";
import { readFlags } from "../command/flags";
import { printed, refused, type Printed } from "../command/printed";
import { writeWhole } from "../command/writeWhole";
import type { ReadSheets } from "./assemble";
import { sheetFaultWords } from "./fault";
import { planImport, type Change, type World } from "./plan";
import { readSheet } from "./readSheet";
import { PARTS, SHEET_FORMS, SHEETS, type SheetName } from "./sheets";

const TOOL = "contacts:import";

export const HELP: Words = {
  en: `Usage: npm run -s contacts:import -- folder

Brings the sheets of contacts:export back into contacts/: services.csv, points.csv, sources.csv of the folder.
  --ja, --en   the language of the answer

Every cell and every rule of contacts:check is looked at first; with a single fault nothing is written. Only files whose data
changed are written, and their comments stay. A service without a row stays as it is; a point or source without a row goes.`,
  ja: `使い方: npm run -s contacts:import -- フォルダー

contacts:export の表 (services.csv、points.csv、sources.csv) を contacts/ に戻します。
  --ja, --en   表示の言語

先にすべてのセルと contacts:check のすべての規則を調べ、誤りが一つでもあれば何も書きません。データが変わったファイルだけを書き換え、
コメントは残します。行のない窓口(service)はそのまま残り、行のない連絡先(point)や出典(source)は消えます。`,
};

/** The command `contacts:import`: writes what changed, all or nothing. Exit 1 where a cell is at fault. */
export function runImport(argv: readonly string[], language: ToolLanguage, world: () => World): Printed {
  const flags = readFlags(argv, {});
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  const [folder, ...more] = flags.rest;
  if (folder === undefined || more.length > 0) return refused(TOOL, NAME_ONE, language);
  const texts = textsIn(folder);
  if (!texts.ok) return refused(TOOL, texts.fault, language);
  const sheets: ReadSheets = {
    services: readSheet(SHEET_FORMS.services, texts.of.services),
    points: readSheet(SHEET_FORMS.points, texts.of.points),
    sources: readSheet(SHEET_FORMS.sources, texts.of.sources),
  };
  const plan = planImport(sheets, world());
  if (!plan.ok) {
    const lines = [
      ...plan.inSheets.map((fault) => sheetFaultWords(fault)[language]),
      ...plan.inFiles.map((fault) => formatFault(fault, language)),
    ];
    return { stdout: "", stderr: `${lines.join("\n")}\n${nothingWritten(lines.length)[language]}\n`, status: 1 };
  }
  for (const { after } of plan.changes) writeWhole(after.path, after.text);
  const stay = plan.absent.length === 0 ? [] : [stayWords(plan.absent)];
  const lines = [...plan.changes.map(changeWords), summary(plan.changes.length, plan.same), ...stay];
  return printed(lines.map((words) => words[language]).join("\n"));
}

type Texts = { readonly ok: true; readonly of: Readonly<Record<SheetName, string>> } | { readonly ok: false; readonly fault: Words };

function textsIn(folder: string): Texts {
  const pathOf = (name: SheetName) => join(folder, `${name}.csv`);
  const missing = SHEETS.map(pathOf).find((path) => !existsSync(path));
  if (missing !== undefined) return { ok: false, fault: notThere(missing) };
  const bytes = { services: readFileSync(pathOf("services")), points: readFileSync(pathOf("points")), sources: readFileSync(pathOf("sources")) };
  const broken = SHEETS.find((name) => !isUtf8(bytes[name]));
  if (broken !== undefined) return { ok: false, fault: notUtf8(pathOf(broken)) };
  return { ok: true, of: { services: bytes.services.toString(), points: bytes.points.toString(), sources: bytes.sources.toString() } };
}

const NAME_ONE: Words = {
  en: "name the folder of the sheets, such as contacts-sheets (contacts:export writes one)",
  ja: "表のフォルダーを一つ書いてください。例: contacts-sheets (contacts:export が書き出します)",
};

function notThere(path: string): Words {
  return { en: `${path} is not there; name the folder that holds the three sheets`, ja: `${path} がありません。3枚の表があるフォルダーを書いてください` };
}

function notUtf8(path: string): Words {
  return {
    en: `${path} is not UTF-8, and letters may be lost; save it again in Excel as "CSV UTF-8 (Comma delimited)"`,
    ja: `${path} は UTF-8 ではなく、文字が失われているおそれがあります。Excel で「CSV UTF-8 (コンマ区切り)」として保存し直してください`,
  };
}

function nothingWritten(faults: number): Words {
  return { en: `${faults} ${faults === 1 ? "fault" : "faults"}. Nothing was written.`, ja: `誤り ${faults} 件。何も書き込んでいません。` };
}

/** `contacts/jp/x.yaml: changed; removed from it: points fax` */
function changeWords({ after, before }: Change): Words {
  if (before === null) return { en: `${after.path}: new`, ja: `${after.path}: 新しいファイル` };
  const removed = PARTS.flatMap((part) => {
    const kept = new Set<unknown>(after.file[part].map(({ id }) => id));
    return before.file[part].flatMap(({ id }) => (kept.has(id) ? [] : [`${part} ${id}`]));
  }).join(", ");
  return {
    en: `${after.path}: changed${removed === "" ? "" : `; removed from it: ${removed}`}`,
    ja: `${after.path}: 変更${removed === "" ? "" : `(消えたもの: ${removed})`}`,
  };
}

function summary(changed: number, same: number): Words {
  return {
    en: `${changed} ${changed === 1 ? "file" : "files"} written, ${same} stayed the same.`,
    ja: `${changed} 件のファイルを書き込み、${same} 件は同じでした。`,
  };
}

function stayWords(paths: readonly string[]): Words {
  return {
    en: `${paths.length} without a row stay as they are: ${paths.join(", ")}`,
    ja: `行のない ${paths.length} 件はそのまま残しました: ${paths.join(", ")}`,
  };
}
