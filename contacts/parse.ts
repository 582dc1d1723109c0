import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { lineOf, type Fault } from "./fault";
import { serviceFile, type ServiceFile } from "./schema";

/** A file that was read and whose form is right. */
export interface LoadedFile {
  readonly path: string;
  readonly file: ServiceFile;
  readonly lineAt: (path: readonly PropertyKey[]) => number | null;
}

export type Parsed =
  | { readonly ok: true; readonly loaded: LoadedFile }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads one file of the directory: YAML, then its form. Never throws; each fault names file, line, field and mend.
 *
 * @param name the path to name in faults
 * @param text the file's text
 */
export function parseService(name: string, text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      ok: false,
      faults: document.errors.map((error) => ({
        file: name,
        line: lines.linePos(error.pos[0]).line,
        field: "",
        message: `this is not YAML: ${error.message.split("\n")[0] ?? error.code}`,
      })),
    };
  }
  const result = serviceFile.safeParse(document.toJS(), { reportInput: true });
  const lineAt = (path: readonly PropertyKey[]) => lineOf(document, lines, path);
  if (result.success) return { ok: true, loaded: { path: name, file: result.data, lineAt } };
  return {
    ok: false,
    faults: result.error.issues.map((issue) => ({
      file: name,
      line: lineAt(issue.path),
      field: issue.path.join("."),
      message: explain(issue),
    })),
  };
}

/** Zod's issue as a person reads it, with what to write instead where that is known. */
function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `unknown key ${issue.keys.map((key) => `"${key}"`).join(", ")}; remove it or correct its spelling (contacts/README.md lists the keys)`;
    case "invalid_value":
      return `${issue.input === undefined ? "is missing" : "is not one of the allowed values"}; write one of: ${issue.values.map(String).join(", ")}`;
    case "invalid_type":
      return issue.input === undefined ? `is missing; add it (${issue.expected})` : `is not of the right type; write a ${issue.expected}`;
    default:
      return issue.message;
  }
}
