import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../../../i18n/locales";
import { readFlags } from "../../contacts/command/flags";
import { printed, refused, type Printed } from "../../contacts/command/printed";
import { writeWhole } from "../../contacts/command/writeWhole";
import type { ToolLanguage, Words } from "../../words";
import type { Flat } from "../texts";
import type { HouseRules } from "./houseRules";
import { languagesAsked } from "./languages";
import { readSheet } from "./readSheet";
import { writeSheet, type SheetTexts } from "./writeSheet";

const TOOL = "messages:export";
export const FOLDER = "messages-sheets";

export const HELP: Words = {
  en: `Usage: npm run -s messages:export [-- --lang my,vi] [--to folder]

Writes the texts of the pages as one sheet a language (my.csv …) for Excel or LibreOffice, for somebody who corrects them.
  --lang       which languages, parted by commas; all, if not given
  --to         the folder for them (${FOLDER}, if not given); sheets that lie there already are not overwritten
  --ja, --en   the language of the answer

Only the column "text" is read back, and remarks in "note" are shown. In Excel save as "CSV UTF-8 (Comma delimited)".
npm run messages:import -- folder brings the sheets back.`,
  ja: `使い方: npm run -s messages:export [-- --lang my,vi] [--to フォルダー]

ページの文を、Excel や LibreOffice で開ける表に、一言語一枚 (my.csv など) で書き出します。文を直す人のためのものです。
  --lang       言語 (コンマ区切り)。省略するとすべて
  --to         書き出すフォルダー (省略すると ${FOLDER})。すでにある表は上書きしません
  --ja, --en   表示の言語

読み戻すのは text の列だけで、note の列の感想は画面に出ます。Excel では「CSV UTF-8 (コンマ区切り)」で保存してください。
表を戻すには npm run messages:import -- フォルダー を使います。`,
};

export interface World {
  readonly textsOf: (tag: Locale["tag"]) => Flat;
  readonly rules: () => HouseRules;
}

/** The command `messages:export`: writes a sheet for each language asked for. Nothing is written if any text would be lost. */
export function runExport(argv: readonly string[], language: ToolLanguage, { textsOf, rules }: World): Printed {
  const flags = readFlags(argv, { lang: "value", to: "value" });
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  const [extra] = flags.rest;
  if (extra !== undefined) return refused(TOOL, notAWord(extra), language);
  const asked = languagesAsked(flags.given.get("lang"));
  if (!asked.ok) return refused(TOOL, asked.fault, language);
  const folder = flags.given.get("to") ?? FOLDER;
  const there = asked.locales.map(({ tag }) => join(folder, `${tag}.csv`)).find((path) => existsSync(path));
  if (there !== undefined) return refused(TOOL, alreadyThere(there), language);
  const [english, japanese, house] = [textsOf("en"), textsOf("ja"), rules()];
  const sheets = asked.locales.map((locale) => {
    return { tag: locale.tag, ...sheetOf(locale, { english, japanese, texts: textsOf(locale.tag) }, house) };
  });
  const lost = sheets.flatMap(({ tag, lost: keys }) => keys.map((key) => `messages/${tag}.json: ${key}`));
  if (lost.length > 0) return { stdout: "", stderr: `${TOOL}: ${lossOf(lost)[language]}\n`, status: 1 };
  for (const { tag, csv } of sheets) writeWhole(join(folder, `${tag}.csv`), csv);
  return printed(written(sheets.map(({ tag }) => tag), english.size, folder)[language]);
}

/** The sheet, and the keys whose text it would not give back. */
function sheetOf(locale: Locale, of: SheetTexts, rules: HouseRules): { readonly csv: string; readonly lost: readonly string[] } {
  const csv = writeSheet(locale, of, rules);
  const back = new Map(readSheet(`${locale.tag}.csv`, csv).rows.map(({ key, text }) => [key, text]));
  const missing = [...of.english.keys()].filter((key) => !of.texts.has(key));
  return { csv, lost: [...missing, ...[...of.texts].filter(([key, text]) => back.get(key) !== text).map(([key]) => key)] };
}

function notAWord(word: string): Words {
  return { en: `"${word}" is not asked for; name languages with --lang, the folder with --to`, ja: `「${word}」は不要です。言語は --lang、フォルダーは --to で指定してください` };
}

function alreadyThere(path: string): Words {
  return {
    en: `${path} is there already and may hold work; remove it or name another folder with --to`,
    ja: `${path} がすでにあり、作業中のものかもしれません。消すか、--to で別のフォルダーを指定してください`,
  };
}

function lossOf(places: readonly string[]): Words {
  const list = places.join("\n  ");
  return {
    en: `these texts are missing, or no cell can give them back (a carriage return?); mend them with npm run messages:check. Nothing was written:\n  ${list}`,
    ja: `足りない文か、表から元に戻せない文があります(改行文字など)。npm run messages:check で直してください。何も書き出していません:\n  ${list}`,
  };
}

function written(tags: readonly string[], texts: number, folder: string): Words {
  return {
    en: `Wrote ${tags.join(", ")} (${texts} texts each) to ${folder}/. In Excel save as "CSV UTF-8"; then: npm run messages:import -- ${folder}`,
    ja: `${folder}/ に ${tags.join("、")} (各 ${texts} 件) を書き出しました。Excel では「CSV UTF-8」で保存し、npm run messages:import -- ${folder} で戻してください。`,
  };
}
