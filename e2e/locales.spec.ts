import type { Page } from "@playwright/test";
import { LOCALES } from "../i18n/locales";
import { violations } from "./axe";
import { expect, test } from "./door";
import { sidewaysScroll, tornOff } from "./fit";

const AT = "2026-11-24T14:32:00+09:00";

/** The lists by place are all of the same make: one card in forty is enough for a light run. */
async function thinOut(page: Page): Promise<void> {
  await page.locator(".places .card").evaluateAll((all) => all.forEach((card, at) => at % 40 === 0 || card.remove()));
}

for (const { tag, path, dir, name } of LOCALES) {
  test.describe(`/${path}/ at 320 px`, () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test("is in its language, shows Leave and 110, fits, and axe finds nothing", async ({ door, page }) => {
      await door.open(path, AT);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      await expect(page.locator("html")).toHaveAttribute("dir", dir);
      await expect(page.locator(".bar .exit")).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.now [href="tel:110"]')).toBeInViewport({ ratio: 1 });
      await expect(page.locator(".switch > summary")).toContainText(name);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await tornOff(page), "opened cold").toEqual([]);

      await door.choose("work", "not-paid");
      await door.openFinder();
      await expect(door.results.first()).toBeVisible();
      await door.results.first().locator(".more > summary").click();
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await tornOff(page), "with a situation chosen").toEqual([]);

      await page.locator(".group.places > summary").click();
      await page.locator('[data-group="JP-13"] > summary').click();
      await thinOut(page);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    });
  });

  test(`/${path}/about/ and its neutral page fit at 320 px, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [`/${path}/about/`, `/away/${path}/`]) {
      await page.goto(address);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      expect(await sidewaysScroll(page), address).toBe(0);
      expect(await violations(page), address).toEqual([]);
    }
  });
}

test("in easy Japanese every kanji of the messages carries its reading, scripted words too", async ({ door, page }) => {
  await door.open("easy", AT);
  await door.choose("work", "not-paid");
  await expect(door.first).toBeVisible();
  expect(await page.locator("ruby > rt").count()).toBeGreaterThan(1000);
  const bare = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest("ruby, script, option, [lang=ja], [lang=ja-x-easy].own-name, .value, [data-languages], .switch") !== null) continue;
      if (/\p{Script=Han}|《/u.test(node.textContent ?? "")) found.push(node.textContent ?? "");
    }
    return found;
  });
  expect(bare).toEqual([]);
});
