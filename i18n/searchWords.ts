import type { LocaleTag } from "./locales";

/** The shape of every file of search words: by the ids of situations and of kinds. */
interface SearchWords {
  readonly situations: Readonly<Record<string, readonly string[]>>;
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

const FILES: Readonly<Record<LocaleTag, () => Promise<{ readonly default: SearchWords }>>> = {
  ja: () => import("../messages/search/ja.json"),
  "ja-x-easy": () => import("../messages/search/ja-x-easy.json"),
  en: () => import("../messages/search/en.json"),
  "zh-Hans": () => import("../messages/search/zh-Hans.json"),
  vi: () => import("../messages/search/vi.json"),
  ko: () => import("../messages/search/ko.json"),
  fil: () => import("../messages/search/fil.json"),
  ne: () => import("../messages/search/ne.json"),
  "pt-BR": () => import("../messages/search/pt-BR.json"),
  id: () => import("../messages/search/id.json"),
  my: () => import("../messages/search/my.json"),
  "zh-Hant": () => import("../messages/search/zh-Hant.json"),
  th: () => import("../messages/search/th.json"),
  es: () => import("../messages/search/es.json"),
  mn: () => import("../messages/search/mn.json"),
  km: () => import("../messages/search/km.json"),
  ru: () => import("../messages/search/ru.json"),
};

/** What people of one language call their trouble, and whom they look for. */
export async function loadSearchWords(tag: LocaleTag): Promise<SearchWords> {
  return (await FILES[tag]()).default;
}

/** What people call services, in any language, by the services' ids. */
export async function loadAliases(): Promise<Readonly<Record<string, readonly string[]>>> {
  return (await import("../messages/search/common.json")).default.services;
}
