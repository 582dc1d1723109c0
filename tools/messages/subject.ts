import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type { Locale } from "../../i18n/locales";
import type { Words } from "../words";
import type { Common, Glossary, LocaleData } from "./data";
import type { Finding } from "./finding";
import { shapeOf, spellings } from "./spellings";
import type { Flat } from "./texts";

/** One language's messages and all that they are held against. */
export interface Subject {
  readonly locale: Pick<Locale, "tag" | "script">;
  readonly texts: Flat;
  /** The English texts. */
  readonly reference: Flat;
  /** What ICU makes of each text that it can read. */
  readonly shapes: ReadonlyMap<string, readonly MessageFormatElement[]>;
  /** Every text that a message can become; arguments are `FILLED`. */
  readonly spelled: ReadonlyMap<string, readonly string[]>;
  readonly data: LocaleData;
  readonly common: Common;
  readonly glossary: Glossary;
  /** What none of the texts of the first screen may contain. */
  readonly firstScreenWords: RegExp;
  /** The program's own text, where messages are named. */
  readonly sources: readonly string[];
}

/** A rule: what holds, for `--help`, and where it does not. */
export interface Rule {
  readonly holds: Words;
  readonly find: (subject: Subject) => readonly Finding[];
}

/** A subject, its texts read by ICU once for all rules. */
export function subjectOf(given: Omit<Subject, "shapes" | "spelled">): Subject {
  const shapes = new Map<string, readonly MessageFormatElement[]>();
  for (const [key, text] of given.texts) {
    const shape = shapeOf(text);
    if (shape !== null) shapes.set(key, shape);
  }
  return { ...given, shapes, spelled: new Map([...shapes].map(([key, shape]) => [key, spellings(shape)])) };
}
