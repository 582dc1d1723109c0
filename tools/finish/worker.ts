import { build } from "esbuild";
import type { KeepManifest } from "../../core/keep/manifest";
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
  const { manifest, files } = packSite(tree);
  for (const [file, bytes] of files) tree.set(file, bytes);
  tree.set(WORKER, await bundleWorker(source, manifest));
  tree.set("_headers", Buffer.from(hostHeaders(tree)));
  return new Map([...tree].sort(([a], [b]) => (a < b ? -1 : 1)));
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
