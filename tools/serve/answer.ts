import type { IncomingMessage } from "node:http";
import { headersFor, type Headers } from "../headers";
import { chooseEncoding, isNotModified, readRange } from "./negotiate";
import type { SiteFile } from "./siteFile";

export interface Answer {
  status: number;
  headers: Headers;
  body: Buffer;
}

export type Question = Pick<IncomingMessage, "method" | "headers"> & { url: string };

const EMPTY = Buffer.alloc(0);

/** The answer of a static host to one request; the body of a HEAD answer is left for the sender to drop. */
export function answer(site: ReadonlyMap<string, SiteFile>, question: Question): Answer {
  if (question.method !== "GET" && question.method !== "HEAD") return bare(405, { Allow: "GET, HEAD" });
  const [address = "/", ...search] = question.url.split("?");
  const path = decodePath(address);
  if (path === undefined) return bare(400, {});
  const file = site.get(path);
  if (file !== undefined) return answerWithFile(file, question);
  const better = path.endsWith("/index.html") ? path.slice(0, -"index.html".length) : `${path}/`;
  if (site.has(better)) return bare(308, { Location: [encodeURI(better), ...search].join("?") });
  const notFound = site.get("/404.html");
  return notFound === undefined ? bare(404, {}) : answerWithWhole(notFound, question, 404);
}

function answerWithFile(file: SiteFile, question: Question): Answer {
  const { headers } = question;
  const range = readRange(headers.range, file.bytes("identity").length);
  const isSame = headers["if-range"] === undefined || headers["if-range"] === file.etag("identity");
  if (range === "none" || !isSame || question.method === "HEAD") return answerWithWhole(file, question, 200);
  const length = file.bytes("identity").length;
  if (range === "unsatisfiable") return bare(416, { "Content-Range": `bytes */${length}` });
  const body = file.bytes("identity").subarray(range.start, range.end);
  const contentRange = `bytes ${range.start}-${range.end - 1}/${length}`;
  return { status: 206, headers: { ...file.headers, ETag: file.etag("identity"), "Content-Range": contentRange, ...sized(body) }, body };
}

function answerWithWhole(file: SiteFile, { headers }: Question, status: number): Answer {
  const encoding = file.isCompressible ? chooseEncoding(headers["accept-encoding"]) : "identity";
  const common = { ...file.headers, ETag: file.etag(encoding), "Accept-Ranges": "bytes" };
  if (status === 200 && isNotModified(headers["if-none-match"], file.etag(encoding))) return { status: 304, headers: common, body: EMPTY };
  const body = file.bytes(encoding);
  const encoded = encoding === "identity" ? {} : { "Content-Encoding": encoding };
  return { status, headers: { ...common, ...encoded, ...sized(body) }, body };
}

function bare(status: number, headers: Headers): Answer {
  return { status, headers: { ...headersFor("/", { styleHashes: [] }), ...headers, ...sized(EMPTY) }, body: EMPTY };
}

function sized(body: Buffer): Headers {
  return { "Content-Length": String(body.length) };
}

/** The path as text; undefined where it is badly encoded, holds a null character or climbs out of the site. */
function decodePath(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    const climbs = path.split(/[/\\]/).includes("..");
    return !path.startsWith("/") || climbs || path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}
