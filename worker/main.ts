import { languageOf } from "../core/keep/address";
import { cacheName, markOf, type KeepManifest } from "../core/keep/manifest";
import { isQuestion, type KeptAnswer } from "../core/keep/messages";
import { keep, keptLanguages, languagesOfAllBuilds, networkUntil, removeAll, removeOthers, takeAlong } from "./keep";
import type { PageClient, PageMessage, WorkerScope } from "./scope";
import { serveKept } from "./serve";
import { mayTakeOver } from "./takeOver";

declare const self: WorkerScope;
/** Put in by the build: the worker and the list of what it keeps are one file, so they never disagree. */
declare const MANIFEST: KeepManifest;

const pages = () => self.clients.matchAll({ includeUncontrolled: true, type: "window" });
/** The language door and the doors have the script that answers; other pages load nothing that must be of their build. */
const isAnswering = (address: string) => MANIFEST.parts.some((part) => markOf(part) === new URL(address).pathname);
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

/** A build is kept whole, for every language that is open or was kept before; if that fails, the browser drops this worker. */
async function install(): Promise<void> {
  const open = (await pages()).flatMap(({ url }) => languageAt(url) ?? []);
  await keepInTurn([...new Set([...open, ...(await languagesOfAllBuilds(MANIFEST))])]);
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
      return;
    case "kept":
      port?.postMessage(await kept());
      return;
    case "take-over":
      if (await mayTakeOver((await pages()).filter(({ id, url }) => id !== source.id && isAnswering(url)))) await self.skipWaiting();
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

async function kept(): Promise<KeptAnswer> {
  return { languages: await keptLanguages(MANIFEST, cacheName(MANIFEST)) };
}

const forgetting = new AbortController();
const network = networkUntil(forgetting.signal);
let keeping: Promise<void> = Promise.resolve();

/** Two tabs that ask at once are served in turn, so that nothing is fetched twice. */
function keepInTurn(languages: readonly string[]): Promise<void> {
  keeping = keeping.catch(() => undefined).then(() => keep(MANIFEST, languages, network));
  return keeping;
}

/** From now on this worker fetches nothing to keep, for no tab; what was on its way is given up before the caches go. */
async function forget(): Promise<void> {
  forgetting.abort();
  await keeping.catch(() => undefined);
  await removeAll();
}
