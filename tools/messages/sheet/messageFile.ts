import { readFileSync } from "node:fs";
import { DirectoryError } from "../../../contacts/fault";
import { readLocale } from "../readLocale";
import type { Flat } from "../texts";

/** The texts of a message file. @throws DirectoryError where it cannot be read, with its line */
export function readMessages(path: string): Flat {
  return textsIn(path, readFileSync(path, "utf8"));
}

/** The same of a file that was read already. */
export function textsIn(path: string, text: string): Flat {
  const read = readLocale(text);
  if (read.ok) return read.texts;
  const { wrong, mend } = read.finding;
  const message = { en: `${wrong.en}; ${mend.en}`, ja: `${wrong.ja}。${mend.ja}` };
  throw new DirectoryError([{ file: path, line: read.line, field: "", message }]);
}
