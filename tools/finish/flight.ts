import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { elementsOf, textOf, type PageDocument } from "./markup";

const manifestSchema = z.object({ clientModules: z.record(z.string(), z.object({ id: z.union([z.string(), z.number()]) })) });
const chunkSchema = z.tuple([z.literal(1), z.string()]);

/** The source path of every module the build may send to a browser, by the id that a page's data uses. */
export type ClientModules = ReadonlyMap<string, string>;

/**
 * Reads the ids of client modules from the manifests that `next build` leaves beside its server files.
 *
 * @param buildFolder the framework's own folder, `.next`
 */
export function readClientModules(buildFolder: string): ClientModules {
  const modules = new Map<string, string>();
  const root = join(buildFolder, "server", "app");
  if (!existsSync(root)) return modules;
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith("_client-reference-manifest.js")) continue;
    const json = /\] = (\{[\s\S]*\});?\s*$/.exec(readFileSync(join(root, file), "utf8"))?.[1];
    if (json === undefined) continue;
    const { clientModules } = manifestSchema.parse(JSON.parse(json));
    for (const [path, { id }] of Object.entries(clientModules)) modules.set(String(id), path.replace("[project]/", ""));
  }
  return modules;
}

/** The ids of the client modules that a page's own data asks a browser to load, each once. */
export function clientReferences(page: PageDocument): string[] {
  const rows = flightOf(page).matchAll(/^[0-9a-f]+:I\[("(?:[^"\\]|\\.)*"|\d+)/gm);
  return [...new Set([...rows].map(([, id = ""]) => String(JSON.parse(id))))];
}

/** The data the framework wrote into a page for its runtime, joined in order. */
function flightOf(page: PageDocument): string {
  let flight = "";
  for (const script of elementsOf(page, "script")) {
    const push = /^self\.__next_f\.push\((\[[\s\S]*\])\)$/.exec(textOf(script).trim())?.[1];
    const chunk = push === undefined ? undefined : chunkSchema.safeParse(JSON.parse(push)).data;
    if (chunk !== undefined) flight += chunk[1];
  }
  return flight;
}
