import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Service } from "../../../core/directory/types";
import type { Locale } from "../../../i18n/locales";
import { readFlags } from "../../contacts/command/flags";
import { printed, refused, type Printed } from "../../contacts/command/printed";
import { writeWhole } from "../../contacts/command/writeWhole";
import type { Flat } from "../../messages/texts";
import { languagesAsked } from "../../messages/sheet/languages";
import type { ToolLanguage, Words } from "../../words";
import { kitOf } from "./page";

const TOOL = "review:kit";
const FOLDER = "messages-sheets";

export const HELP: Words = {
  en: `Usage: npm run -s review:kit -- --lang my [--to file]

Writes a kit to print: all texts of a language with room for answers, for somebody who speaks it and checks it on paper.
  --lang       the language, one
  --to         the HTML file (${FOLDER}/review-<language>.html, if not given); a file that is there already is not overwritten
  --ja, --en   the language of the answer; the kit is always in English and Japanese`,
  ja: `使い方: npm run -s review:kit -- --lang my [--to ファイル]

印刷用の確認用紙を書き出します。ある言語のすべての文に、答えを書く場所が付いています。その言語を話す人が紙の上で確認するためのものです。
  --lang       言語 (一つ)
  --to         HTML ファイル (省略すると ${FOLDER}/review-<言語>.html)。すでにあるファイルは上書きしません
  --ja, --en   表示の言語。用紙はいつも英語と日本語です`,
};

export interface World {
  readonly textsOf: (tag: Locale["tag"]) => Flat;
  readonly services: () => readonly Service[];
  /** The texts of a language put back into English, by key. */
  readonly backOf: (tag: Locale["tag"]) => ReadonlyMap<string, string>;
  readonly today: string;
  /** The commit whose texts of a language are the present ones; null where there is none. */
  readonly commitOf: (tag: Locale["tag"]) => string | null;
}

/** The command `review:kit`: writes the kit of one language. */
export function runKit(argv: readonly string[], language: ToolLanguage, world: World): Printed {
  const flags = readFlags(argv, { lang: "value", to: "value" });
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  const [extra] = flags.rest;
  if (extra !== undefined) return refused(TOOL, notAWord(extra), language);
  const asked = languagesAsked(flags.given.get("lang"));
  if (!asked.ok) return refused(TOOL, asked.fault, language);
  const [locale, ...more] = asked.locales;
  if (locale === undefined || more.length > 0) return refused(TOOL, NAME_ONE, language);
  const { tag } = locale;
  const path = flags.given.get("to") ?? join(FOLDER, `review-${tag}.html`);
  if (existsSync(path)) return refused(TOOL, alreadyThere(path), language);
  const compared = { locale, texts: world.textsOf(tag), english: world.textsOf("en"), japanese: world.textsOf("ja"), back: world.backOf(tag) };
  writeWhole(path, kitOf({ ...compared, services: world.services(), today: world.today, commit: world.commitOf(tag) }));
  return printed(written(path)[language]);
}

const NAME_ONE: Words = { en: "name one language, such as --lang my", ja: "言語を一つ書いてください。例: --lang my" };

function notAWord(word: string): Words {
  return { en: `"${word}" is not asked for; name the language with --lang, the file with --to`, ja: `「${word}」は不要です。言語は --lang、ファイルは --to で指定してください` };
}

function alreadyThere(path: string): Words {
  return {
    en: `${path} is there already; remove it or name another file with --to`,
    ja: `${path} がすでにあります。消すか、--to で別のファイルを指定してください`,
  };
}

function written(path: string): Words {
  return { en: `Wrote ${path}. Open it in a browser and print it on A4.`, ja: `${path} を書き出しました。ブラウザで開き、A4 で印刷してください。` };
}
