import { buildInstant, holidayCalendar, holidaysRunningOut } from "../contacts/holidays";
import { builtAt, loadSite } from "../site";
import { brotliLength, bytesTable, type PageBytes } from "./bytes";
import { describeFault } from "./finish/fault";
import { finishSite } from "./finish/site";
import { readClientModules } from "./finish/flight";
import { readTree, writeTree, type FileTree } from "./finish/tree";
import { attribute, elementsOf, parsePage } from "./finish/markup";
import { withWorker } from "./finish/worker";
import { guardRelease } from "./review/guardRelease";
import { isProgram } from "./system/command";
import { toolLanguage } from "./words";

/** Where a build comes from. */
export interface BuildPlaces {
  /** the folder of the static export */
  exportFolder: string;
  /** the framework's own folder, which knows the client modules */
  buildFolder: string;
  /** the folder of island sources */
  islandsFolder: string;
  /** the entry of the worker */
  workerSource: string;
}

/**
 * Makes the site that is served of a static export, in memory; finishing a finished site gives it back unchanged.
 *
 * @returns the finished files
 * @throws Error with one line for each fault of a page: the file, what, and the mend
 */
export async function finish({ exportFolder, buildFolder, islandsFolder, workerSource }: BuildPlaces): Promise<FileTree> {
  const clientModules = readClientModules(buildFolder);
  const { tree, faults } = await finishSite(readTree(exportFolder), { clientModules, islandsFolder });
  if (faults.length > 0) throw new Error(faults.map(({ file, fault }) => describeFault(`${exportFolder}/${file}`, fault)).join("\n"));
  return withWorker(tree, workerSource);
}

/** What each page of a finished site costs, in the order of the files; its scripts are linked in its head. */
export async function pageBytes(tree: FileTree): Promise<PageBytes[]> {
  const scriptLength = new Map<string, number>();
  for (const [file, bytes] of tree) if (file.endsWith(".js")) scriptLength.set(`/${file}`, await brotliLength(bytes));
  return Promise.all([...tree].filter(([file]) => file.endsWith(".html")).map(async ([file, bytes]) => {
    const text = bytes.toString("utf8");
    const head = parsePage(text.slice(0, text.indexOf("</head>")));
    const scripts = elementsOf(head, "script").flatMap((script) => attribute(script, "src") ?? []);
    const lengths = [...new Set(scripts)].map((address) => scriptLength.get(address) ?? 0);
    return { page: file, raw: bytes.length, html: await brotliLength(bytes), scripts: lengths.reduce((sum, length) => sum + length, 0) };
  }));
}

async function main(): Promise<void> {
  guardRelease(loadSite(), builtAt().getTime(), toolLanguage(process.argv.slice(2), process.env));
  const tree = await finish({ exportFolder: "out", buildFolder: ".next", islandsFolder: "islands", workerSource: "worker/main.ts" });
  writeTree("out", tree);
  console.log(bytesTable(await pageBytes(tree)));
  const warning = holidaysRunningOut(holidayCalendar(), buildInstant());
  if (warning !== null) console.warn(warning[toolLanguage(process.argv.slice(2), process.env)]);
}

if (isProgram(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
