import { parse, TYPE, type MessageFormatElement, type PluralElement, type SelectElement } from "@formatjs/icu-messageformat-parser";

/** A part of a sentence: what the message says, or a place that the page fills. */
export interface Piece {
  readonly text: string;
  readonly isFilled: boolean;
}

/** One way in which a message reads: `when` names the branches of its choices, `closes`; nothing where it has no choice. */
export interface Reading {
  readonly when: readonly string[];
  readonly pieces: readonly Piece[];
}

/** What the page fills into a place, as an example. */
export type ExampleOf = (argument: string) => string;

/**
 * Every way in which a message can read, one for each branch of its choices, with examples in the places that the page fills: somebody
 * who judges a sentence needs to know nothing of ICU MessageFormat.
 *
 * @param tag the language, for the numbers that its plurals tell apart
 */
export function readingsOf(message: string, tag: string, exampleOf: ExampleOf): readonly Reading[] {
  return readingsOfAll(parse(message), { tag, exampleOf, counted: null });
}

interface Context {
  readonly tag: string;
  readonly exampleOf: ExampleOf;
  /** What `#` stands for. */
  readonly counted: string | null;
}

function readingsOfAll(elements: readonly MessageFormatElement[], context: Context): readonly Reading[] {
  return elements.reduce<readonly Reading[]>(
    (sofar, element) => sofar.flatMap((before) => readingsOfOne(element, context).map((after) => joined(before, after))),
    [{ when: [], pieces: [] }],
  );
}

function joined(before: Reading, after: Reading): Reading {
  return { when: [...before.when, ...after.when], pieces: [...before.pieces, ...after.pieces] };
}

function readingsOfOne(element: MessageFormatElement, context: Context): readonly Reading[] {
  switch (element.type) {
    case TYPE.literal:
      return [{ when: [], pieces: [{ text: element.value, isFilled: false }] }];
    case TYPE.pound:
      return filled(context.counted ?? "#");
    case TYPE.select:
      return branches(element, () => context);
    case TYPE.plural:
      return branches(element, (branch) => countedContext(element, branch, context));
    case TYPE.tag:
      return element.children.length === 0 ? filled(context.exampleOf(element.value)) : readingsOfAll(element.children, context);
    default:
      return filled(context.exampleOf(element.value));
  }
}

function filled(text: string): readonly Reading[] {
  return [{ when: [], pieces: [{ text, isFilled: true }] }];
}

function branches(element: SelectElement | PluralElement, contextOf: (branch: string) => Context): readonly Reading[] {
  return Object.entries(element.options).flatMap(([branch, { value }]) =>
    readingsOfAll(value, contextOf(branch)).map((reading) => ({ ...reading, when: [branch, ...reading.when] })));
}

/** Inside a branch of a plural, the number is one that leads to this branch. */
function countedContext({ value: name }: PluralElement, branch: string, context: Context): Context {
  const counted = branch.startsWith("=") ? branch.slice(1) : numberFor(branch, context.tag);
  return { ...context, counted, exampleOf: (argument) => (argument === name ? counted : context.exampleOf(argument)) };
}

const MOST = 200;

/** The smallest whole number but 0 that a language says in this way (Unicode CLDR plural rules); a part of one where no whole number is. */
function numberFor(branch: string, tag: string): string {
  const rules = new Intl.PluralRules(tag);
  const number = Array.from({ length: MOST }, (_, at) => at + 1).find((count) => rules.select(count) === branch);
  return String(number ?? 1.5);
}
