import { TYPE, type PluralElement } from "@formatjs/icu-messageformat-parser";
import type { Finding } from "../finding";
import { elementsOf } from "../spellings";
import type { Rule } from "../subject";

/** What a language counts with is CLDR's: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
export const plurals: Rule = {
  holds: { en: "a plural has every branch that the language needs, and no other", ja: "複数形には、その言語に必要な枝がすべてあり、余計な枝はない" },
  find: ({ locale, shapes }) => [...shapes].flatMap(([key, shape]) => elementsOf(shape).flatMap((element) => (
    element.type === TYPE.plural ? branchesOf(key, element, locale.tag) : []
  ))),
};

function branchesOf(key: string, { options, pluralType }: PluralElement, tag: string): readonly Finding[] {
  const needed: readonly string[] = new Intl.PluralRules(tag, { type: pluralType ?? "cardinal" }).resolvedOptions().pluralCategories;
  const found = Object.keys(options).filter((name) => !name.startsWith("="));
  const lost = needed.filter((name) => !found.includes(name));
  const idle = found.filter((name) => !needed.includes(name));
  return [
    ...lost.map((name) => ({
      key,
      wrong: { en: `has no branch “${name}” in a plural`, ja: `複数形に ${name} の枝がありません` },
      mend: { en: `add “${name} {…}”, even if it reads like “other”`, ja: `other と同じ文になるときも ${name} {…} を加えます` },
    })),
    ...idle.map((name) => ({
      key,
      wrong: { en: `has a branch “${name}” that this language never takes`, ja: `この言語では使われない枝 ${name} があります` },
      mend: { en: `remove it; it counts with: ${needed.join(", ")}`, ja: `消します。使われるのは ${needed.join(", ")} です` },
    })),
  ];
}
