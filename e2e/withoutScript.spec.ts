import type { Locator } from "@playwright/test";
import { expect, test } from "./door";
import { IS_WHOLE } from "./tested";

test.use({ javaScriptEnabled: false });
/** Opening sixty groups tap by tap takes a busy machine two minutes. */
test.setTimeout(180_000);

/** The line that leads at every hour; where no listening line answers in a language, an everyday one does. */
const LEADS = { vi: "0120-279-338", ja: "0120-279-338", en: "0120-279-338", my: "0570-001707" };

for (const [path, lead] of Object.entries(LEADS)) {
  test.describe(`without JavaScript, ${path}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${path}/`);
    });

    test("110, 119 and a line to call are there", async ({ page }) => {
      await expect(page.locator('.now [href="tel:110"]')).toBeVisible();
      await expect(page.locator('.now [href="tel:119"]')).toBeVisible();
      await expect(page.locator("[data-lead] .act")).toHaveText(lead);
    });

    test("the Japanese card opens", async ({ page }) => {
      await page.locator("[data-view=show] summary").click();
      await expect(page.locator(".showcard")).toBeVisible();
      await expect(page.locator(".showcard [lang=ja]")).toContainText("してください。");
    });

    test("Leave is a plain link to the neutral page, and the page says that Back returns", async ({ page }) => {
      await expect(page.locator(".exit")).toHaveAttribute("href", `/away/${path}/`);
      await expect(page.locator("[data-back-returns]")).toBeVisible();
      await page.locator(".exit").click();
      await expect(page.locator("body")).not.toContainText("Madoguchi");
    });

    /** The lists of all languages are of one make. */
    if (!IS_WHOLE && path !== "en") return;
    test("tiles open to situations, and a situation narrows the list", async ({ page }) => {
      const cards = page.locator(".group .card");
      for (const group of await page.locator(".group").all()) await open(group);
      const all = await cards.filter({ visible: true }).count();
      await page.locator('.tile:has([value="law"])').click();
      await page.locator('.pick:has([value="lawyer"])').click();
      const some = await cards.filter({ visible: true }).count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      await expect(cards.filter({ visible: true }).filter({ has: page.locator("[data-call]") }).first()).toHaveClass(/n-legal/);
    });

    test("every contact of the directory can be reached, with its hours in words", async ({ page }) => {
      for (const group of await page.locator(".group").all()) await open(group);
      await expect(page.locator(".group .card").filter({ visible: false })).toHaveCount(0);
      expect(await page.locator(".group .state").evaluateAll((all) => all.filter((it) => it.textContent === "").length)).toBe(0);
    });
  });
}

/** A page that is still laid out may move under a tap: it is tapped until it is open, as a person would. */
async function open(group: Locator): Promise<void> {
  await expect(async () => {
    if ((await group.getAttribute("open")) === null) await group.locator("> summary").click();
    expect(await group.getAttribute("open")).not.toBeNull();
  }).toPass();
}
