/** One step on the way to a page: what the server said, and where it sent us. */
export interface Hop {
  readonly status: number;
  readonly to: string;
}

/** How the way ended: at a page, or without any answer of a server. */
export type End = { readonly status: number } | { readonly failure: string };

export type Verdict =
  | { readonly is: "ok" }
  | { readonly is: "moved"; readonly to: string }
  | { readonly is: "gone"; readonly status: number }
  /** `status` where a server answered and neither showed nor denied the page. */
  | { readonly is: "no-answer"; readonly because: string; readonly status: number | null };

/** RFC 9110, 15.4: these say that the address has changed for good; the others only for now. */
const FOR_GOOD = [301, 308];
/** RFC 9110, 15.5.5 and 15.5.11. */
const GONE = [404, 410];

/**
 * What the way from an address says of it. It has moved when it is redirected for good, or for now to a front page, where
 * sites send the visitors of pages that they took away. A server that refuses (403, 429, 5xx) has not said that the page is gone.
 */
export function judge(url: string, hops: readonly Hop[], end: End): Verdict {
  if ("failure" in end) return { is: "no-answer", because: end.failure, status: null };
  if (GONE.includes(end.status)) return { is: "gone", status: end.status };
  if (end.status < 200 || end.status > 299) return { is: "no-answer", because: `HTTP ${end.status}`, status: end.status };
  const turn = hops.findIndex(({ status }) => !FOR_GOOD.includes(status));
  const forGood = turn < 0 ? hops : hops.slice(0, turn);
  const last = hops.at(-1);
  const to = forGood.at(-1)?.to ?? (last !== undefined && isFrontPage(last.to) && !isFrontPage(url) ? last.to : null);
  return to === null || withoutFragment(to) === withoutFragment(url) ? { is: "ok" } : { is: "moved", to };
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === "";
}

export function withoutFragment(url: string): string {
  const bare = new URL(url);
  bare.hash = "";
  return bare.href;
}
