import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** The files of a folder by their path from it, with `/` between names whatever the system. */
export type FileTree = Map<string, Buffer>;

/** Reads a whole folder, in the order of the paths. */
export function readTree(folder: string): FileTree {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile());
  const tree: FileTree = new Map();
  for (const path of paths.map((it) => it.split(sep).join("/")).sort()) tree.set(path, readFileSync(join(folder, path)));
  return tree;
}

/** Makes a folder hold exactly these files; a file that is already the same is not written again. */
export function writeTree(folder: string, tree: FileTree): void {
  mkdirSync(folder, { recursive: true });
  for (const path of readTree(folder).keys()) if (!tree.has(path)) rmSync(join(folder, path));
  for (const [path, bytes] of tree) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file).equals(bytes)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  removeEmptyFolders(folder);
}

/** The address at which a host serves a file: `/en/` for `en/index.html`, else its path from `/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inner = join(folder, entry.name);
    removeEmptyFolders(inner);
    if (readdirSync(inner).length === 0) rmSync(inner, { recursive: true });
  }
}
