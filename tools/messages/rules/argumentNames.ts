import { TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { elementsOf, shapeOf } from "../spellings";
import type { Rule } from "../subject";

/** A lost `{time}` is a wrong promise; a lost branch or tag is a wrong sentence. */
export const argumentNames: Rule = {
  holds: { en: "the same arguments, tags and branches of a choice as en.json", ja: "引数・タグ・選択の枝は en.json と同じ" },
  find: ({ shapes, reference }) => [...shapes].flatMap(([key, shape]) => {
    const english = reference.get(key);
    const meant = english === undefined ? null : shapeOf(english);
    if (meant === null) return [];
    const [found, wanted] = [listOf(shape), listOf(meant)];
    return found === wanted ? [] : [{
      key,
      wrong: {
        en: `has ${found || "no arguments"}, but en.json has ${wanted || "none"}`,
        ja: `引数は ${found || "なし"} ですが、en.json では ${wanted || "なし"} です`,
      },
      mend: { en: "use the same", ja: "同じにします" },
    }];
  }),
};

function listOf(shape: readonly MessageFormatElement[]): string {
  return [...new Set(elementsOf(shape).flatMap(namesIn))].sort().join(", ");
}

function namesIn(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.select:
      return [element.value, ...Object.keys(element.options).map((name) => `${element.value}=${name}`)];
    case TYPE.tag:
      return [`<${element.value}>`];
    default:
      return [element.value];
  }
}
