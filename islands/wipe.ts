import { ask } from "./keep/ask";
import { say } from "./words";

const PATIENCE_MS = 3000;

/**
 * Removes what the site keeps on this device: caches, workers, and any storage there might be. Works without a network. It
 * says what came of it, and leaves the page as it is: what is on the screen is the person's to close.
 */
export function startWipe(): void {
  const button = document.querySelector<HTMLElement>("[data-wipe]");
  const says = document.querySelector<HTMLElement>("[data-wipe-says]");
  if (button === null || says === null) return;
  button.addEventListener("click", () => {
    void wipe().then(
      () => { say(says, button.dataset["done"] ?? ""); },
      () => { say(says, button.dataset["failed"] ?? ""); },
    );
  });
}

async function wipe(): Promise<void> {
  const storages = [clear(() => localStorage), clear(() => sessionStorage)];
  const workers = removeWorkers();
  const removals = await Promise.allSettled([workers, workers.catch(() => undefined).then(removeCaches), removeDatabases(), ...storages]);
  const failed = removals.find((it) => it.status === "rejected");
  if (failed !== undefined) throw new Error("something is left", { cause: failed.reason });
  delete document.documentElement.dataset["kept"];
}

/** A worker lives on while a tab of it is open: it is told to stop first, so that it fills no cache again, for this tab or another. */
async function removeWorkers(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  const workers = registrations.flatMap(({ installing, waiting, active }) => [installing, waiting, active]).filter((it) => it !== null);
  await Promise.all(workers.map((it) => Promise.race([ask(it, "forget"), patience()])));
  await Promise.all(registrations.map((it) => it.unregister()));
}

/** A worker that is stuck does not hold up the rest. */
function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
}

async function removeCaches(): Promise<void> {
  if (!("caches" in globalThis)) return;
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  if ((await caches.keys()).length > 0) throw new Error("caches are left");
}

async function removeDatabases(): Promise<void> {
  if (!("indexedDB" in globalThis) || !("databases" in indexedDB)) return;
  for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
}

/** A browser that allows no storage has none to clear. */
async function clear(storage: () => Storage): Promise<void> {
  await Promise.resolve();
  try {
    storage().clear();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "SecurityError")) throw error;
  }
}
