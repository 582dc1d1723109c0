import { chromium, type Browser } from "@playwright/test";
import { isLanguage } from "../../core/keep/manifest";
import { findBrowser } from "../browser";
import { packSite } from "../finish/packs";
import { readTree } from "../finish/tree";
import { serve } from "../serve";
import { openLink } from "./link";
import { median } from "./median";

const BYTES_PER_SECOND = 400_000 / 8;
const ROUND_TRIP_MS = 400;
const RUNS = 5;

interface Run {
  /** milliseconds from the start of the navigation */
  callable: number;
  offlineReady: number;
  /** bytes that came over the line, headers included: until the page was loaded, and in all */
  pageBytes: number;
  allBytes: number;
  /** bytes stored, compressed as they are */
  stored: number;
}

/** `npm run bench -- offline`: how long a first visit takes until its language is kept, on a slow line for page and worker. */
export async function benchOffline(): Promise<string> {
  const found = findBrowser();
  if (found === undefined) throw new Error("No Chromium found. Mend: npm run browser.");
  const site = await serve({ root: "out", port: 0 });
  const args = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const browser = await chromium.launch({ executablePath: found.path, args });
  const lines = [["language", "callable s", "offline-ready s", "page kB", "worker kB", "stored kB"].join("\t")];
  try {
    const languages = packSite(readTree("out")).manifest.parts.filter(isLanguage).map(({ name }) => name);
    for (const language of languages) lines.push(row(language, await runs(browser, site.port, language)));
  } finally {
    await browser.close();
    await site.close();
  }
  return lines.join("\n");
}

async function runs(browser: Browser, port: number, language: string): Promise<Run[]> {
  const all: Run[] = [];
  for (let run = 0; run < RUNS; run++) all.push(await firstVisit(browser, port, language));
  return all;
}

async function firstVisit(browser: Browser, port: number, language: string): Promise<Run> {
  const link = await openLink({ to: port, bytesPerSecond: BYTES_PER_SECOND, roundTrip: ROUND_TRIP_MS });
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    const page = await context.newPage();
    const start = performance.now();
    const loading = page.goto(`http://localhost:${link.port}/${language}/`, { waitUntil: "load" });
    await page.waitForSelector("[data-lead] .act");
    const callable = performance.now() - start;
    await loading;
    const pageBytes = link.bytesDown();
    await page.waitForSelector("html[data-kept]", { state: "attached" });
    const offlineReady = performance.now() - start;
    return { callable, offlineReady, pageBytes, allBytes: link.bytesDown(), stored: await page.evaluate(storedBytes) };
  } finally {
    await context.close();
    link.close();
  }
}

/** Runs in the page. */
async function storedBytes(): Promise<number> {
  let bytes = 0;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) bytes += (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0;
  }
  return bytes;
}

function row(language: string, all: readonly Run[]): string {
  const of = (value: (run: Run) => number) => median(all.map(value));
  const seconds = (value: (run: Run) => number) => (of(value) / 1000).toFixed(2);
  const kilobytes = (value: (run: Run) => number) => (of(value) / 1000).toFixed(1);
  return [
    language, seconds((run) => run.callable), seconds((run) => run.offlineReady), kilobytes((run) => run.pageBytes),
    kilobytes((run) => run.allBytes - run.pageBytes), kilobytes((run) => run.stored),
  ].join("\t");
}
