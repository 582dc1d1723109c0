import type { KeepManifest, KeptFile } from "../core/keep/manifest";
import { bodyOf, gunzip, gzip } from "./bytes";

/**
 * Puts a file into a cache, compressed on this device: every device of one kind has the same bytes, from wherever they came.
 * @throws (rejects) where the storage is full
 */
export async function put(cache: Cache, path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await cache.put(path, new Response(await gzip(bytes)));
}

/**
 * The bytes of a file in the caches of these names, or undefined where none has it or it cannot be read.
 * A cache that does not exist is not created by asking.
 */
export async function read(path: string, names: readonly string[]): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (const cacheName of names) {
    try {
      const found = await caches.match(path, { cacheName });
      if (found !== undefined) return await gunzip(await bodyOf(found));
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The answer for a kept file, with the headers that the server would send, or undefined where it is gone. */
export async function answerKept({ headers }: KeepManifest, file: KeptFile, cacheName: string): Promise<Response | undefined> {
  const bytes = await read(file.path, [cacheName]);
  return bytes === undefined ? undefined : new Response(bytes, { headers: headers[file.headers] ?? {} });
}
