import { moveScriptsToFiles } from "./desk";
import type { Fault } from "./fault";
import type { ClientModules } from "./flight";
import { foreignResources, missingResources } from "./guardAddresses";
import { clientComponents, suspensePlaceholders } from "./guardBuilt";
import {
  frameworkScripts, handlerAttributes, headerClassMismatch, inlineScripts, missingLanguage, styleAttributes,
} from "./guardFinished";
import { hostHeaders } from "./hostHeaders";
import { bundleIslands, islandNames, linkIslands, type Island } from "./islands";
import { removeLeftovers } from "./leftovers";
import { attribute, elementsOf, parsePage, writePage, type PageDocument } from "./markup";
import { addRuby } from "./ruby";
import { stripFramework } from "./strip";
import { inlineStyles } from "./style";
import { addressOf, type FileTree } from "./tree";

export interface FinishContext {
  clientModules: ClientModules;
  islandsFolder: string;
}

export interface FileFault {
  file: string;
  fault: Fault;
}

/**
 * Finishes every page of an exported site. The files given are not changed; finishing a finished site changes nothing.
 *
 * @returns the finished files and every fault found; the files are fit to serve only where there is none
 */
export async function finishSite(exported: FileTree, context: FinishContext): Promise<{ tree: FileTree; faults: FileFault[] }> {
  const tree = new Map(exported);
  const pages = [...tree].filter(([file]) => file.endsWith(".html") && !/^(?:404|_not-found)\//.test(file));
  const parsed = pages.map(([file, bytes]) => ({ file, page: parsePage(bytes.toString("utf8")) }));
  const plain = parsed.filter(({ page }) => !isDesk(page));
  const islands = await bundleIslands(new Set(plain.flatMap(({ page }) => islandNames(page))), context.islandsFolder);
  for (const { address, bytes } of islands.values()) tree.set(address.slice(1), bytes);

  const faults = parsed.flatMap(({ file, page }) => {
    const found = isDesk(page) ? finishDeskPage(page, tree) : finishPlainPage(page, tree, islands, context);
    tree.set(file, Buffer.from(writePage(page)));
    return [...found, ...headerClassMismatch(page, addressOf(file))].map((fault) => ({ file, fault }));
  });
  for (const { file, page } of parsed) {
    faults.push(...missingResources(page, (path) => tree.has(path.slice(1))).map((fault) => ({ file, fault })));
  }
  removeLeftovers(tree);
  tree.delete("_headers");
  tree.set("_headers", Buffer.from(hostHeaders(tree)));
  return { tree: new Map([...tree].sort(([a], [b]) => (a < b ? -1 : 1))), faults };
}

/** True for a page of the desk, which keeps the framework. */
export function isDesk(page: PageDocument): boolean {
  return elementsOf(page, "html").some((root) => attribute(root, "data-class") === "desk");
}

function finishDeskPage(page: PageDocument, tree: FileTree): Fault[] {
  moveScriptsToFiles(page, tree);
  return missingLanguage(page);
}

function finishPlainPage(page: PageDocument, tree: FileTree, islands: ReadonlyMap<string, Island>, context: FinishContext): Fault[] {
  const faults = [...clientComponents(page, context.clientModules), ...suspensePlaceholders(page)];
  stripFramework(page);
  addRuby(page);
  faults.push(...inlineStyles(page, (address) => tree.get(address.slice(1))?.toString("utf8")));
  faults.push(...linkIslands(page, islands, context.islandsFolder));
  const finishedGuards = [frameworkScripts, inlineScripts, styleAttributes, handlerAttributes, foreignResources, missingLanguage];
  return [...faults, ...finishedGuards.flatMap((guard) => guard(page))];
}
