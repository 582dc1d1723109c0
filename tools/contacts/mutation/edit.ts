import { parseDocument } from "yaml";
import type { LoadedFile } from "../../../contacts/parse";
import type { Edit, Mutant } from "./types";

/** The text of a file with a mistake in it. */
export function edited(file: LoadedFile, mutant: Mutant): string {
  const document = parseDocument(file.text);
  for (const { path, to } of mutant.filter((edit) => edit.file === file)) {
    if (to === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(to));
  }
  return document.toString();
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: Edit["path"]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof value !== "object" || value === null) return undefined;
  return valueAt(new Map(Object.entries(value)).get(String(key)), rest);
}
