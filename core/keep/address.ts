import { filesOf, isLanguage, type KeepManifest, type KeptFile } from "./manifest";

/** What a path asks for: a kept file, another spelling of its address, or neither. */
export type Asked = { readonly is: "file"; readonly file: KeptFile } | { readonly is: "misspelt"; readonly path: string } | { readonly is: "other" };

/** Reads the path of an address (no query, no fragment) as the server does: without its slash or with `index.html` it leads on. */
export function askedFor(files: ReadonlyMap<string, KeptFile>, path: string): Asked {
  const file = files.get(path);
  if (file !== undefined) return { is: "file", file };
  const better = path.endsWith("/index.html") ? path.slice(0, -"index.html".length) : `${path}/`;
  return files.has(better) ? { is: "misspelt", path: better } : { is: "other" };
}

/** The language of a page by its path: that of `/vi/`, `/vi/about/`, `/vi` and `/away/vi/`; null for every other path. */
export function languageOf({ parts }: KeepManifest, path: string): string | null {
  const [, first = "", second = ""] = path.split("/");
  const name = first === "away" ? second : first;
  return parts.some((part) => isLanguage(part) && part.name === name) ? name : null;
}

/**
 * Whether the page at a path has the script that answers the worker: every kept page but the neutral ones, which load nothing that
 * must be of their build.
 */
export function isAnswering({ parts }: KeepManifest, path: string): boolean {
  return path.endsWith("/") && !path.startsWith("/away/") && parts.some((part) => filesOf(part).some((file) => file.path === path));
}
