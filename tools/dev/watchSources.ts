import { existsSync, readdirSync, statSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";

/** Editors write a file in several steps; what changes within this time counts as one change. */
const SETTLE_MILLISECONDS = 80;

/** What is watched: folders with all that is in them, and single files; paths are relative to `root`. */
export interface Sources {
  root: string;
  folders: readonly string[];
  files: readonly string[];
}

/**
 * Calls back with the paths (from `root`) that changed among the sources, once they have settled. Each folder is watched
 * on its own, and anew after each change: a recursive watch loses the files that an editor saves by renaming (Node 20,
 * Linux), and a watch of one file ends there.
 *
 * @returns a function that ends the watch
 */
export function watchSources(sources: Sources, onChange: (paths: string[]) => void): () => void {
  const changed = new Set<string>();
  let settling: NodeJS.Timeout | undefined;
  let watchers = openAll();

  function openAll(): FSWatcher[] {
    const open = (folder: string, isSource: (path: string) => boolean) =>
      watch(join(sources.root, folder), (_, name) => {
        const path = join(folder, name ?? "");
        if (!isSource(path)) return;
        changed.add(path);
        clearTimeout(settling);
        settling = setTimeout(settle, SETTLE_MILLISECONDS);
      }).on("error", () => undefined);
    const folders = sources.folders.flatMap((folder) => foldersBelow(sources.root, folder));
    return [open("", (path) => sources.files.includes(path)), ...folders.map((folder) => open(folder, () => true))];
  }

  function settle(): void {
    const old = watchers;
    watchers = openAll();
    closeAll(old);
    const paths = [...changed];
    changed.clear();
    onChange(paths);
  }

  return () => {
    clearTimeout(settling);
    closeAll(watchers);
  };
}

function closeAll(watchers: readonly FSWatcher[]): void {
  for (const watcher of watchers) watcher.close();
}

function foldersBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const inner = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
  return [folder, ...inner.filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true)];
}
