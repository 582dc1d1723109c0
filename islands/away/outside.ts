const LIMIT_MS = 1500;

/**
 * Replaces the page with the outside address: only in a tab of a browser, since in an installed window it would open beside
 * what it should cover, and only where the network surely is there, since an error page is no place to be left on.
 */
export async function goOutside(): Promise<void> {
  const outside = document.querySelector<HTMLElement>("[data-outside]")?.dataset["outside"];
  if (outside === undefined || !matchMedia("(display-mode: browser)").matches || !(await isOnline())) return;
  location.replace(outside);
}

/** Asks our own host for this page's head alone, past every cache. */
async function isOnline(): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname, {
      method: "HEAD",
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
