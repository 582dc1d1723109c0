import { CACHE_PREFIX } from "../core/keep/manifest";
import type { WorkerScope } from "./scope";

declare const self: WorkerScope;

/**
 * A worker that ends all workers: put in the place of `/worker.js`, it removes what was kept and then itself. For the
 * development server, and for the day on which a build has to be called back.
 */
self.addEventListener("install", (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(retire());
});

async function retire(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
