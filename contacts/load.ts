import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Directory } from "../core/directory/types";
import { DirectoryError, type Fault } from "./fault";
import { parseService, type LoadedFile } from "./parse";
import { faultsOfRelations } from "./relations";
import { toService } from "./service";

/**
 * Reads the directory: every `.yaml` below `root`, in the order of their paths.
 *
 * @param root the folder, `contacts` by default
 * @throws DirectoryError with every fault of every file; nothing is loaded in part
 */
export function loadDirectory(root = "contacts"): Directory {
  return { services: readFiles(root).map(({ file }) => toService(file)) };
}

/** The same files as they are written, for tools that check or rewrite them. */
export function readFiles(root = "contacts"): readonly LoadedFile[] {
  const faults: Fault[] = [];
  const files: LoadedFile[] = [];
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml")).sort();
  for (const path of paths) {
    const name = join(root, path);
    const parsed = parseService(name, readFileSync(name, "utf8"));
    if (parsed.ok) files.push(parsed.loaded);
    else faults.push(...parsed.faults);
  }
  faults.push(...faultsOfRelations(files));
  if (faults.length > 0) throw new DirectoryError(faults);
  return files;
}
