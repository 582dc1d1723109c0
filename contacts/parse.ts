import { LineCounter, parseDocument } from "yaml";
import { explain, explainYaml } from "./explain";
import { lineOf, type Fault } from "./fault";
import { serviceFile, type ServiceFile } from "./schema";

/** A file that was read and whose form is right. */
export interface LoadedFile {
  readonly path: string;
  /** The file as it is written. */
  readonly text: string;
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
        file: name, line: lines.linePos(error.pos[0]).line, field: "", message: explainYaml(error),
      })),
    };
  }
  const result = serviceFile.safeParse(document.toJS(), { reportInput: true });
  const lineAt = (path: readonly PropertyKey[]) => lineOf(document, lines, path);
  if (result.success) return { ok: true, loaded: { path: name, text, file: result.data, lineAt } };
  return {
    ok: false,
    faults: result.error.issues.map((issue) => ({
      file: name, line: lineAt(issue.path), field: issue.path.join("."), message: explain(issue),
    })),
  };
}
