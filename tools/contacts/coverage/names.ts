import { LOCALES } from "../../../i18n/locales";
import { loadMessages } from "../../../i18n/messages";
import type { ToolLanguage } from "../../words";

/** Names a language of the directory: by its own name where the pages speak it, else in the language of the tool. */
export type NameOf = (tag: string) => string;

export async function languageNames(language: ToolLanguage): Promise<NameOf> {
  const named = new Map<string, string>(Object.entries((await loadMessages(language)).Languages));
  return (tag) => (LOCALES.find((it) => it.tag === tag) ?? LOCALES.find((it) => it.language === tag))?.name ?? named.get(tag) ?? tag;
}
