import type { Page } from "@playwright/test";
import { Door, expect, test } from "./door";

const AT = "2026-11-24T20:00:00+09:00";

/** Visits that differ in everything that a person may choose. */
const VISITS: Readonly<Record<string, (door: Door) => Promise<void>>> = {
  "nothing chosen": async () => {},
  "not paid, on Wi-Fi": async (door) => {
    await door.choose("work", "not-paid");
    await door.openFinder();
    await door.pick("has", "data");
  },
  "threatened with pictures, under 18, only writing": async (door) => {
    await door.choose("pictures", "threatened-with-pictures");
    await door.openFinder();
    await door.pick("who", "under18");
    await door.pick("mode", "write");
  },
  "every group opened": async ({ page }) => {
    for (const group of await page.locator(".group:not([data-view]) > summary").all()) await group.click();
  },
};

test("the server is asked for the same, whatever was chosen", async ({ browser, site }) => {
  const asked: Record<string, readonly string[]> = {};
  for (const [visit, act] of Object.entries(VISITS)) {
    const context = await browser.newContext({ baseURL: site.origin, viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    const before = site.requests.length;
    await page.clock.setFixedTime(new Date(AT));
    await page.goto("/vi/");
    await act(new Door(page, null));
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(1500);
    asked[visit] = [...new Set(site.requests.slice(before).map(({ url }) => url))].sort();
    await context.close();
  }
  const [first, ...others] = Object.entries(asked);
  for (const [visit, urls] of others) expect(urls, `${visit} against ${first?.[0] ?? ""}`).toEqual(first?.[1]);
});

test.describe("each check of the watch can fail", () => {
  const TRACES: Readonly<Record<string, readonly [(page: Page) => Promise<unknown>, RegExp]>> = {
    "a cookie": [(page) => page.evaluate(() => { document.cookie = "seen=1"; }), /cookie seen/],
    "a title": [(page) => page.evaluate(() => { document.title = "Help for trainees"; }), /the title says "Help for trainees"/],
    "an address": [(page) => page.evaluate(() => { history.replaceState(null, "", "#not-paid"); }), /the address says .*#not-paid/],
    "the history": [(page) => page.evaluate(() => { for (const step of [1, 2]) history.pushState(step, ""); }), /the history grew/],
    "storage": [(page) => page.evaluate(() => { localStorage.setItem("need", "legal"); }), /stored localStorage need/],
    "a cache": [(page) => page.evaluate(() => caches.open("visited")), /stored cache visited/],
    "an address in our own cache": [async (page) => {
      await page.waitForSelector("html[data-kept]");
      await page.evaluate(async () => {
        for (const name of await caches.keys()) await (await caches.open(name)).put("/need-legal", new Response());
      });
    }, /stored \/need-legal in a cache/],
    "a language that was not opened": [async (page) => {
      await page.waitForSelector("html[data-kept]");
      await page.evaluate(async () => {
        for (const name of await caches.keys()) await (await caches.open(name)).put("/en/", new Response());
      });
    }, /stored \/en\/ in a cache/],
    "a cache of another build": [async (page) => {
      await page.waitForSelector("html[data-kept]");
      await page.evaluate(() => caches.open("k-0000000000"));
    }, /stored cache k-0000000000/],
    "a fetch made by a choice": [(page) => page.evaluate(() => fetch("/need-legal")), /the server was asked for \/need-legal/],
  };

  for (const [trace, [leave, expected]] of Object.entries(TRACES)) {
    test(trace, async ({ door, page, watch, context }) => {
      await door.open("vi", AT);
      await leave(page);
      await watch.after("a broken step", page);
      expect(watch.faults.join("\n")).toMatch(expected);
      watch.faults.length = 0;
      await context.clearCookies();
      await page.goto("about:blank");
    });
  }
});
