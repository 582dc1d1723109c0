import { isAnswering, languageOf } from "../core/keep/address";
import { cacheName, SOURCES, type KeepManifest } from "../core/keep/manifest";
import { isQuestion, type KeptAnswer } from "../core/keep/messages";
import { keep, keptLanguages, networkUntil, partsOfAllBuilds, removeAll, removeOthers, takeAlong } from "./keep";
import type { PageClient, PageMessage, WorkerScope } from "./scope";
import { serveKept } from "./serve";
import { mayTakeOver } from "./takeOver";

declare const self: WorkerScope;
/** Put in by the build: the worker and the list of what it keeps are one file, so they never disagree. */
declare const MANIFEST: KeepManifest;

const pages = () => self.clients.matchAll({ includeUncontrolled: true, type: "window" });
const answersAt = (address: string) => isAnswering(MANIFEST, new URL(address).pathname);
const languageAt = (address: string) => languageOf(MANIFEST, new URL(address).pathname);

serveKept(MANIFEST);

self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

self.addEventListener("message", (event) => {
  event.waitUntil(answer(event));
});

/**
 * A build is kept whole, for every language that is open or was kept before; if that fails, the browser drops this worker. The
 * sources follow where they were kept before; without them it is whole enough.
 */
async function install(): Promise<void> {
  const open = (await pages()).flatMap(({ url }) => languageAt(url) ?? []);
  const before = await partsOfAllBuilds(MANIFEST);
  await keepInTurn([...new Set([...open, ...before.filter((name) => name !== SOURCES)])]);
  if (before.includes(SOURCES)) await keepInTurn([SOURCES]).catch(() => undefined);
}

async function activate(): Promise<void> {
  await takeAlong(MANIFEST);
  await removeOthers(MANIFEST);
  await self.clients.claim();
}

async function answer({ data, source, ports: [port] }: PageMessage): Promise<void> {
  if (!isQuestion(data) || source === null) return;
  switch (data) {
    case "keep":
      await keepLanguageOf(source).catch(() => undefined);
      port?.postMessage(await kept());
      await keepSourcesFor(source).catch(() => undefined);
      return;
    case "kept":
      port?.postMessage(await kept());
      return;
    case "take-over":
      if (await mayTakeOver((await pages()).filter(({ id, url }) => id !== source.id && answersAt(url)))) await self.skipWaiting();
      return;
    case "forget":
      await forget();
      port?.postMessage(await kept());
      return;
    case "loaded":
      return;
  }
}

async function keepLanguageOf({ url }: PageClient): Promise<void> {
  const language = languageAt(url);
  if (language !== null) await keepInTurn([language]);
}

/** After the page has its answer, and only once its language is kept: the sources take no time and no room from it. */
async function keepSourcesFor({ url }: PageClient): Promise<void> {
  const { languages } = await kept();
  if (languages.includes(languageAt(url) ?? "")) await keepInTurn([SOURCES]);
}

async function kept(): Promise<KeptAnswer> {
  return { languages: await keptLanguages(MANIFEST, cacheName(MANIFEST)) };
}

const forgetting = new AbortController();
const network = networkUntil(forgetting.signal);
let keeping: Promise<void> = Promise.resolve();

/** Two tabs that ask at once are served in turn, so that nothing is fetched twice. */
function keepInTurn(names: readonly string[]): Promise<void> {
  keeping = keeping.catch(() => undefined).then(() => keep(MANIFEST, names, network));
  return keeping;
}

/** From now on this worker fetches nothing to keep, for no tab; what was on its way is given up before the caches go. */
async function forget(): Promise<void> {
  forgetting.abort();
  await keeping.catch(() => undefined);
  await removeAll();
}
