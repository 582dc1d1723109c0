import type { Service } from "../../../core/directory/types";
import type { ToolLanguage, Words } from "../../words";
import { readFlags } from "../command/flags";
import { refused, type Printed, printed } from "../command/printed";
import { letterTo, missingInSite, type Sender } from "./page";

const TOOL = "contacts:letter";

export const HELP: Words = {
  en: `Usage: npm run -s contacts:letter -- <service>  > letter.txt      "is this right about you?", to print or mail

  --ja, --en   the language of messages; the letter is always in Japanese and English`,
  ja: `使い方: npm run -s contacts:letter -- <窓口の id>  > letter.txt      「この情報は正しいでしょうか」という手紙を作ります

  --ja, --en   メッセージの言語。手紙はいつも日本語と英語です`,
};

export interface World extends Sender {
  readonly services: () => readonly Service[];
}

/** The command `contacts:letter`: the letter on standard output; what `site.yaml` lacks for sending it on the other. */
export function runLetter(argv: readonly string[], language: ToolLanguage, world: World): Printed {
  const flags = readFlags(argv, {});
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  const [id, ...more] = flags.rest;
  if (id === undefined || more.length > 0) {
    return refused(TOOL, { en: "name one service by its id, such as yorisoi-hotline", ja: "窓口の id を一つ書いてください (例: yorisoi-hotline)" }, language);
  }
  const service = world.services().find((it) => it.id === id);
  if (service === undefined) {
    return refused(TOOL, { en: `there is no service "${id}"; write the file's name without .yaml`, ja: `"${id}" という窓口はありません。ファイル名から .yaml を除いたものを書いてください` }, language);
  }
  const missing = missingInSite(world.site);
  const notice = missing.length === 0 ? "" : `${TOOL}: ${missingNotice(missing.join(", "))[language]}\n`;
  return { ...printed(letterTo(service, world)), stderr: notice };
}

function missingNotice(fields: string): Words {
  return {
    en: `site.yaml does not say: ${fields}. The letter calls it unknown; fill it in before you send the letter.`,
    ja: `site.yaml に ${fields} がありません。手紙では「不明」になります。送る前に書いてください。`,
  };
}
