import type { PageClient } from "./scope";

const PATIENCE_MS = 5000;

/**
 * True where no page that is on a screen is still loading, so that a new build may take over: pages that are there have all
 * that they need and go on. A page that answers has its scripts; one in the background may be frozen and is not waited for.
 *
 * @param pages all but the one that asks
 * @param patience how long to wait for an answer, in milliseconds
 */
export async function mayTakeOver(pages: readonly Pick<PageClient, "visibilityState" | "postMessage">[], patience = PATIENCE_MS): Promise<boolean> {
  const onScreen = pages.filter(({ visibilityState }) => visibilityState === "visible");
  const isLoaded = await Promise.all(onScreen.map((page) => answers(page, patience)));
  return isLoaded.every(Boolean);
}

function answers(page: Pick<PageClient, "postMessage">, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const done = (isLoaded: boolean) => {
      clearTimeout(timer);
      port1.close();
      resolve(isLoaded);
    };
    const timer = setTimeout(() => done(false), patience);
    port1.onmessage = () => done(true);
    page.postMessage("loaded", [port2]);
  });
}
