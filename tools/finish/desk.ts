import { createElement, elementsOf, replace, textOf, type PageDocument } from "./markup";
import { contentHash } from "./islands";
import { isInline } from "./scripts";
import type { FileTree } from "./tree";

/**
 * Moves the inline scripts of a desk page into files named by their content, in their places and order, so that the desk
 * too runs under `script-src 'self'`. Adds the files to the build.
 */
export function moveScriptsToFiles(page: PageDocument, tree: FileTree): void {
  for (const script of elementsOf(page, "script").filter(isInline)) {
    const bytes = Buffer.from(textOf(script));
    const path = `assets/desk.${contentHash(bytes)}.js`;
    tree.set(path, bytes);
    const kept = Object.fromEntries(script.attrs.map(({ name, value }): [string, string] => [name, value]));
    replace(script, createElement("script", { ...kept, src: `/${path}` }));
  }
}
