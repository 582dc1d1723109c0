/** The part of trusted types that is used: https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
  createPolicy: (name: "worker", rules: { createScriptURL: () => string }) => { createScriptURL: (from: string) => string };
}

declare const trustedTypes: TrustedTypes | undefined;

const ADDRESS = "/worker.js";

/** Registers the one worker, or finds it registered; the one policy of the page makes its address and no other. */
export function register(): Promise<ServiceWorkerRegistration> {
  const policy = typeof trustedTypes === "undefined" ? undefined : trustedTypes.createPolicy("worker", { createScriptURL: () => ADDRESS });
  return navigator.serviceWorker.register(policy?.createScriptURL("") ?? ADDRESS, { scope: "/", updateViaCache: "none" });
}

/** Resolves when the page is loaded and has nothing else to do. */
export async function idleAfterLoad(): Promise<void> {
  if (document.readyState !== "complete") await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  await new Promise((resolve) => "requestIdleCallback" in window ? requestIdleCallback(resolve, { timeout: 2000 }) : setTimeout(resolve, 200));
}
