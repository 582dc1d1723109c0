/** The part of a service worker's own world that this one uses; the project's types are those of a page. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly clients: {
    matchAll: (options: { includeUncontrolled: boolean; type: "window" }) => Promise<readonly PageClient[]>;
    claim: () => Promise<void>;
  };
  readonly registration: { unregister: () => Promise<boolean> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: "install" | "activate", listener: (event: LastingEvent) => void) => void) &
    ((type: "message", listener: (event: PageMessage) => void) => void);
}

/** A page of this site that is open in a tab or window. */
export interface PageClient {
  readonly id: string;
  readonly url: string;
  readonly visibilityState: "visible" | "hidden";
  postMessage: (message: unknown, transfer: readonly MessagePort[]) => void;
}

export interface LastingEvent {
  /** The worker is not ended before this promise is. */
  waitUntil: (work: Promise<unknown>) => void;
}

export interface PageMessage extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: PageClient | null;
}
