import { filesOf, type KeptFile, type KeptPart } from "../core/keep/manifest";
import { bodyOf, gunzip, sha256 } from "./bytes";

/** From where the files of a part may come; each is verified wherever it came from. */
export interface Sources {
  /** A copy that an older build kept; undefined where there is none. */
  readonly kept: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** An answer of the network; `isFresh` passes the browser's own cache by. */
  readonly fetch: (path: string, isFresh: boolean) => Promise<Response>;
}

export type Gathered = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/**
 * The bytes of every file of a part, each as the manifest says, by its address. What is kept already is not asked for again;
 * the pack is asked for only if something that is in it is missing.
 *
 * @throws Error (rejects) where a file cannot be had or is another: then nothing of the part may be stored
 */
export async function gather(part: KeptPart, sources: Sources): Promise<Gathered> {
  const gathered = new Map<string, Uint8Array<ArrayBuffer>>();
  await Promise.all(filesOf(part).map(async (file) => {
    const bytes = await sources.kept(file.path);
    if (bytes !== undefined && (await isWhole(file, bytes))) gathered.set(file.path, bytes);
  }));
  const singles = part.single.filter(({ path }) => !gathered.has(path)).map(async (file) => {
    gathered.set(file.path, await fetched(file.path, sources, async (bytes) => ((await isWhole(file, bytes)) ? bytes : undefined)));
  });
  const pack = part.packed.some(({ path }) => !gathered.has(path)) ? part.pack : null;
  const unpacked: Gathered[] = [];
  const packs = pack === null ? [] : [fetched(pack, sources, (bytes) => unpack(part.packed, bytes)).then((files) => unpacked.push(files))];
  await Promise.all([...singles, ...packs]);
  return new Map([...gathered, ...unpacked.flatMap((files) => [...files])]);
}

/** The files of a pack by their addresses; undefined where the pack is not whole or holds anything else. */
export async function unpack(files: readonly KeptFile[], pack: Uint8Array<ArrayBuffer>): Promise<Gathered | undefined> {
  const bytes = await gunzip(pack).catch(() => undefined);
  if (bytes === undefined || bytes.length !== files.reduce((sum, { length }) => sum + length, 0)) return undefined;
  const unpacked = new Map<string, Uint8Array<ArrayBuffer>>();
  let start = 0;
  for (const file of files) {
    const own = bytes.slice(start, start + file.length);
    if (!(await isWhole(file, own))) return undefined;
    unpacked.set(file.path, own);
    start += file.length;
  }
  return unpacked;
}

/** First what the browser has, however old: its hash tells whether it is the one; only then over the wire again. */
async function fetched<T>(path: string, sources: Sources, accept: (bytes: Uint8Array<ArrayBuffer>) => Promise<T | undefined>): Promise<T> {
  for (const isFresh of [false, true]) {
    const answer = await sources.fetch(path, isFresh);
    const accepted = answer.ok ? await accept(await bodyOf(answer)) : undefined;
    if (accepted !== undefined) return accepted;
  }
  throw new Error(`${path} is not what this build has there`);
}

async function isWhole(file: KeptFile, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return bytes.length === file.length && (await sha256(bytes)) === file.sha256;
}
