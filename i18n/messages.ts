import type en from "../messages/en.json";
import type { LocaleTag } from "./locales";

/** The shape of every message file: that of `messages/en.json`. */
export type Messages = typeof en;

const FILES: Readonly<Record<LocaleTag, () => Promise<{ readonly default: Messages }>>> = {
  ja: () => import("../messages/ja.json"),
  en: () => import("../messages/en.json"),
  vi: () => import("../messages/vi.json"),
  my: () => import("../messages/my.json"),
};

/** Reads the messages of one locale. */
export async function loadMessages(tag: LocaleTag): Promise<Messages> {
  return (await FILES[tag]()).default;
}
