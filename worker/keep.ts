import { CACHE_PREFIX, cacheName, filesOf, isLanguage, markOf, SHELL, type KeepManifest, type KeptPart } from "../core/keep/manifest";
import { gather, type Sources } from "./gather";
import { put, read } from "./store";

/** The languages of which the cache of this name holds the whole part. */
export async function keptLanguages({ parts }: KeepManifest, name: string): Promise<readonly string[]> {
  return keptOf(parts.filter(isLanguage), name);
}

async function keptOf(parts: readonly KeptPart[], name: string): Promise<readonly string[]> {
  const isKept = await Promise.all(parts.map((part) => isPartKept(part, name)));
  return parts.filter((_, at) => isKept[at] === true).map((part) => part.name);
}

/**
 * Keeps the shell and the parts of these names in the cache of this build, each part whole or not at all.
 *
 * @throws Error (rejects) where a part cannot be had whole, or the storage is full; what was kept before is as it was
 */
export async function keep(manifest: KeepManifest, partNames: readonly string[], fetchFrom: Sources["fetch"]): Promise<void> {
  const name = cacheName(manifest);
  const wanted = manifest.parts.filter((part) => part.name === SHELL || partNames.includes(part.name));
  const isKept = await Promise.all(wanted.map((part) => isPartKept(part, name)));
  const missing = wanted.filter((_, at) => isKept[at] !== true);
  if (missing.length === 0) return;
  const names = await buildCaches();
  const sources: Sources = { kept: (path) => read(path, names), fetch: fetchFrom };
  const gathered = await Promise.all(missing.map((part) => gather(part, sources)));
  const wasThere = await caches.has(name);
  const cache = await caches.open(name);
  const stored: string[] = [];
  try {
    for (const [at, part] of missing.entries()) {
      for (const { path } of filesOf(part)) {
        stored.push(path);
        await put(cache, path, gathered[at]?.get(path) ?? new Uint8Array());
      }
    }
  } catch (error) {
    if (wasThere) await Promise.all(stored.map((path) => cache.delete(path)));
    else await caches.delete(name);
    throw error;
  }
}

/** Removes the caches of every build. */
export async function removeAll(): Promise<void> {
  await Promise.all((await buildCaches()).map((name) => caches.delete(name)));
}

/** Removes the caches of other builds. */
export async function removeOthers(manifest: KeepManifest): Promise<void> {
  const others = (await buildCaches()).filter((name) => name !== cacheName(manifest));
  await Promise.all(others.map((name) => caches.delete(name)));
}

/**
 * Takes over what other builds keep and this one does not yet, each part for which the same files will do. Asks no network:
 * nothing may wait for it while a worker is being activated.
 */
export async function takeAlong(manifest: KeepManifest): Promise<void> {
  for (const name of await partsOfAllBuilds(manifest)) await keep(manifest, [name], nowhere).catch(() => undefined);
}

/** The languages that any build keeps on this device, and the sources where one does. */
export async function partsOfAllBuilds({ parts }: KeepManifest): Promise<readonly string[]> {
  const beyondShell = parts.filter((part) => part.name !== SHELL);
  const kept = await Promise.all((await buildCaches()).map((name) => keptOf(beyondShell, name)));
  return [...new Set(kept.flat())];
}

async function isPartKept(part: KeptPart, name: string): Promise<boolean> {
  return (await caches.match(markOf(part), { cacheName: name })) !== undefined;
}

async function buildCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
}

function nowhere(path: string): Promise<Response> {
  return Promise.reject(new Error(`${path} is not on this device`));
}

/** The network, until it is told to stop. */
export function networkUntil(stopped: AbortSignal): Sources["fetch"] {
  return (path, isFresh) => fetch(path, { cache: isFresh ? "reload" : "force-cache", credentials: "omit", redirect: "error", signal: stopped });
}
