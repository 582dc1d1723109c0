import { existsSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { LoadedFile } from "../../../contacts/parse";
import type { ToolLanguage, Words } from "../../words";
import { readFlags } from "../command/flags";
import { printed, refused, type Printed } from "../command/printed";
import { writeWhole } from "../command/writeWhole";
import { assemble } from "./assemble";
import { readSheet } from "./readSheet";
import { SHEET_FORMS, SHEETS, type SheetName } from "./sheets";
import { writeSheets } from "./writeSheets";

const TOOL = "contacts:export";
const FOLDER = "contacts-sheets";

export const HELP: Words = {
  en: `Usage: npm run -s contacts:export [-- --out folder]

Writes the directory as three sheets for Excel or LibreOffice: services.csv, points.csv, sources.csv.
  --out        the folder for them (${FOLDER}, if not given); sheets that lie there already are not overwritten
  --ja, --en   the language of the answer

In Excel save as "CSV UTF-8 (Comma delimited)". An apostrophe in front ('0120…) keeps a value as it is: leave it there.
npm run contacts:import -- folder brings the sheets back.`,
  ja: `使い方: npm run -s contacts:export [-- --out フォルダー]

掲載データを Excel や LibreOffice で開ける3枚の表 (services.csv、points.csv、sources.csv) に書き出します。
  --out        書き出すフォルダー (省略すると ${FOLDER})。すでにある表は上書きしません
  --ja, --en   表示の言語

Excel では「CSV UTF-8 (コンマ区切り)」で保存してください。先頭の ' ('0120… など) は値をそのまま保つための印です。消さないでください。
表を戻すには npm run contacts:import -- フォルダー を使います。`,
};

/** The command `contacts:export`: writes the sheets of the files that `read` gives. Nothing is written if any value would be lost. */
export function runExport(argv: readonly string[], language: ToolLanguage, read: () => readonly LoadedFile[]): Printed {
  const flags = readFlags(argv, { out: "value" });
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  const [extra] = flags.rest;
  if (extra !== undefined) return refused(TOOL, notAWord(extra), language);
  const folder = flags.given.get("out") ?? FOLDER;
  const there = SHEETS.map((name) => join(folder, `${name}.csv`)).find((path) => existsSync(path));
  if (there !== undefined) return refused(TOOL, alreadyThere(there), language);
  const files = read();
  const sheets = writeSheets(files);
  const lost = lostIn(files, sheets);
  if (lost.length > 0) return { stdout: "", stderr: `${TOOL}: ${lossOf(lost)[language]}\n`, status: 1 };
  for (const name of SHEETS) writeWhole(join(folder, `${name}.csv`), sheets[name]);
  return printed(written(files, folder)[language]);
}

/** The files whose data the sheets would not give back. */
function lostIn(files: readonly LoadedFile[], sheets: Readonly<Record<SheetName, string>>): readonly LoadedFile[] {
  const read = {
    services: readSheet(SHEET_FORMS.services, sheets.services),
    points: readSheet(SHEET_FORMS.points, sheets.points),
    sources: readSheet(SHEET_FORMS.sources, sheets.sources),
  };
  const values = new Map(assemble(read, () => []).services.map(({ id, value }) => [id, value]));
  return files.filter(({ file }) => !isDeepStrictEqual(values.get(file.id), file));
}

function notAWord(word: string): Words {
  return { en: `"${word}" is not asked for; name the folder with --out`, ja: `「${word}」は不要です。フォルダーは --out で指定してください` };
}

function alreadyThere(path: string): Words {
  return {
    en: `${path} is there already and may hold work; remove it or name another folder with --out`,
    ja: `${path} がすでにあり、作業中のものかもしれません。消すか、--out で別のフォルダーを指定してください`,
  };
}

function lossOf(files: readonly LoadedFile[]): Words {
  const list = files.map(({ path }) => path).join(", ");
  return {
    en: `these files hold a value that no cell can give back (a line end or a separator in a list?); mend them, nothing was written: ${list}`,
    ja: `表から元に戻せない値を含むファイルがあります(改行や、一覧の中の区切り文字など)。直してください。何も書き出していません: ${list}`,
  };
}

function written(files: readonly LoadedFile[], folder: string): Words {
  const points = files.flatMap(({ file }) => file.points).length;
  const sources = files.flatMap(({ file }) => file.sources).length;
  return {
    en: `Wrote ${files.length} services, ${points} contact points, ${sources} sources to ${folder}/. In Excel save as "CSV UTF-8"; then: npm run contacts:import -- ${folder}`,
    ja: `${folder}/ に窓口 ${files.length} 件、連絡先 ${points} 件、出典 ${sources} 件を書き出しました。Excel では「CSV UTF-8」で保存し、npm run contacts:import -- ${folder} で戻してください。`,
  };
}
