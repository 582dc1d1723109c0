import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

/** Messages flattened: `Card.more` → its text. */
export type Flat = ReadonlyMap<string, string>;

/** A fault of one key; `message` says the mend. */
export interface MessageFault {
  readonly key: string;
  readonly message: string;
}

/** Flattens nested messages. @throws TypeError naming the key when a value is neither text nor a group */
export function flatten(group: unknown, prefix = ""): Flat {
  if (typeof group !== "object" || group === null) throw new TypeError(`${prefix || "the file"} is neither text nor a group of texts; write a text in quotes`);
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries<unknown>({ ...group })) {
    const key = prefix === "" ? name : `${prefix}.${name}`;
    if (typeof value === "string") flat.set(key, value);
    else for (const entry of flatten(value, key)) flat.set(...entry);
  }
  return flat;
}

/** The same keys as the reference, none empty. */
export function sameKeys(reference: Flat, messages: Flat): readonly MessageFault[] {
  return [
    ...[...reference.keys()].filter((key) => !messages.has(key)).map((key) => ({ key, message: `is missing; translate "${reference.get(key) ?? ""}"` })),
    ...[...messages.keys()].filter((key) => !reference.has(key)).map((key) => ({ key, message: "is not in en.json; remove it, or add it there first" })),
    ...[...messages].filter(([, text]) => text.trim() === "").map(([key]) => ({ key, message: "is empty; write a text" })),
  ];
}

/** Every text is ICU MessageFormat. */
export function parses(messages: Flat): readonly MessageFault[] {
  return [...messages].flatMap(([key, text]) => {
    try {
      parse(text);
      return [];
    } catch (error) {
      return [{ key, message: `is not ICU MessageFormat (${error instanceof Error ? error.message : String(error)}); compare with en.json` }];
    }
  });
}

/** The same arguments as the reference, and for a choice the same branches: a lost `{time}` is a wrong promise. */
export function sameArguments(reference: Flat, messages: Flat): readonly MessageFault[] {
  return [...messages].flatMap(([key, text]) => {
    const wanted = argumentsOf(reference.get(key) ?? text);
    const found = argumentsOf(text);
    const same = [...wanted].sort().join() === [...found].sort().join();
    return same ? [] : [{ key, message: `has ${list(found)}, but en.json has ${list(wanted)}; use the same` }];
  });
}

function list(names: ReadonlySet<string>): string {
  return names.size === 0 ? "no arguments" : [...names].sort().join(", ");
}

function argumentsOf(text: string): ReadonlySet<string> {
  try {
    return new Set(parse(text).flatMap(argumentsIn));
  } catch {
    return new Set();
  }
}

function argumentsIn(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.select:
      return [element.value, ...Object.entries(element.options).flatMap(([name, option]) => [`${element.value}=${name}`, ...option.value.flatMap(argumentsIn)])];
    case TYPE.plural:
      return [element.value, ...Object.values(element.options).flatMap((option) => option.value.flatMap(argumentsIn))];
    case TYPE.tag:
      return [element.value, ...element.children.flatMap(argumentsIn)];
    default:
      return [element.value];
  }
}
