import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Fault } from "./fault";
import { append, attribute, createElement, detach, elementsOf, type PageDocument } from "./markup";

/** A finished island script: its address on the site and its bytes. */
export interface Island {
  address: string;
  bytes: Buffer;
}

/** The browsers of the floor; below it a module script still runs or the page stays as it was drawn. */
export const TARGET = ["chrome111", "safari16.4", "firefox114"];

/** The islands a page asks for, by the space separated `data-islands` of its body. */
export function islandNames(page: PageDocument): string[] {
  const names = elementsOf(page, "body").flatMap((body) => (attribute(body, "data-islands") ?? "").split(/\s+/));
  return [...new Set(names.filter((name) => name !== ""))];
}

/**
 * Bundles each named island of a folder (`<name>.ts`) to one minified module, named by its content.
 *
 * @throws Error where esbuild refuses a source; it names file and line
 */
export async function bundleIslands(names: Iterable<string>, folder: string): Promise<Map<string, Island>> {
  const islands = new Map<string, Island>();
  for (const name of [...names].sort()) {
    if (!existsSync(join(folder, `${name}.ts`))) continue;
    const { outputFiles } = await build({
      entryPoints: [join(folder, `${name}.ts`)],
      bundle: true,
      minify: true,
      format: "esm",
      charset: "utf8",
      target: TARGET,
      define: { "process.env.NODE_ENV": '"production"' },
      logLevel: "error",
      write: false,
    });
    const bytes = Buffer.from(outputFiles[0]?.contents ?? []);
    islands.set(name, { address: `/assets/${name}.${contentHash(bytes)}.js`, bytes });
  }
  return islands;
}

/**
 * Links a page's islands last in its head: fetched early, run after the page is parsed. Island scripts of an earlier
 * finish are taken out first.
 */
export function linkIslands(page: PageDocument, islands: ReadonlyMap<string, Island>, folder: string): Fault[] {
  for (const script of elementsOf(page, "script")) if (attribute(script, "src")?.startsWith("/assets/")) detach(script);
  const faults: Fault[] = [];
  for (const name of islandNames(page)) {
    const island = islands.get(name);
    const head = elementsOf(page, "head")[0];
    if (island === undefined) faults.push(missingIsland(name, folder));
    else if (head !== undefined) append(head, createElement("script", { type: "module", src: island.address }));
  }
  return faults;
}

/** Ten hexadecimal digits of the SHA-256 of a file's content: its name changes exactly when it does. */
export function contentHash(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 10);
}

function missingIsland(name: string, folder: string): Fault {
  const known = existsSync(folder) ? readdirSync(folder).filter((file) => /^[^.]+\.ts$/.test(file)).map((file) => file.slice(0, -3)) : [];
  return { what: `data-islands names "${name}", which is no file of ${folder}/`, mend: `name one of: ${known.sort().join(", ") || "(none yet)"}` };
}
