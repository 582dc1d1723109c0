import { TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type { Words } from "../../words";
import { elementsOf, shapeOf } from "../spellings";

/** What must stand in every language as it stands in English, said to somebody who does not know ICU; null where there is nothing. */
export function toKeep(english: string): Words | null {
  const parts = [...new Set(elementsOf(shapeOf(english) ?? []).flatMap(partOf))];
  return parts.length === 0 ? null : { en: `keep ${parts.join(" ")}`, ja: `そのまま残す: ${parts.join(" ")}` };
}

function partOf(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.literal:
      return [];
    case TYPE.pound:
      return ["#"];
    case TYPE.select:
    case TYPE.plural: {
      const kind = element.type === TYPE.select ? "select" : "plural";
      return [`{${element.value}, ${kind}, ${Object.keys(element.options).map((name) => `${name} {…}`).join(" ")}}`];
    }
    case TYPE.tag:
      return [`<${element.value}>…</${element.value}>`];
    default:
      return [`{${element.value}}`];
  }
}
