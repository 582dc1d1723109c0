import { judge, withoutFragment, type End, type Hop, type Verdict } from "./judge";

const MOST_HOPS = 10;
const HEADERS = { "user-agent": "Madoguchi contacts:links", accept: "text/html,*/*;q=0.8", "accept-language": "ja,en;q=0.8" };

type Answer = { readonly status: number; readonly location: string | null } | { readonly failure: string };

/**
 * Looks whether a page is there: asks for its head, then, where that is refused or fails, for the page. Follows redirects.
 *
 * @param timeout ms for each request
 */
export async function visit(url: string, timeout: number): Promise<Verdict> {
  const hops: Hop[] = [];
  let current = withoutFragment(url);
  while (hops.length <= MOST_HOPS) {
    const answer = await answerOf(current, timeout);
    if ("failure" in answer) return judge(url, hops, answer);
    const to = nextOf(current, answer);
    if (to === null) return judge(url, hops, { status: answer.status });
    hops.push({ status: answer.status, to });
    current = to;
  }
  return judge(url, hops, TOO_MANY);
}

const TOO_MANY: End = { failure: "too many redirects" };

function nextOf(current: string, { status, location }: Extract<Answer, { readonly status: number }>): string | null {
  if (status < 300 || status > 399 || location === null || !URL.canParse(location, current)) return null;
  const next = new URL(location, current);
  return /^https?:$/.test(next.protocol) ? withoutFragment(next.href) : null;
}

async function answerOf(url: string, timeout: number): Promise<Answer> {
  const head = await ask(url, "HEAD", timeout);
  return "failure" in head || head.status >= 400 ? ask(url, "GET", timeout) : head;
}

async function ask(url: string, method: "HEAD" | "GET", timeout: number): Promise<Answer> {
  try {
    const response = await fetch(url, { method, headers: HEADERS, redirect: "manual", signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    return { status: response.status, location: response.headers.get("location") };
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

/** `ENOTFOUND`, `CERT_HAS_EXPIRED`, `timeout` …: the system's own name for what happened. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "timeout";
  const cause: unknown = error.cause ?? error;
  const code: unknown = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? code : error.message;
}
