import type { Page } from "@playwright/test";
import type { FileTree } from "../tools/finish/tree";
import { built, expect, golden, kept, languages, manifest, rebuilt, test, visit } from "./kept";

const OLD = "0120-279-338";
const NEW = "0120-000-000";
const [first = "", second = ""] = languages;
const pack = manifest.parts.find(({ name }) => name === first)?.pack.slice(1) ?? "";

/** Asks for a newer build, as the browser does by itself some time after a page was opened, and waits for what comes of it. */
async function look(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
    for (let tries = 0; tries < 200 && registration?.installing != null; tries++) await new Promise((resolve) => setTimeout(resolve, 25));
  });
}

const withNewNumber = (html: string) => html.replaceAll(OLD, NEW);

/** The number that a page shows: the old one, the new one, or, if builds were mixed, both; none while it is being reloaded. */
async function shown(page: Page): Promise<string> {
  const html = await page.content().catch(() => "");
  return [OLD, NEW].filter((number) => html.includes(number)).join(" and ");
}

/** Longer than a page that was just opened counts as cold. */
const rest = (page: Page) => page.waitForTimeout(3200);

/**
 * Closes a tab and opens it anew until it shows a build. Once does on a machine that has time; on a busy one the moment in which
 * an untouched page may change its build can be over before the worker has answered. Not by `page.reload`: a reload that meets
 * the change of workers can hang under the test's debugger, in a tab that is then of no more use.
 *
 * @returns the tab that shows it
 */
async function reopenUntil(page: Page, number: string): Promise<Page> {
  const address = page.url();
  let open = page;
  await expect(async () => {
    const anew = await page.context().newPage();
    await open.close();
    open = anew;
    await open.goto(address, { timeout: 10_000 });
    await expect.poll(() => shown(open), { timeout: 3000 }).toBe(number);
  }).toPass();
  return open;
}

test.describe.configure({ timeout: 120_000 });
test.use({ unusual: { typesAddresses: true, changesBuilds: true } });

test("a changed number arrives whole in two tabs, at the next cold open", async ({ context, page, host }) => {
  await visit(page, host, first);
  const other = await context.newPage();
  await visit(other, host, second);
  const next = await rebuilt(withNewNumber);
  await rest(page);
  host.deploy(next);
  await look(page);
  expect([await shown(page), await shown(other)], "pages that are being read stay").toEqual([OLD, OLD]);
  const reopened = await reopenUntil(page, NEW);
  await reopenUntil(other, NEW);
  expect(await kept(reopened)).toEqual(golden(next, first, second));
  await host.die(context);
  await reopened.goto(`${host.origin}/${first}/`);
  expect(await shown(reopened)).toBe(NEW);
});

test("an untouched page out of sight shows the new build by itself, once", async ({ context, page, host }) => {
  await visit(page, host, first);
  await page.close();
  host.deploy(await rebuilt(withNewNumber));
  await context.addInitScript(() => Object.defineProperty(document, "hidden", { value: true }));
  const cold = await context.newPage();
  let loads = 0;
  cold.on("load", () => { loads += 1; });
  await visit(cold, host, first);
  await look(cold).catch(() => undefined);
  await expect.poll(() => shown(cold), { timeout: 20_000 }).toBe(NEW);
  await cold.waitForTimeout(1000);
  expect(loads).toBe(2);
});

test.describe("a page in use", () => {
  test.use({ unusual: { typesAddresses: true, changesBuilds: true, leaves: true } });

  /** Out of sight, as during a call: the time since it was shown does not protect it, only that it was touched. */
  test("is never reloaded, while another tab has the new build, and goes on working", async ({ context, page, host }) => {
    await visit(page, host, first);
    await page.locator('.tile:has([value="work"])').click();
    await page.locator('.pick:has([value="not-paid"])').click();
    await page.evaluate(() => Object.defineProperty(document, "hidden", { value: true }));
    let loads = 0;
    page.on("load", () => { loads += 1; });
    host.deploy(await rebuilt(withNewNumber));
    await look(page);
    const other = await context.newPage();
    await other.goto(`${host.origin}/${first}/`);
    await reopenUntil(other, NEW);
    expect(await shown(page)).toBe(OLD);
    await expect(page.locator('.pick:has([value="not-paid"]) input')).toBeChecked();
    await page.locator('.pick:has([value="long-hours"])').click();
    await expect(page.locator("[data-results-cards] .card").first()).toBeVisible();
    expect(loads).toBe(0);
    await page.locator(".bar [data-exit]").click();
    await page.waitForURL(`**/away/${first}/`);
  });
});

test("only what changed is asked for", async ({ page, host }) => {
  await visit(page, host, first);
  const before = host.log.length;
  host.deploy(await rebuilt(withNewNumber));
  await look(page);
  expect(host.log.slice(before)).toEqual(["/worker.js", `/${first}/`]);
});

test.describe("a broken build keeps the one before, whole", () => {
  const BROKEN: Readonly<Record<string, (tree: FileTree, own: string) => void>> = {
    "a pack is missing": (tree, own) => tree.delete(own),
    "a pack is cut off": (tree, own) => tree.set(own, (tree.get(own) ?? Buffer.alloc(0)).subarray(0, 1000)),
    "a pack is another": (tree, own) => tree.set(own, built.get(pack) ?? Buffer.alloc(0)),
    "a door is missing": (tree) => tree.delete(`${first}/index.html`),
    "a door is cut off": (tree) => tree.set(`${first}/index.html`, (tree.get(`${first}/index.html`) ?? Buffer.alloc(0)).subarray(0, 9000)),
    "a door is another": (tree) => tree.set(`${first}/index.html`, Buffer.from(String(tree.get(`${first}/index.html`)).replace(NEW, "0120-999-999"))),
    "the worker is cut off": (tree) => tree.set("worker.js", (tree.get("worker.js") ?? Buffer.alloc(0)).subarray(0, 5000)),
  };

  for (const [what, damage] of Object.entries(BROKEN)) {
    test(what, async ({ context, page, host }) => {
      await visit(page, host, first);
      const both = await rebuilt((html) => withNewNumber(html).replace("</title>", "</title><meta name=x>"));
      const own = [...both.keys()].find((file) => file.startsWith(`packs/${first}.`)) ?? "";
      expect(own).not.toBe(pack);
      damage(both, own);
      host.deploy(both);
      await look(page);
      expect(host.asked("/worker.js")).toBeGreaterThan(1);
      await page.waitForTimeout(200);
      expect(await kept(page)).toEqual(golden(built, first));
      await page.reload();
      expect(await shown(page)).toBe(OLD);
      await host.die(context);
      await page.reload();
      expect(await shown(page)).toBe(OLD);
      await expect(page.locator("html[data-live][data-kept]")).toBeAttached();
    });
  }
});

test("back to the build before is an update like any other", async ({ page, host }) => {
  await visit(page, host, first);
  let tab = page;
  for (const [tree, number] of [[await rebuilt(withNewNumber), NEW], [built, OLD]] as const) {
    await rest(tab);
    host.deploy(tree);
    await look(tab);
    tab = await reopenUntil(tab, number);
    expect(await kept(tab)).toEqual(golden(tree, first));
  }
});
