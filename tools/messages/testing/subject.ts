import { findLocale, type LocaleTag } from "../../../i18n/locales";
import { WORDS } from "../../../messages/firstScreenWords";
import type { Common, LocaleData } from "../data";
import { subjectOf, type Rule, type Subject } from "../subject";

const COMMON: Common = {
  same: [], foreign: ["LINE", "Wi-Fi", "JavaScript"],
  room: { exit: 8, tile: 22, tileWord: 12, heading: 28, pair: 30, weekday: 6, has: 36, mode: 14 },
};
const DATA: LocaleData = { ends: /[.!?]/u, endsFree: [], same: [], foreign: [], han: "", room: {}, forbidden: [] };

interface Given {
  readonly texts: Readonly<Record<string, string>>;
  /** The English texts; without them those of the language itself. */
  readonly english?: Readonly<Record<string, string>>;
  readonly data?: Partial<LocaleData>;
  readonly glossary?: Subject["glossary"];
  readonly sources?: readonly string[];
}

/** A subject for the test of a rule: the texts of a language, and only as much of the rest as matters. */
export function subjectFor(tag: LocaleTag, { texts, english, data, glossary, sources }: Given): Subject {
  return subjectOf({
    locale: { tag, script: findLocale(tag)?.script ?? "" },
    texts: new Map(Object.entries(texts)),
    reference: new Map(Object.entries(english ?? texts)),
    data: { ...DATA, ...data },
    common: COMMON,
    glossary: glossary ?? {},
    firstScreenWords: WORDS[tag],
    sources: sources ?? [],
  });
}

/** What a rule finds, one line each: `key: what is wrong`. */
export function found(rule: Rule, subject: Subject): readonly string[] {
  return rule.find(subject).map(({ key, wrong }) => `${key}: ${wrong.en}`);
}
