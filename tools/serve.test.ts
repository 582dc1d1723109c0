import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { serve, type ServedSite } from "./serve";

const PAGE = `<!DOCTYPE html><html lang="en"><head><style>p{color:red}</style></head><body>${"<p>one</p>".repeat(40)}</body></html>`;

let folder = "";
let site: ServedSite;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
  mkdirSync(join(folder, "site", "en"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "site", "index.html"), PAGE);
  writeFileSync(join(folder, "site", "en", "index.html"), PAGE);
  writeFileSync(join(folder, "site", "404.html"), '<html lang="en"><body>not here</body></html>');
  writeFileSync(join(folder, "site", "_headers"), "/*\n");
  writeFileSync(join(folder, "site", "sound.mp3"), "0123456789");
  site = await serve({ root: join(folder, "site"), port: 0 });
});

afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A request whose path goes over the wire as it is written, which `fetch` would tidy. */
function ask(path: string, headers: OutgoingHttpHeaders = {}, method = "GET"): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: site.port, path, method, headers }, (reply) => {
      const parts: Buffer[] = [];
      reply.on("data", (part: Buffer) => parts.push(part));
      reply.on("end", () => resolve({ status: reply.statusCode, headers: reply.headers, body: Buffer.concat(parts) }));
    });
    asked.on("error", reject).end();
  });
}

describe("a page", () => {
  test("comes with the headers of its class and its own style's hash", async () => {
    const { status, headers, body } = await ask("/en/");
    expect([status, body.toString()]).toEqual([200, PAGE]);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["content-security-policy"]).toMatch(/style-src 'sha256-[^']+';/);
    expect(headers["referrer-policy"]).toBe("no-referrer");
  });

  test("comes compressed as it was asked for, each form with a tag of its own", async () => {
    const plain = await ask("/en/");
    const brotli = await ask("/en/", { "Accept-Encoding": "gzip, br" });
    const gzip = await ask("/en/", { "Accept-Encoding": "gzip" });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
    expect([brotli.headers["content-encoding"], gzip.headers["content-encoding"]]).toEqual(["br", "gzip"]);
    expect(new Set([plain.headers.etag, brotli.headers.etag, gzip.headers.etag]).size).toBe(3);
    expect(brotli.headers.vary).toBe("Accept-Encoding");
  });

  test("is not sent again to who has it", async () => {
    const first = await ask("/en/", { "Accept-Encoding": "br" });
    const again = await ask("/en/", { "Accept-Encoding": "br", "If-None-Match": first.headers.etag });
    expect([again.status, again.body.length, again.headers["content-length"]]).toEqual([304, 0, undefined]);
    expect(again.headers["content-security-policy"]).toBe(first.headers["content-security-policy"]);
  });

  test("answers HEAD with the same headers and no body", async () => {
    const { status, headers, body } = await ask("/en/", {}, "HEAD");
    expect([status, headers["content-length"], body.length]).toEqual([200, String(PAGE.length), 0]);
  });

  test.each([["/en", "/en/"], ["/en?a=1", "/en/?a=1"], ["/en/index.html", "/en/"], ["/index.html", "/"]])("%s leads to %s", async (from, to) => {
    const { status, headers } = await ask(from);
    expect([status, headers.location]).toEqual([308, to]);
  });
});

describe("what is not there", () => {
  test.each(["/nothing", "/nothing/", "/en/nothing.js", "/_headers", "/secret.txt", "//example.org/"])("%s gets the neutral page", async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, expect.stringContaining("not here")]);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test.each(["/../secret.txt", "/en/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/..%5csecret.txt", "/%", "/%00"])(
    "%s, a path out of the site or no path, is refused",
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body.length]).toEqual([400, 0]);
    },
  );

  test.each(["POST", "PUT", "DELETE"])("%s is not allowed", async (method) => {
    const { status, headers } = await ask("/en/", {}, method);
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});

describe("a part of a file", () => {
  test("is sent alone", async () => {
    const { status, headers, body } = await ask("/sound.mp3", { Range: "bytes=2-4" });
    expect([status, headers["content-range"], body.toString()]).toEqual([206, "bytes 2-4/10", "234"]);
  });

  test("outside the file is refused", async () => {
    const { status, headers } = await ask("/sound.mp3", { Range: "bytes=10-" });
    expect([status, headers["content-range"]]).toEqual([416, "bytes */10"]);
  });

  test("of another version is answered with the whole", async () => {
    const { status, body } = await ask("/sound.mp3", { Range: "bytes=2-4", "If-Range": '"old"' });
    expect([status, body.toString()]).toEqual([200, "0123456789"]);
  });
});

describe("the server", () => {
  test("counts what it was asked", async () => {
    await ask("/en/?a=1");
    await ask("/nothing", {}, "HEAD");
    expect(site.requests).toEqual([
      { method: "GET", url: "/en/?a=1", status: 200, bytes: PAGE.length },
      { method: "HEAD", url: "/nothing", status: 404, bytes: 0 },
    ]);
  });

  test("serves a new build when it is told to", async () => {
    writeFileSync(join(folder, "site", "en", "index.html"), "<p>two</p>");
    expect((await ask("/en/")).body.toString()).toBe(PAGE);
    site.reload();
    expect((await ask("/en/")).body.toString()).toBe("<p>two</p>");
  });

  test("is gone once it is closed", async () => {
    const gone = await serve({ root: join(folder, "site"), port: 0 });
    await gone.close();
    await expect(fetch(`${gone.origin}/`)).rejects.toThrow();
  });

  test("says that a port is taken", async () => {
    await expect(serve({ root: join(folder, "site"), port: site.port })).rejects.toThrow("EADDRINUSE");
  });

  test("leads to another server what it is told to", async () => {
    const other = await serve({ root: join(folder, "site"), port: 0, elsewhere: (path) => (path === "/desk/" ? "http://localhost:1/desk/" : undefined) });
    const reply = await fetch(`http://127.0.0.1:${other.port}/desk/`, { redirect: "manual" });
    await other.close();
    expect([reply.status, reply.headers.get("location")]).toEqual([307, "http://localhost:1/desk/"]);
  });
});
