import type { Page } from "@playwright/test";
import { expect, test } from "./door";
import { sidewaysScroll, tornOff } from "./fit";

const AT = "2026-11-24T14:32:00+09:00";
const LONGER = 0.4;

/** Makes a language of the exported English that nobody speaks: right to left, and two fifths longer, word by word. */
async function pretend(page: Page): Promise<void> {
  await page.evaluate((share) => {
    document.documentElement.dir = "rtl";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const longer = (word: string) => word + "אבגדהוזחטיכל".slice(0, Math.ceil(word.length * share));
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest("script, style, [dir=ltr], kbd, time") !== null) continue;
      node.textContent = (node.textContent ?? "").replace(/\p{L}{2,}/gu, longer);
    }
  }, LONGER);
}

for (const [size, viewport] of [["320 px", { width: 320, height: 640 }], ["a desktop", { width: 1280, height: 900 }]] as const) {
  test(`a language right to left and longer than English fits ${size}`, async ({ door, page }) => {
    await page.setViewportSize(viewport);
    await door.open("en", AT);
    await door.choose("work", "not-paid");
    await door.openFinder();
    await page.locator('.group[data-group="language"] > summary').click();
    await pretend(page);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await tornOff(page)).toEqual([]);
    const exit = await page.locator(".bar .exit").boundingBox();
    expect((exit?.x ?? 0) + (exit?.width ?? 0), "Leave stands where lines begin").toBeGreaterThan(viewport.width / 2);
    await expect(page.locator(".bar .exit")).toBeInViewport({ ratio: 1 });
  });
}

for (const path of ["en", "my", "km", "fil", "ru", "easy"]) {
  test(`/${path}/ at 400 % zoom and with letters of twice the size still fits, Leave in view`, async ({ door, page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await door.open(path, AT);
    expect(await sidewaysScroll(page)).toBe(0);
    await expect(page.locator(".bar .exit")).toBeInViewport({ ratio: 1 });

    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => { document.documentElement.style.fontSize = "212.5%"; });
    expect(await sidewaysScroll(page)).toBe(0);
    await expect(page.locator(".bar .exit")).toBeInViewport({ ratio: 1 });
    expect(await tornOff(page)).toEqual([]);
  });
}
