import { SHELL, SOURCES } from "../../core/keep/manifest";
import { headerClassOf } from "../headers";
import { loadedAddresses } from "./guardAddresses";
import { attribute, elementsOf, parsePage } from "./markup";
import { addressOf, type FileTree } from "./tree";

/** The files of a part of what is kept, by their addresses in order. */
export interface PartFiles {
  name: string;
  packed: string[];
  single: string[];
}

/** Pages for displays and tablets are kept by those who ask for everything. */
const NOT_KEPT = /^\/(?:signage\/|[^/]+\/counter\/)/;

/**
 * Which files of a finished site belong to the shell and to each language: a language is what has a door (`/vi/`) and a
 * neutral page (`/away/vi/`). Doors and the scripts that they load are single, since a first visitor has just loaded
 * them; all else that the kept pages are and load goes into packs. The page of sources is a part by itself.
 */
export function partFiles(tree: FileTree): PartFiles[] {
  const pages = [...tree.keys()].filter((file) => file.endsWith(".html")).map(addressOf).filter(isKept).sort();
  const languages = pages.flatMap((path) => /^\/away\/([^/]+)\/$/.exec(path)?.[1] ?? []).filter((name) => pages.includes(`/${name}/`));
  const parts = languages.map((name) => {
    const own = pages.filter((path) => path.startsWith(`/${name}/`) || path.startsWith(`/away/${name}/`));
    return { name, packed: own.filter((path) => path !== `/${name}/`), single: [`/${name}/`] };
  });
  const ofLanguages = parts.flatMap(({ packed, single }) => [...packed, ...single]);
  const shellPages = ["/", "/404.html"].filter((path) => pages.includes(path));
  const sources = pages.filter((path) => path === `/${SOURCES}/`);
  const doorScripts = new Set(parts.flatMap(({ single }) => single.flatMap((path) => scriptsOf(tree, path))));
  const kept = [...shellPages, ...ofLanguages, ...sources];
  const loaded = new Set(kept.flatMap((path) => loadedBy(tree, path)).filter((path) => !doorScripts.has(path)));
  return [
    { name: SHELL, packed: [...shellPages, ...[...loaded].sort()], single: [...doorScripts].sort() },
    ...parts,
    ...sources.map((path) => ({ name: SOURCES, packed: [], single: [path] })),
  ];
}

/** The file at an address. @throws Error where the build has none */
export function fileAt(tree: FileTree, path: string): Buffer {
  const bytes = tree.get(path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1));
  if (bytes === undefined) throw new Error(`the build has no ${path}`);
  return bytes;
}

function isKept(path: string): boolean {
  return headerClassOf(path) === "plain" && !NOT_KEPT.test(path);
}

function scriptsOf(tree: FileTree, path: string): string[] {
  const page = parsePage(fileAt(tree, path).toString("utf8"));
  return elementsOf(page, "script").flatMap((script) => attribute(script, "src") ?? []);
}

function loadedBy(tree: FileTree, path: string): string[] {
  const addresses = loadedAddresses(parsePage(fileAt(tree, path).toString("utf8")));
  return addresses.filter((address) => address.startsWith("/") && tree.has(address.slice(1)));
}
