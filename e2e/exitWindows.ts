import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from "@playwright/test";
import { test as base } from "./site";

/** A browser with or without its back-forward cache, and how it was started. */
interface Started {
  readonly browser: Browser;
  readonly options: LaunchOptions;
}

interface WorkerFixtures {
  /** Playwright turns the back-forward cache off; "on" is as every phone has it. */
  readonly browsers: Readonly<Record<"on" | "off", Started>>;
}

export const test = base.extend<object, WorkerFixtures>({
  browsers: [
    async ({ browser }, use, { project }) => {
      const { executablePath, args = [] } = project.use.launchOptions ?? {};
      const off = { args, ...(executablePath === undefined ? {} : { executablePath }) };
      const on = { ...off, ignoreDefaultArgs: ["--disable-back-forward-cache"] };
      const withCache = await chromium.launch(on);
      await use({ off: { browser, options: off }, on: { browser: withCache, options: on } });
      await withCache.close();
    },
    { scope: "worker" },
  ],
});

const VIEWPORT = { width: 360, height: 640 };

/**
 * A tab, or a window of its own as an installed page has it (`display-mode: standalone`). Closing the context closes it.
 *
 * @param first the address that an installed window starts with
 */
export async function openWindow(kind: "tab" | "app", { browser, options }: Started, first = "about:blank"): Promise<{ context: BrowserContext; page: Page }> {
  if (kind === "tab") {
    const context = await browser.newContext({ viewport: VIEWPORT });
    return { context, page: await context.newPage() };
  }
  const context = await chromium.launchPersistentContext("", { ...options, args: [...(options.args ?? []), `--app=${first}`], viewport: VIEWPORT });
  return { context, page: context.pages()[0] ?? (await context.waitForEvent("page")) };
}
