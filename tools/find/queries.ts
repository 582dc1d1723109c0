import { z } from "zod";
import type { Query } from "../../core/match/types";
import { languageOf } from "./arguments";
import { FileFault, parseFile, type Read } from "./searchWords";

/** One query of a file. */
export interface FileQuery {
  /** As the file has it. */
  readonly lang: string;
  readonly language: Query["languages"][number];
  readonly query: string;
}

const item = z.strictObject({ lang: z.string(), query: z.string().trim().min(1) }).transform(({ lang, query }, context) => {
  const language = languageOf(lang);
  if (language !== null) return { lang, language, query };
  context.addIssue({ code: "custom", path: ["lang"], message: `"${lang}" is not a language that --lang takes` });
  return z.NEVER;
});

/**
 * The queries of a file, in its order.
 * @throws FileFault that names the file, and the place in it counted from 0, with the mend
 */
export function readQueries(path: string, read: Read): readonly FileQuery[] {
  const text = read(path);
  if (text === null) throw new FileFault(`${path} cannot be read; correct the path`, "given");
  return parseFile(path, text, z.array(item), "write [{\"lang\": \"vi\", \"query\": \"bi giu ho chieu\"}, …]", "given");
}
