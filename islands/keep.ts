import { SOURCES } from "../core/keep/manifest";
import { ask } from "./keep/ask";
import { idleAfterLoad, register } from "./keep/register";
import { startUpdates } from "./keep/updates";

/**
 * Keeps this language on the device once the page is there and idle, and says so when it is. Where no worker may be (a private
 * window, an old browser, full storage), the page is as it was. The page of sources belongs to no language and keeps nothing.
 */
export function startKeep(): void {
  if (!("serviceWorker" in navigator)) return;
  const follow = startUpdates();
  if (ownPath() === SOURCES) return;
  keepThisLanguage(follow).catch(() => undefined);
}

async function keepThisLanguage(follow: (registration: ServiceWorkerRegistration) => void): Promise<void> {
  await idleAfterLoad();
  if (navigator.serviceWorker.controller === null) fetchAhead();
  follow(await register());
  const { active } = await navigator.serviceWorker.ready;
  if (active === null) return;
  const languages = await ask(active, "keep");
  if (languages.includes(ownPath())) document.documentElement.dataset["kept"] = "";
}

/** The packs come while the worker does; it finds them in the browser's own cache, so that nothing is fetched twice. */
function fetchAhead(): void {
  const packs = document.documentElement.dataset["packs"]?.split(" ") ?? [];
  for (const pack of packs) fetch(pack, { credentials: "omit", priority: "low" }).then((answer) => answer.arrayBuffer()).catch(() => undefined);
}

/** The language door: marks the languages that are kept; without a network they are the ones to choose. */
export function startKept(links: readonly HTMLAnchorElement[]): void {
  if (!("serviceWorker" in navigator)) return;
  startUpdates();
  markKept(links).catch(() => undefined);
}

async function markKept(links: readonly HTMLAnchorElement[]): Promise<void> {
  const active = (await navigator.serviceWorker.getRegistration("/"))?.active;
  if (active === undefined || active === null) return;
  const languages = await ask(active, "kept");
  for (const link of links) link.toggleAttribute("data-kept", languages.some((path) => link.pathname === `/${path}/`));
  const standsInForAnother = location.pathname !== "/";
  if (!navigator.onLine || standsInForAnother) document.documentElement.dataset["offline"] = "";
}

function ownPath(): string {
  return location.pathname.split("/")[1] ?? "";
}
