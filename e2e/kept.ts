import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base, type BrowserContext, type Page } from "@playwright/test";
import { isLanguage, keptPaths, SOURCES } from "../core/keep/manifest";
import { packSite } from "../tools/finish/packs";
import { readTree, writeTree, type FileTree } from "../tools/finish/tree";
import { withWorker } from "../tools/finish/worker";
import { serve, type ServedSite } from "../tools/serve";
import { LOCALES } from "../i18n/locales";
import { TESTED_PATHS } from "./tested";
import { neutralTitles } from "./titles";
import { Watch, type Unusual } from "./watch";

/** The build under test, in the languages that are tested, with packs and worker of its own. */
export const built = await withWorker(inTestedLanguages(readTree("out")), "worker/main.ts");
/** What it must keep, derived from its pages alone. */
export const { manifest } = packSite(built);
export const languages = manifest.parts.filter(isLanguage).map(({ name }) => name);

function inTestedLanguages(tree: FileTree): FileTree {
  const others = LOCALES.filter(({ path }) => !TESTED_PATHS.includes(path)).flatMap(({ path }) => [`${path}/`, `away/${path}/`]);
  return new Map([...tree].filter(([file]) => !others.some((folder) => file.startsWith(folder))));
}

/** Where hosts find the build, written once. */
const root = mkdtempSync(join(tmpdir(), "build-"));
writeTree(root, built);
process.on("exit", () => rmSync(root, { recursive: true, force: true }));

/** A host of one test's own, which may die, come back and change its build. */
export class Host {
  private readonly folders: string[] = [];

  private constructor(private site: ServedSite) {}

  static async start(): Promise<Host> {
    return new Host(await serve({ root, port: 0, quality: 4, date: () => null }));
  }

  get origin(): string {
    return this.site.origin;
  }

  /** How often an address was asked for since the host (re)started. */
  asked(path: string): number {
    return this.site.requests.filter(({ method, url }) => method === "GET" && url === path).length;
  }

  get requests(): ServedSite["requests"] {
    return this.site.requests;
  }

  get log(): readonly string[] {
    return this.site.requests.map(({ url }) => url);
  }

  /** The network is gone and the host too. */
  async die(context: BrowserContext): Promise<void> {
    await context.setOffline(true);
    await this.site.close();
  }

  /** Serves another build from now on. */
  deploy(tree: FileTree): void {
    const folder = mkdtempSync(join(tmpdir(), "build-"));
    this.folders.push(folder);
    writeTree(folder, tree);
    this.site.reload(folder);
  }

  async end(): Promise<void> {
    await this.site.close().catch(() => undefined);
    for (const folder of this.folders) rmSync(folder, { recursive: true });
  }
}

interface Fixtures {
  readonly host: Host;
  readonly unusual: Unusual;
  /** Held by every test at its end, as on the door. */
  readonly watch: Watch;
}

/** Here a test types its addresses itself: what is watched is what is left on the device, and other hosts. */
export const test = base.extend<Fixtures>({
  unusual: [{ typesAddresses: true }, { option: true }],
  watch: [
    async ({ context, page, host, unusual }, use) => {
      const watch = new Watch(context, host, manifest, neutralTitles(), unusual);
      await use(watch);
      for (const open of [page, ...context.pages()]) await watch.after("the end", open);
      expect(watch.faults, "traces left").toEqual([]);
    },
    { auto: true },
  ],
  viewport: { width: 360, height: 640 },
  host: async ({ browserName: _ }, use) => {
    const host = await Host.start();
    await use(host);
    await host.end();
  },
});

/** A build whose pages were changed, with packs and worker of its own. */
export function rebuilt(change: (html: string) => string): Promise<FileTree> {
  const files = [...built].map(([file, bytes]): [string, Buffer] => [file, file.endsWith(".html") ? Buffer.from(change(bytes.toString("utf8"))) : bytes]);
  return withWorker(new Map(files), "worker/main.ts");
}

/** Opens a language and waits until it is kept, and the sources after it. */
export async function visit(page: Page, host: Host, language: string): Promise<void> {
  await page.goto(`${host.origin}/${language}/`);
  await expect(page.locator("html[data-kept]")).toBeAttached();
  await expect.poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, `/${SOURCES}/`)).toBe(true);
}

/** The caches by name, each with its addresses in order. */
export function kept(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const keysOf = async (name: string) => {
      const requests = await (await caches.open(name)).keys();
      return requests.map(({ url }) => url.slice(location.origin.length)).sort();
    };
    const keys = await Promise.all(names.map(keysOf));
    return Object.fromEntries(names.map((name, at) => [name, keys[at] ?? []]));
  });
}

/** The golden set of a build for these languages, in the form of `kept`. */
export function golden(of: FileTree, ...chosen: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const packed = packSite(of).manifest;
  return { [`k-${packed.version}`]: keptPaths(packed, chosen) };
}

export { expect };
