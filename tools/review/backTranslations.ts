import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const file = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * The texts of a language put back into English, by key; none where the file or the language is not there.
 * @throws Error naming the file where it is not of the form `{"my": {"State.closed": "Closed now"}}`
 */
export function backTranslations(tag: string, path = "docs/back-translations.json"): ReadonlyMap<string, string> {
  if (!existsSync(path)) return new Map();
  const parsed = file.safeParse(parsedJson(path));
  if (parsed.success) return new Map(Object.entries(parsed.data[tag] ?? {}));
  throw new Error(`${path}: ${z.prettifyError(parsed.error)}; write {"<language>": {"<key>": "<English>"}}`);
}

function parsedJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`${path}: is not JSON; mend it`, { cause: error });
  }
}
