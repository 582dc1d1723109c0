import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { test } from "./site";
import { addressOf, readTree } from "../tools/finish/tree";
import { LOCALES } from "../i18n/locales";
import { headerClassOf } from "../tools/headers";
import { TESTED_PATHS } from "./tested";

const addresses = [...readTree("out").keys()].filter((file) => file.endsWith(".html")).map(addressOf);
/** Pages of the languages that are tested in every state, and those of no language. */
const looked = addresses.filter((address) => !LOCALES.some(({ path }) => !TESTED_PATHS.includes(path) && address.includes(`/${path}/`)));
const plainAddresses = looked.filter((address) => headerClassOf(address) === "plain");

/** What a page did on its way that a page of this site must not do: ask another host, break its policy, fail, leave a trace. */
async function openAndWatch(page: Page, address: string, origin: string): Promise<string[]> {
  const faults: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`asked ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return faults;
}

test("the site has pages", () => {
  expect(addresses).toEqual(expect.arrayContaining(["/", "/404.html"]));
  expect(addresses.length).toBeGreaterThan(3);
});

for (const address of addresses) {
  test(`${address} comes with its headers`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers).toMatchObject({ "referrer-policy": "no-referrer", "x-content-type-options": "nosniff", "cache-control": "no-cache" });
    expect(headers["permissions-policy"]).toContain("geolocation=()");
    expect(headers["set-cookie"]).toBeUndefined();
  });

  if (!looked.includes(address)) continue;
  test(`${address} opens without breaking its policy or asking another host`, async ({ page, baseURL }) => {
    expect(await openAndWatch(page, address, new URL(baseURL ?? "").origin)).toEqual([]);
  });
}

for (const address of plainAddresses) {
  test(`${address} holds no script of the framework and nothing inline`, async ({ page }) => {
    await page.goto(address);
    const scripts = await page.locator("script:not([type='application/json'])").evaluateAll((all) => all.map((it) => it.getAttribute("src")));
    for (const src of scripts) expect(src).toMatch(/^\/assets\/[a-zA-Z]+\.[0-9a-f]{10}\.js$/);
    expect(await page.locator("[style], link[rel=stylesheet], link[rel=preload]").count()).toBe(0);
    expect(await page.content()).not.toMatch(/_next|__next_f|\$RC|<!--/);
  });
}

test("a plain page's own style is drawn", async ({ page }) => {
  await page.goto("/");
  const styles = await page.evaluate(() => [...document.styleSheets].reduce((count, sheet) => count + sheet.cssRules.length, 0));
  expect(styles).toBeGreaterThan(0);
});

test("an inline script cannot run on a plain page", async ({ page }) => {
  await page.goto("/");
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    try {
      script.textContent = "window.name = 'ran'";
    } catch {
      return "refused by trusted types";
    }
    document.head.append(script);
    return window.name;
  });
  expect(ran).toBe("refused by trusted types");
});

test("an address that does not exist gets the neutral page with status 404", async ({ request }) => {
  const answer = await request.get("/wages/?who=me");
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toBe(readFileSync(join("out", "404.html"), "utf8"));
});

test("a page that has not changed is not sent again", async ({ request }) => {
  const etag = (await request.get("/")).headers().etag ?? "";
  const again = await request.get("/", { headers: { "If-None-Match": etag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
});

test("scripts named by their content are kept for good", async ({ request }) => {
  const script = [...readTree("out").keys()].find((file) => headerClassOf(addressOf(file)) === "asset");
  test.skip(script === undefined, "the build has no island yet");
  const headers = (await request.get(addressOf(script ?? ""))).headers();
  expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});
