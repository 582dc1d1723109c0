import { createHash } from "node:crypto";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import { SHELL, type KeepManifest, type KeptFile } from "../../core/keep/manifest";
import { contentType } from "../contentType";
import { headersFor, type Headers } from "../headers";
import { contentHash } from "./islands";
import { fileAt, partFiles } from "./keptPages";
import { styleHashesIn } from "./style";
import type { FileTree } from "./tree";

/** What a site keeps on a device, and the packs to fetch it by, each at its address in the build. */
export interface Packs {
  manifest: KeepManifest;
  files: FileTree;
}

/** Packs a finished site: the same site gives the same bytes. The site itself is not changed. */
export function packSite(tree: FileTree): Packs {
  const headers: Headers[] = [];
  const files: FileTree = new Map();
  const parts = partFiles(tree).map(({ name, packed, single }) => {
    const keptFile = (path: string) => describe(path, fileAt(tree, path), headers);
    const described = { packed: packed.map(keptFile), single: single.map(keptFile) };
    if (packed.length === 0) return { name, pack: null, ...described };
    const bytes = gzipSync(Buffer.concat(packed.map((path) => fileAt(tree, path))), { level: 9 });
    const pack = `packs/${name === SHELL ? "shell" : name}.${contentHash(bytes)}.pack`;
    files.set(pack, bytes);
    return { name, pack: `/${pack}`, ...described };
  });
  const version = contentHash(Buffer.from(JSON.stringify({ headers, parts })));
  return { manifest: { version, headers, parts }, files };
}

function describe(path: string, bytes: Buffer, known: Headers[]): KeptFile {
  const isPage = path.endsWith("/") || path.endsWith(".html");
  const hashes = isPage ? styleHashesIn(bytes) : [];
  const own: Headers = { ...headersFor(path, { styleHashes: hashes }), "Content-Type": contentType(isPage ? ".html" : extname(path)) };
  const same = known.findIndex((it) => JSON.stringify(it) === JSON.stringify(own));
  if (same === -1) known.push(own);
  return { path, length: bytes.length, sha256: sha256(bytes), headers: same === -1 ? known.length - 1 : same };
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
