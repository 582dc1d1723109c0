import { createHash } from "node:crypto";
import { extname } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { styleHashesIn } from "../finish/style";
import { addressOf, readTree } from "../finish/tree";
import { contentType } from "../contentType";
import { headersFor, type Headers } from "../headers";

export type Encoding = "br" | "gzip" | "identity";

/** One file of the site as it is answered: its headers, and its bytes in each encoding with an entity tag of their own. */
export interface SiteFile {
  headers: Headers;
  bytes: (encoding: Encoding) => Buffer;
  etag: (encoding: Encoding) => string;
  isCompressible: boolean;
}

const COMPRESSIBLE = new Set([
  ".css", ".csv", ".geojson", ".html", ".js", ".json", ".svg", ".txt", ".vcf", ".webmanifest", ".xml",
]);

/** Reads a finished site into memory, by address (`/en/`, `/icon.svg`). The hosts' `_headers` file is no part of it. */
export function readSite(root: string, quality: number = constants.BROTLI_MAX_QUALITY): Map<string, SiteFile> {
  const site = new Map<string, SiteFile>();
  for (const [file, bytes] of readTree(root)) {
    if (file !== "_headers") site.set(addressOf(file), siteFile(addressOf(file), extname(file), bytes, quality));
  }
  return site;
}

function siteFile(address: string, extension: string, identity: Buffer, quality: number): SiteFile {
  const hash = createHash("sha256").update(identity).digest("hex").slice(0, 20);
  const hashes = extension === ".html" ? styleHashesIn(identity) : [];
  const isCompressible = COMPRESSIBLE.has(extension);
  const kept = new Map<Encoding, Buffer>([["identity", identity]]);
  return {
    headers: {
      ...headersFor(address, { styleHashes: hashes }),
      "Content-Type": contentType(extension),
      ...(isCompressible ? { Vary: "Accept-Encoding" } : {}),
    },
    isCompressible,
    etag: (encoding) => (encoding === "identity" ? `"${hash}"` : `"${hash}-${encoding}"`),
    bytes: (encoding) => {
      const bytes = kept.get(encoding) ?? (encoding === "br" ? brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }) : gzipSync(identity, { level: 9 }));
      kept.set(encoding, bytes);
      return bytes;
    },
  };
}
