import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

/** Stands for an argument where its value does not matter: neither letter, digit, space nor mark. */
export const FILLED = "\uFFFC";

/** What ICU makes of a text; null where it is no ICU MessageFormat. */
export function shapeOf(text: string): readonly MessageFormatElement[] | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** Every text that a message can become, one a branch, with its arguments filled in. */
export function spellings(shape: readonly MessageFormatElement[], fill: (argument: string) => string = () => FILLED): readonly string[] {
  return shape.reduce<readonly string[]>((heads, element) => {
    const tails = spellingsOf(element, fill);
    return heads.flatMap((head) => tails.map((tail) => head + tail));
  }, [""]);
}

function spellingsOf(element: MessageFormatElement, fill: (argument: string) => string): readonly string[] {
  switch (element.type) {
    case TYPE.literal:
      return [element.value];
    case TYPE.pound:
      return [fill("#")];
    case TYPE.select:
    case TYPE.plural:
      return Object.values(element.options).flatMap(({ value }) => spellings(value, fill));
    case TYPE.tag:
      return spellings(element.children, fill);
    default:
      return [fill(element.value)];
  }
}

/** Every element of a shape, those inside branches and tags too. */
export function elementsOf(shape: readonly MessageFormatElement[]): readonly MessageFormatElement[] {
  return shape.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...elementsOf(element.children)];
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [element];
    return [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))];
  });
}
