import { findLocale, LOCALES, type Locale } from "../../../i18n/locales";
import type { Words } from "../../words";

export type Asked = { readonly ok: true; readonly locales: readonly Locale[] } | { readonly ok: false; readonly fault: Words };

/** The languages that `--lang my,vi` names, by tag or by path, each once; all of them where it is not given. */
export function languagesAsked(typed: string | undefined): Asked {
  if (typed === undefined) return { ok: true, locales: LOCALES };
  const names = typed.split(",").map((name) => name.trim());
  const strange = names.find((name) => findLocale(name) === undefined);
  if (strange !== undefined) return { ok: false, fault: noLanguage(strange) };
  const wanted = names.map((name) => findLocale(name)?.tag);
  return { ok: true, locales: LOCALES.filter(({ tag }) => wanted.includes(tag)) };
}

/** What is said of a name that is no language of the pages. */
export function noLanguage(name: string): Words {
  const known = LOCALES.map(({ tag }) => tag).join(", ");
  return { en: `"${name}" is no language of the pages; write one of: ${known}`, ja: `「${name}」という言語はありません。使えるもの: ${known}` };
}
