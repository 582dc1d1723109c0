import type en from "../messages/en.json";
import type { LocaleTag } from "./locales";

/** The shape of every message file: that of `messages/en.json`. */
export type Messages = typeof en;

const FILES: Readonly<Record<LocaleTag, () => Promise<{ readonly default: Messages }>>> = {
  ja: () => import("../messages/ja.json"),
  "ja-x-easy": () => import("../messages/ja-x-easy.json"),
  en: () => import("../messages/en.json"),
  "zh-Hans": () => import("../messages/zh-Hans.json"),
  vi: () => import("../messages/vi.json"),
  ko: () => import("../messages/ko.json"),
  fil: () => import("../messages/fil.json"),
  ne: () => import("../messages/ne.json"),
  "pt-BR": () => import("../messages/pt-BR.json"),
  id: () => import("../messages/id.json"),
  my: () => import("../messages/my.json"),
  "zh-Hant": () => import("../messages/zh-Hant.json"),
  th: () => import("../messages/th.json"),
  es: () => import("../messages/es.json"),
  mn: () => import("../messages/mn.json"),
  km: () => import("../messages/km.json"),
  ru: () => import("../messages/ru.json"),
};

/** Reads the messages of one locale. */
export async function loadMessages(tag: LocaleTag): Promise<Messages> {
  return (await FILES[tag]()).default;
}
