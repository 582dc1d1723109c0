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

/** The same files as they are written, for tools. Throws as `loadDirectory` does. */
export function readFiles(root = "contacts"): readonly LoadedFile[] {
  const { files, faults } = readWithFaults(root);
  if (faults.length > 0) throw new DirectoryError(faults);
  return files;
}

/** What was read, for a tool that names every fault at once: `files` are those whose form is right. */
export interface ReadDirectory {
  /** The path of every file, in order, whatever its form. */
  readonly paths: readonly string[];
  readonly files: readonly LoadedFile[];
  readonly faults: readonly Fault[];
}

/** Every file below `root`, as far as its form is right, and every fault of form and of relations. */
export function readWithFaults(root = "contacts"): ReadDirectory {
  const faults: Fault[] = [];
  const files: LoadedFile[] = [];
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml")).sort();
  const paths = names.map((name) => join(root, name));
  for (const path of paths) {
    const parsed = parseService(path, readFileSync(path, "utf8"));
    if (parsed.ok) files.push(parsed.loaded);
    else faults.push(...parsed.faults);
  }
  return { paths, files, faults: [...faults, ...faultsOfRelations(files)] };
}
