/**
 * What a build keeps on a device, as its worker script carries it: which files belong together, what each must be, and with
 * which headers it is answered.
 */
export interface KeepManifest {
  /** Ten hexadecimal digits; another build of the same bytes has the same. */
  readonly version: string;
  /** The header sets that files name by their place here. */
  readonly headers: readonly Readonly<Record<string, string>>[];
  /** The shell first, then one part a language, the sources last. */
  readonly parts: readonly KeptPart[];
}

/** What is kept whole or not at all. */
export interface KeptPart {
  /** `SHELL`, the path of a language (`vi`, `zh-Hans`), or `SOURCES`. */
  readonly name: string;
  /** The address of the pack: the packed files one after the other, gzipped; null where nothing is packed. */
  readonly pack: string | null;
  readonly packed: readonly KeptFile[];
  /** Files that whoever opened a door has just loaded: they come from their own address and so from the browser's own cache. */
  readonly single: readonly KeptFile[];
}

export interface KeptFile {
  /** The address, from `/`. */
  readonly path: string;
  /** In bytes, not compressed. */
  readonly length: number;
  /** SHA-256 of the file as it is served, not compressed; hexadecimal. */
  readonly sha256: string;
  /** The place of its header set. */
  readonly headers: number;
}

/** The name of the part that every language needs. */
export const SHELL = "";

/**
 * The name of the part with the sources of every contact: one page for all languages, kept with any of them, and after it, so that no
 * language waits for it.
 */
export const SOURCES = "sources";

/** Whether a part is a language: neither the shell nor the sources. */
export function isLanguage({ name }: Pick<KeptPart, "name">): boolean {
  return name !== SHELL && name !== SOURCES;
}

/** The one name of a build's cache; it says nothing of what it is for. */
export function cacheName({ version }: Pick<KeepManifest, "version">): string {
  return `${CACHE_PREFIX}${version}`;
}

/** What the names of all builds' caches begin with. */
export const CACHE_PREFIX = "k-";

/** Every file of a part in the order in which it is stored: the mark comes last. */
export function filesOf(part: KeptPart): readonly KeptFile[] {
  const mark = markOf(part);
  const files = [...part.packed, ...part.single];
  return [...files.filter(({ path }) => path !== mark), ...files.filter(({ path }) => path === mark)];
}

/** The address whose presence says that a part is whole: `/` for the shell, the door for a language, `/sources/`. */
export function markOf({ name }: Pick<KeptPart, "name">): string {
  return name === SHELL ? "/" : `/${name}/`;
}

/**
 * The golden set: the addresses kept for these languages, in order, whatever was looked at; unknown languages add nothing. The
 * sources are kept for everyone.
 */
export function keptPaths({ parts }: KeepManifest, languages: readonly string[]): readonly string[] {
  const kept = parts.filter((part) => !isLanguage(part) || languages.includes(part.name));
  return kept.flatMap((part) => filesOf(part).map(({ path }) => path)).sort();
}
