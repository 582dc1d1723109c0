import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { hasDesk, startDesk } from "./dev/desk";
import { exportPages } from "./dev/exportPages";
import { withReload } from "./dev/reload";
import { watchSources } from "./dev/watchSources";
import { finish } from "./finish";
import { writeTree } from "./finish/tree";
import { serve } from "./serve";

const EXPORT_FOLDER = ".cache/dev/export";
const SITE_FOLDER = ".cache/dev/site";
/** No page is kept while it is being worked on, and what a finished build kept at this address goes. */
const RETIRING_WORKER = "worker/retire.ts";
const ALL = "all pages";
const SOURCES = {
  root: ".",
  folders: ["app", "components", "contacts", "core", "desk", "i18n", "islands", "messages", "public", "worker"],
  files: ["next.config.js", "postcss.config.mjs", "site.ts", "site.yaml"],
};

/** `npm run dev`: the finished plain pages with their production headers, built anew and reloaded on each change. */
async function main(): Promise<void> {
  const port = Number(process.env.PORT ?? 3000);
  mkdirSync(SITE_FOLDER, { recursive: true });
  const site = await serve({ root: SITE_FOLDER, port, ...(hasDesk("app") ? { elsewhere: startDesk(port + 1) } : {}) });
  console.log(`Open ${site.origin}/ once it is built (Ctrl+C stops it). An open page follows each change.`);

  const unbuilt = new Set([ALL]);
  let building = buildPending();
  watchSources(SOURCES, (paths) => {
    for (const path of paths) unbuilt.add(path);
    building = building.then(buildPending);
  });

  async function buildPending(): Promise<void> {
    const paths = [...unbuilt];
    if (paths.length === 0) return;
    unbuilt.clear();
    try {
      await build(paths);
      site.reload();
    } catch (error) {
      for (const path of paths) unbuilt.add(path);
      report(error);
      console.error("The pages stay as they were until this is mended.");
    }
  }
}

/** Builds into the development folders; where only islands changed, the pages need no export, only a finish. */
async function build(paths: readonly string[]): Promise<void> {
  const start = performance.now();
  if (!paths.every((path) => path.startsWith(join("islands", "/")) || path.startsWith(join("worker", "/")))) await exportPages(EXPORT_FOLDER);
  const places = { exportFolder: EXPORT_FOLDER, buildFolder: ".next", islandsFolder: "islands", workerSource: RETIRING_WORKER };
  writeTree(SITE_FOLDER, withReload(await finish(places)));
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s: ${paths.filter(isNamed).join(", ")}`);
}

/** False for the files an editor made in passing. */
function isNamed(path: string): boolean {
  return path === ALL || existsSync(path);
}

function report(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
}

main().catch((error: unknown) => {
  report(error);
  process.exitCode = 1;
});
