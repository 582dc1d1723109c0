import type { Rule } from "../subject";

/** English stands for all: the other languages have its keys. Without the program at hand nothing is said. */
export const unused: Rule = {
  holds: { en: "every key is named by the program: t(\"Group.key\"), or its whole group: t(`Group.${…}`), \"Group\"", ja: "どのキーもプログラムで使われている" },
  find: ({ locale, texts, sources }) => {
    if (locale.tag !== "en" || sources.length === 0) return [];
    const named = namesIn(sources, new Set([...texts.keys()].map(groupOf)));
    return [...texts.keys()].filter((key) => !named.has(key) && !named.has(groupOf(key))).map((key) => ({
      key,
      wrong: { en: "is not used by the program", ja: "プログラムで使われていません" },
      mend: { en: "delete it in every language, or use it", ja: "すべての言語から消すか、使います" },
    }));
  },
};

const groupOf = (key: string): string => key.split(".")[0] ?? key;

const NAMED = /["`]([A-Z][A-Za-z]*)\.(\$\{|[\w-]+)|\bmessages\.([A-Z][A-Za-z]*)\.([\w-]+)|"([A-Z][A-Za-z]*)"/g;

/** The keys that are named, and the groups that are used whole. */
function namesIn(sources: readonly string[], groups: ReadonlySet<string>): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [, inText, key, inCode, property, alone] of sources.flatMap((source) => [...source.matchAll(NAMED)])) {
    const group = inText ?? inCode ?? alone ?? "";
    const name = key ?? property;
    if (groups.has(group)) named.add(name === undefined || name === "${" ? group : `${group}.${name}`);
  }
  return named;
}
