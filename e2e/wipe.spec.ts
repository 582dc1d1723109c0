import type { Page } from "@playwright/test";
import { expect, kept, languages, test, visit } from "./kept";

const [first = "", second = ""] = languages;

/** What is left on the device of what Wipe removes. */
async function left(page: Page): Promise<unknown> {
  const workers = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  return { caches: await kept(page), workers };
}

const NOTHING = { caches: {}, workers: 0 };

async function wipe(page: Page): Promise<void> {
  await page.locator("[data-view=phone] > summary").click();
  await page.locator("[data-wipe]").click();
  await expect(page.locator("[data-wipe-says]")).toHaveText(await page.locator("[data-wipe]").getAttribute("data-done") ?? "?");
}

test("Wipe removes what is kept, and the page no longer says that it is kept", async ({ page, host }) => {
  await visit(page, host, first);
  await page.evaluate(() => {
    localStorage.setItem("from-before", "1");
    sessionStorage.setItem("from-before", "1");
  });
  await wipe(page);
  expect(await left(page)).toEqual(NOTHING);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await expect(page.locator("html[data-kept]")).toHaveCount(0);
});

test("Wipe works with the host gone, and then nothing opens", async ({ context, page, host }) => {
  await visit(page, host, first);
  await host.die(context);
  await page.reload();
  await wipe(page);
  expect(await left(page)).toEqual(NOTHING);
  await page.close();
  const later = await context.newPage();
  await expect(later.goto(`${host.origin}/${first}/`)).rejects.toThrow(/ERR_/);
});

test("Wipe in one tab holds while another is open, which goes on working", async ({ context, page, host }) => {
  await visit(page, host, first);
  const other = await context.newPage();
  await visit(other, host, second);
  await wipe(page);
  await other.locator('.tile:has([value="work"])').click();
  await other.locator('.pick:has([value="not-paid"])').click();
  await expect(other.locator("[data-results-cards] .card").first()).toBeVisible();
  await askToKeep(other);
  expect(await kept(page)).toEqual({});
});

test("Wipe stops a language that is just being kept", async ({ page, host }) => {
  await visit(page, host, first);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.locator("[data-view=phone] > summary").click();
  await page.evaluate(() => {
    navigator.serviceWorker.controller?.postMessage("keep", [new MessageChannel().port1]);
    document.querySelector<HTMLElement>("[data-wipe]")?.click();
  });
  await expect(page.locator("[data-wipe-says]")).not.toBeEmpty();
  await page.waitForTimeout(500);
  expect(await left(page)).toEqual(NOTHING);
});

/** As a page does when it was loaded; resolves when the worker has answered. */
async function askToKeep(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { resolve(); };
    navigator.serviceWorker.controller?.postMessage("keep", [port2]);
  }));
}
