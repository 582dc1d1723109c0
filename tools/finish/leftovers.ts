import { posix } from "node:path";
import { headerClassOf } from "../headers";
import type { FileTree } from "./tree";

const PAYLOAD = /(?:^|\/)(?:index|404|__next\.[^/]*)\.txt$/;
const FRAMEWORK_PAGES = ["404/", "_not-found/"];

/**
 * Takes out of a finished build what no page asks for any more: the framework's page data in text files, its own names
 * for the not-found page (`404.html` is the one that hosts know), and each built file, of its runtime or named by its
 * content, that neither a page nor another kept built file names.
 */
export function removeLeftovers(tree: FileTree): void {
  for (const path of [...tree.keys()]) {
    if (PAYLOAD.test(path) || FRAMEWORK_PAGES.some((folder) => path.startsWith(folder))) tree.delete(path);
  }
  const needed = neededFiles(tree);
  for (const path of [...tree.keys()]) if (isBuilt(path) && !needed.has(path)) tree.delete(path);
}

function isBuilt(path: string): boolean {
  return path.startsWith("_next/") || headerClassOf(`/${path}`) === "asset";
}

function neededFiles(tree: FileTree): Set<string> {
  const built = [...tree.keys()].filter(isBuilt);
  const needed = new Set<string>();
  const reading = [...tree].filter(([path]) => path.endsWith(".html")).map(([, bytes]) => bytes);
  for (let bytes = reading.pop(); bytes !== undefined; bytes = reading.pop()) {
    const text = bytes.toString("utf8");
    for (const path of built) {
      if (needed.has(path) || !text.includes(posix.basename(path))) continue;
      needed.add(path);
      reading.push(tree.get(path) ?? Buffer.alloc(0));
    }
  }
  return needed;
}
