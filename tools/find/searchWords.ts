import type { z } from "zod";
import type { LocaleTag } from "../../i18n/locales";
import { commonWords, searchWords } from "../../messages/search/schema";
import { nameMessages, type NameMessages } from "./cardNames";
import { NO_WORDS, type SearchWords } from "../../core/search/data";

/** Something wrong with a file of words or queries, in one line with its mend. */
export class FileFault extends Error {
  /** @param file whether it was named on the command line, or is the house's own */
  constructor(message: string, readonly file: "given" | "own") {
    super(message);
  }
}

/** A file's text; null where there is none. */
export type Read = (path: string) => string | null;

/** The words of the search: by language, and the aliases that all have. */
export interface Words {
  readonly wordsOf: (tag: LocaleTag) => SearchWords;
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

/** `situations → not-paid → 0`, as the eye finds it in the file. */
function field(path: readonly PropertyKey[]): string {
  return path.map(String).join(" → ");
}

/**
 * What a JSON file holds, of the form that is wanted.
 * @throws FileFault that names file and field
 */
export function parseFile<T>(path: string, text: string, form: z.ZodType<T>, mend: string, file: FileFault["file"]): T {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new FileFault(`${path} is no JSON (${error instanceof Error ? error.message : String(error)}); ${mend}`, file);
  }
  const parsed = form.safeParse(read);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? "" : `: ${field(issue.path)}`;
  throw new FileFault(`${path}${place}: ${issue?.message ?? "wrong form"}; ${mend}`, file);
}

const WORDS_MEND = "write {\"situations\": {\"<id>\": [\"word\"]}, \"kinds\": {\"<kind>\": [\"word\"]}}";
const COMMON_MEND = "write {\"services\": {\"<id>\": [\"word\"]}}";

/**
 * The messages of a language from which names are composed.
 * @throws FileFault when there are none
 */
export function readNameMessages(read: Read, tag: LocaleTag): NameMessages {
  const path = `messages/${tag}.json`;
  return parseFile(path, read(path) ?? "", nameMessages, "npm run messages:check tells more", "own");
}

/** The words of `messages/search`. A language without a file has none; English and Japanese words, and names, are found all the same. */
export function readWords(read: Read): Words {
  const common = read("messages/search/common.json");
  return {
    aliases: common === null ? {} : parseFile("messages/search/common.json", common, commonWords, COMMON_MEND, "own").services,
    wordsOf: (tag) => {
      const path = `messages/search/${tag}.json`;
      const text = read(path);
      return text === null ? NO_WORDS : parseFile(path, text, searchWords, WORDS_MEND, "own");
    },
  };
}
