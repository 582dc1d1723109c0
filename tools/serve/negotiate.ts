import type { Encoding } from "./siteFile";

/** A part of a file: the first byte and the one after the last. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The encoding to answer with: brotli before gzip, each only where `Accept-Encoding` allows it.
 * https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding
 */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  const allowed = new Set(
    (acceptEncoding ?? "")
      .split(",")
      .map((part) => part.trim().toLowerCase().split(/\s*;\s*/))
      .filter(([, quality]) => quality === undefined || !/^q=0(?:\.0*)?$/.test(quality))
      .map(([name]) => name),
  );
  if (allowed.has("br")) return "br";
  return allowed.has("gzip") ? "gzip" : "identity";
}

/** True where `If-None-Match` names this entity tag, weakly or strongly, or any. */
export function isNotModified(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, "")).some((tag) => tag === etag || tag === "*");
}

/**
 * The one part that a `Range` header asks for, "none" where it asks for none that we serve (several parts, another unit),
 * "unsatisfiable" where it lies outside the file. https://www.rfc-editor.org/rfc/rfc9110#name-range
 *
 * @param length of the whole file in bytes
 */
export function readRange(header: string | undefined, length: number): ByteRange | "none" | "unsatisfiable" {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  const [, first = "", last = ""] = match ?? [];
  if (match === null || (first === "" && last === "")) return "none";
  if (first === "") return Number(last) === 0 ? "unsatisfiable" : { start: Math.max(0, length - Number(last)), end: length };
  if (last !== "" && Number(last) < Number(first)) return "none";
  if (Number(first) >= length) return "unsatisfiable";
  return { start: Number(first), end: last === "" ? length : Math.min(length, Number(last) + 1) };
}
