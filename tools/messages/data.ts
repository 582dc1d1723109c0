import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { formatFault, lineOf } from "../../contacts/fault";
import { LOCALES } from "../../i18n/locales";
import type { ToolLanguage } from "../words";

const tag = z.enum(LOCALES.map((locale) => locale.tag));
const keys = z.array(z.string().min(1)).default([]);

/** A pattern that holds for every letter of a script, whatever its case. */
const pattern = z.string().min(1).transform((source, context) => {
  try {
    return new RegExp(source, "iu");
  } catch (error) {
    context.addIssue({ code: "custom", message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
});

/** What a text may not promise or say; what each means: `IDEAS` in `rules/forbidden.ts`. */
export const idea = z.enum(["removed", "secret", "safe", "speaks", "free", "victim", "must", "why"]);

const forbidden = z.strictObject({
  idea,
  pattern,
  /** A sentence that the pattern catches. */
  proof: z.string().min(1),
  /** Keys in which the words stand rightly, such as the name of a body. */
  except: keys,
});

const most = z.int().positive();
const room = z.strictObject({ exit: most, tile: most, tileWord: most, heading: most, pair: most, weekday: most, has: most, mode: most });

const localeData = z.strictObject({
  /** The mark at the end of a sentence. */
  ends: pattern,
  /** Keys without the mark, though English has one. */
  endsFree: keys,
  /** Keys that are written as in English. */
  same: keys,
  /** Words of another script, and phrases of English, that stand as they are. */
  foreign: keys,
  /** Han characters outside the language's own set. */
  han: z.string().default(""),
  room: room.partial().default({}),
  forbidden: z.array(forbidden).min(4),
});

const common = z.strictObject({ same: keys, foreign: keys, room });

const rulesFile = z.strictObject({ common, locales: z.record(tag, localeData) });
const term = z.strictObject({
  /** The messages in which the term must stand. */
  keys: z.array(z.string()).min(1),
  /** Its spellings in each language; one of them must stand. */
  terms: z.record(tag, z.array(z.string().min(1)).min(1)),
});
const glossaryFile = z.record(z.string(), term);

export type Idea = z.infer<typeof idea>;
export type LocaleData = z.infer<typeof localeData>;
export type Common = z.infer<typeof common>;
export type RulesFile = z.infer<typeof rulesFile>;
export type Glossary = z.infer<typeof glossaryFile>;

export type ReadData<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly faults: (language: ToolLanguage) => readonly string[] };

/** Reads `messages/rules.yaml`: what the rules need to know of each language. Never throws. */
export const readRules = (path: string, text: string): ReadData<RulesFile> => read(path, text, rulesFile);

/** Reads `messages/glossary.json`: the words on which the languages have settled. Never throws. */
export const readGlossary = (path: string, text: string): ReadData<Glossary> => read(path, text, glossaryFile);

function read<T>(path: string, text: string, schema: z.ZodType<T>): ReadData<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const [said = ""] = broken.message.split("\n");
    return { ok: false, faults: () => [`${path}:${lines.linePos(broken.pos[0]).line}: ${said}`] };
  }
  const parsed = schema.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return { ok: true, data: parsed.data };
  const faults = parsed.error.issues.map(({ path: field, message }) => ({
    file: path, line: lineOf(document, lines, field), field: field.join("."), message: { en: message, ja: message },
  }));
  return { ok: false, faults: (language) => faults.map((fault) => formatFault(fault, language)) };
}
