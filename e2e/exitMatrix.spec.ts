import { existsSync } from "node:fs";
import { expect, type BrowserContext, type Page } from "@playwright/test";
import { serve, type ServedSite } from "../tools/serve";
import { openWindow, test } from "./exitWindows";
import { BEFORE, OUTSIDE, Witness } from "./exitWitness";

const AWAY = "/away/vi/";
const TITLES = ["", "Lịch", "Before", "Outside"];
/** Once there is a worker it keeps the neutral page, and offline leads there; until then to the browser's own error page. */
const IS_KEPT = existsSync("out/worker.js");
/** Longer than the neutral page waits for an answer before it takes the network to be missing. */
const SLOW_MS = 2500;

/** A page that she is on, and the site that stands behind it. */
interface Scene {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly site: ServedSite;
}

declare global {
  interface Window {
    drewFrame: (frame: unknown) => void;
  }
}

interface Situation {
  readonly kind?: "app";
  readonly prepare?: (scene: Scene) => Promise<void>;
  readonly leave: (scene: Scene) => Promise<void>;
  /** where she ends */
  readonly end: "outside" | "away" | "offline";
}

const tap = ({ page }: Scene) => page.locator(".bar [data-exit]").first().click({ noWaitAfter: true });

const SITUATIONS: Readonly<Record<string, Situation>> = {
  "a tab online": { leave: tap, end: "outside" },
  "a tab offline": { prepare: goOffline, leave: tap, end: "offline" },
  "an installed window": { kind: "app", leave: tap, end: "away" },
  "a slow network": { prepare: slowDown, leave: tap, end: "away" },
  "while typing": { prepare: write, leave: pressShiftThreeTimes, end: "outside" },
  "with a dialog open": { prepare: openDialog, leave: ({ page }) => page.locator("dialog[open] [data-exit]").click({ noWaitAfter: true }), end: "outside" },
};

/** Every phone has the back-forward cache on; `npm run test:all` leaves without it as well. */
const CACHES: readonly ("off" | "on")[] = process.env.TEST_ALL === undefined ? ["on"] : ["off", "on"];

const AFTERWARDS: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  Back: ({ page }) => move(page, -1),
  "Back and Forward": async ({ page }) => {
    await move(page, -1);
    await move(page, 1);
  },
  reload: async ({ page }) => {
    await page.reload().catch(ignoreOffline);
  },
  "the tab opened again": async ({ page, context }) => {
    const address = (await addressIn(page)) ?? AWAY;
    const again = await context.newPage();
    await page.close();
    await again.goto(address).catch(ignoreOffline);
  },
};

if (!IS_KEPT) console.log("out/ has no worker.js yet: offline, Leave is held to the browser's own error page at the neutral address.");

for (const [situation, { kind = "tab", prepare, leave, end }] of Object.entries(SITUATIONS)) {
  for (const cache of CACHES) {
    for (const [afterwards, act] of Object.entries(AFTERWARDS)) {
      test(`Leave from ${situation}, then ${afterwards}, back-forward cache ${cache}: only the neutral page is seen`, async ({ browsers }) => {
        const site = await serve({ root: "out", port: 0, quality: 4, date: () => null });
        const { context, page } = await openWindow(kind, browsers[cache], `${site.origin}/away/en/`);
        const witness = await Witness.of(context);
        const scene = { page, context, site };
        const away = `${site.origin}${AWAY}`;
        try {
          await page.goto(BEFORE);
          await page.goto(`${site.origin}/vi/`);
          if (IS_KEPT) await kept(page);
          await page.locator('.tile:has([value="work"])').click();
          const entries = await page.evaluate(() => history.length);
          await prepare?.(scene);
          witness.forget();
          await leave(scene);
          await expect.poll(() => addressIn(page)).toBe(end === "outside" ? OUTSIDE : away);
          if (end === "offline" && !IS_KEPT) await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
          else await expect(page).toHaveTitle(end === "outside" ? "Outside" : "Lịch", { timeout: 4 * SLOW_MS });
          if (IS_KEPT || end !== "offline") expect(await page.evaluate(() => history.length)).toBe(entries);
          await act(scene);
          expect(witness.faults(TITLES, [BEFORE, OUTSIDE, away])).toEqual([]);
          expect(witness.pages).toBeGreaterThan(0);
        } finally {
          await context.close();
          await site.close().catch(() => undefined);
        }
      });
    }
  }
}

test("a page that comes out of the back-forward cache is left as any other", async ({ browsers, site }) => {
  const { context, page } = await openWindow("tab", browsers.on);
  const witness = await Witness.of(context);
  await page.goto(`${site.origin}/vi/`);
  if (IS_KEPT) await kept(page);
  await page.evaluate(() => {
    addEventListener("pageshow", ({ persisted }) => {
      document.documentElement.dataset["persisted"] = String(persisted);
    });
  });
  await page.goto(BEFORE);
  await move(page, -1);
  await expect(page.locator("html")).toHaveAttribute("data-persisted", "true");
  witness.forget();
  await page.locator(".bar [data-exit]").click({ noWaitAfter: true });
  await expect(page).toHaveTitle("Outside");
  await move(page, 1);
  await move(page, -1);
  expect(witness.faults(TITLES, [BEFORE, OUTSIDE, `${site.origin}${AWAY}`])).toEqual([]);
  await context.close();
});

test("while the neutral page is on its way, nothing is seen, and Forward does not lead to the door", async ({ browsers, site }) => {
  const { context, page } = await openWindow("tab", browsers.off);
  const witness = await Witness.of(context);
  const frames: unknown[] = [];
  await page.exposeFunction("drewFrame", (frame: unknown) => frames.push(frame));
  await page.addInitScript(() => {
    addEventListener("click", () => {
      requestAnimationFrame(() => {
        setTimeout(() => window.drewFrame([document.body.checkVisibility(), document.title]));
        setTimeout(() => window.drewFrame([document.body.textContent, location.pathname]), 400);
      });
    }, { capture: true });
  });
  await page.goto(BEFORE);
  await page.goto(`${site.origin}/vi/`);
  await slowDown({ page, context, site });
  witness.forget();
  await page.locator(".bar [data-exit]").click({ noWaitAfter: true });
  await expect.poll(() => frames.length).toBeGreaterThan(0);
  const blank = [JSON.stringify([false, ""]), JSON.stringify(["", AWAY])];
  for (const frame of frames) expect(blank, "whatever was drawn meanwhile was blank").toContain(JSON.stringify(frame));
  await move(page, -1);
  await expect(page).toHaveTitle("Before");
  await move(page, 1);
  await expect(page).toHaveTitle("Lịch", { timeout: 4 * SLOW_MS });
  expect(witness.faults(TITLES, [BEFORE, OUTSIDE, `${site.origin}${AWAY}`])).toEqual([]);
  await context.close();
});

/** Steps in the history as the browser's buttons do; a page out of the back-forward cache fires no load event. */
async function move(page: Page, step: -1 | 1): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await session.send("Page.getNavigationHistory");
  const entry = entries[currentIndex + step];
  if (entry !== undefined) await session.send("Page.navigateToHistoryEntry", { entryId: entry.id });
  await page.waitForTimeout(300);
}

/** Where the window is by its history, an error page included; undefined while one page takes the place of another. */
async function addressIn(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { currentIndex, entries } = await session.send("Page.getNavigationHistory");
    return entries[currentIndex]?.url;
  } catch {
    return undefined;
  } finally {
    await session.detach();
  }
}

async function goOffline({ context, site }: Scene): Promise<void> {
  await site.close();
  await context.setOffline(true);
}

async function slowDown({ page, context }: Scene): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: SLOW_MS, downloadThroughput: 50_000, uploadThroughput: 50_000 });
}

/** Into a field of the page, with a capital. */
async function write({ page }: Scene): Promise<void> {
  await page.evaluate(() => document.querySelector("main")?.prepend(document.createElement("textarea")));
  await page.locator("textarea").focus();
  await page.keyboard.type("Ba tháng");
  await expect(page.locator("textarea")).toBeVisible();
}

async function pressShiftThreeTimes({ page }: Scene): Promise<void> {
  for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
}

async function openDialog({ page }: Scene): Promise<void> {
  await page.locator("[data-view=show] summary").click();
  await expect(page.locator("dialog[open] [data-exit]")).toBeVisible();
}

async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

function ignoreOffline(error: unknown): void {
  if (!/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/.test(String(error))) throw error;
}
