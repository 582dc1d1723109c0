import { build } from "esbuild";
import { isLanguage, SHELL, type KeepManifest } from "../../core/keep/manifest";
import { hostHeaders } from "./hostHeaders";
import { TARGET } from "./islands";
import { packSite } from "./packs";
import type { FileTree } from "./tree";

const WORKER = "worker.js";

/**
 * Adds to a finished site what makes it work without a network: the packs, and the worker that carries the list of what
 * it keeps. Those of an earlier finish are taken out; the host's headers are written anew. The tree given is not changed.
 *
 * @param source the worker's entry, `worker/main.ts`
 * @throws Error where esbuild refuses a source; it names file and line
 */
export async function withWorker(finished: FileTree, source: string): Promise<FileTree> {
  const tree = new Map([...finished].filter(([file]) => file !== WORKER && file !== "_headers" && !file.startsWith("packs/")));
  const ahead = packSite(tree).manifest;
  for (const [file, bytes] of tree) tree.set(file, withPacksNamed(file, bytes, ahead));
  const { manifest, files } = packSite(tree);
  for (const [file, bytes] of files) tree.set(file, bytes);
  tree.set(WORKER, await bundleWorker(source, manifest));
  tree.set("_headers", Buffer.from(hostHeaders(tree)));
  return new Map([...tree].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A door names the packs of its language, so that a first visit fetches them while the worker is on its way; no pack holds a door. */
function withPacksNamed(file: string, bytes: Buffer, { parts }: KeepManifest): Buffer {
  const own = parts.find((part) => file === `${part.name}/index.html` && isLanguage(part));
  if (own === undefined) return bytes;
  const packs = parts.filter((part) => part.name === SHELL || part === own).flatMap(({ pack }) => pack ?? []);
  return Buffer.from(bytes.toString("utf8").replace(/<html(?: data-packs="[^"]*")?/, `<html data-packs="${packs.join(" ")}"`));
}

async function bundleWorker(source: string, manifest: KeepManifest): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    minify: true,
    format: "iife",
    charset: "utf8",
    target: TARGET,
    define: { "process.env.NODE_ENV": '"production"', MANIFEST: JSON.stringify(manifest) },
    logLevel: "error",
    write: false,
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}
