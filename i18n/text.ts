import { getTranslations } from "next-intl/server";
import type { Locale } from "./locales";
import { loadMessages } from "./messages";

/** Everything a component needs to speak one language. */
export interface Text {
  readonly locale: Locale;
  readonly t: Translate;
  /** Names whose keys come from the directory; a missing one fails the build. */
  readonly prefecture: (code: string) => string;
  readonly country: (code: string) => string;
  readonly language: (tag: string) => string;
  readonly situation: (id: string) => string;
  /** Names side by side, as the language parts them. */
  readonly list: (names: readonly string[]) => string;
}

type Translate = Awaited<ReturnType<typeof translate>>;

function translate(locale: Locale) {
  return getTranslations({ locale: locale.tag });
}

/** The texts of a locale. @throws Error from any of its names that the locale's messages do not have */
export async function textOf(locale: Locale): Promise<Text> {
  const messages = await loadMessages(locale.tag);
  const named = (group: "Prefectures" | "Countries" | "Languages" | "Situations") => {
    const names = new Map<string, string>(Object.entries(messages[group]));
    return (key: string) => {
      const name = names.get(key);
      if (name === undefined) throw new Error(`messages/${locale.tag}.json: ${group} has no "${key}"; add it`);
      return name;
    };
  };
  return {
    locale,
    t: await translate(locale),
    prefecture: named("Prefectures"),
    country: named("Countries"),
    language: named("Languages"),
    situation: named("Situations"),
    list: (names) => names.join(messages.List.separator),
  };
}
