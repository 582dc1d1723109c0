import type { Question } from "../../core/keep/messages";
import { watchUse } from "./cold";

const TAKE_OVER: Question = "take-over";
const LOADED: Question = "loaded";

/**
 * Lets a newer build take over while this page is cold, and then shows it. A page in use is never reloaded, and nothing in it
 * changes its build: all that it needs is here.
 *
 * @returns what to call with a registration that was made later
 */
export function startUpdates(): (registration: ServiceWorkerRegistration) => void {
  const workers = navigator.serviceWorker;
  const isCold = watchUse();
  let hadWorker = workers.controller !== null;
  workers.addEventListener("controllerchange", () => {
    if (hadWorker && isCold()) location.reload();
    hadWorker = true;
  });
  workers.addEventListener("message", ({ data, ports }: MessageEvent<unknown>) => {
    if (data === LOADED) ports[0]?.postMessage(LOADED);
  });

  let followed: ServiceWorkerRegistration | undefined;
  const follow = (registration: ServiceWorkerRegistration) => {
    if (registration === followed) return;
    followed = registration;
    const offer = () => {
      if (isCold()) registration.waiting?.postMessage(TAKE_OVER);
    };
    registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
    offer();
  };
  workers.getRegistration("/").then((registration) => {
    if (registration !== undefined) follow(registration);
  }, () => undefined);
  return follow;
}
