import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { KeptFile, KeptPart } from "../core/keep/manifest";
import { gather, unpack, type Sources } from "./gather";

const TEXTS: Readonly<Record<string, string>> = { "/away/vi/": "a calendar", "/vi/about/": "about, ěščř", "/vi/": "the door" };
const PACK = "/packs/vi.0123456789.pack";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (path: string): KeptFile => {
  const bytes = bytesOf(TEXTS[path] ?? "");
  return { path, length: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex"), headers: 0 };
};
const part: KeptPart = { name: "vi", pack: PACK, packed: ["/away/vi/", "/vi/about/"].map(file), single: [file("/vi/")] };
const pack = (texts: readonly string[]) => new Uint8Array(gzipSync(texts.join("")));
const whole = pack(["a calendar", "about, ěščř"]);

interface World {
  readonly kept?: Readonly<Record<string, string>>;
  readonly stale?: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
  readonly host?: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
}

/** A device and a host; what was asked for, and whether past the browser's own cache, is noted. */
function world({ kept = {}, stale = {}, host = {} }: World): { sources: Sources; asked: string[] } {
  const asked: string[] = [];
  const served: World["host"] = { [PACK]: whole, "/vi/": bytesOf("the door"), ...host };
  return {
    asked,
    sources: {
      kept: (path) => Promise.resolve(kept[path] === undefined ? undefined : bytesOf(kept[path])),
      fetch: (path, isFresh) => {
        asked.push(isFresh ? `${path} fresh` : path);
        const bytes = (isFresh ? undefined : stale[path]) ?? served[path];
        return Promise.resolve(bytes === undefined || bytes.length === 0 ? new Response(null, { status: 404 }) : new Response(bytes));
      },
    },
  };
}

async function textsOf(sources: Sources): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries([...(await gather(part, sources))].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

describe("a part is gathered", () => {
  test.each<[string, World, readonly string[]]>([
    ["from its pack and what the browser has", {}, ["/vi/", PACK]],
    ["past the browser's cache where that is of another build", { stale: { "/vi/": bytesOf("the old door") } }, ["/vi/", PACK, "/vi/ fresh"]],
    ["without the pack where an older build kept all that is in it", { kept: { "/away/vi/": "a calendar", "/vi/about/": "about, ěščř" } }, ["/vi/"]],
    ["with the pack where one file in it changed", { kept: { "/away/vi/": "a calendar", "/vi/about/": "other", "/vi/": "the door" } }, [PACK]],
    ["without asking for anything where nothing changed", { kept: TEXTS }, []],
    ["with a second try for a pack that came damaged", { stale: { [PACK]: whole.slice(0, 20) } }, ["/vi/", PACK, `${PACK} fresh`]],
  ])("%s", async (_how, given, expected) => {
    const { sources, asked } = world(given);
    expect(await textsOf(sources)).toEqual(TEXTS);
    expect(asked).toEqual(expected);
  });
});

describe("nothing is gathered", () => {
  test.each<[string, World["host"]]>([
    ["of a part whose pack is missing", { [PACK]: new Uint8Array() }],
    ["of a pack that is cut off", { [PACK]: whole.slice(0, -9) }],
    ["of a pack that holds another file", { [PACK]: pack(["a calendar", "about, ěščx"]) }],
    ["of a pack that holds more", { [PACK]: pack(["a calendar", "about, ěščř", "!"]) }],
    ["of a pack that is no pack", { [PACK]: bytesOf("<html>") }],
    ["of a part whose door is missing", { "/vi/": new Uint8Array() }],
    ["of a part whose door is another", { "/vi/": bytesOf("the d00r") }],
  ])("%s", async (_what, host) => {
    const { sources } = world(host === undefined ? {} : { host });
    await expect(gather(part, sources)).rejects.toThrow("is not what this build has there");
  });
});

test("a part without a pack is gathered from its own address", async () => {
  const { sources, asked } = world({});
  const gathered = await gather({ name: "vi", pack: null, packed: [], single: [file("/vi/")] }, sources);
  expect([...gathered.keys()]).toEqual(["/vi/"]);
  expect(asked).toEqual(["/vi/"]);
});

test("an empty pack holds no file", async () => {
  expect([...((await unpack([], pack([]))) ?? [])]).toEqual([]);
});
