import { LOCALES } from "../i18n/locales";
import { WORDS } from "../messages/firstScreenWords";
import { expect, test, textInView } from "./door";
import { TESTED_PATHS } from "./tested";

/** Official names stand in Japanese and English on every page; they may not tell either. */
const DEATH = /自殺|自死|suicid/i;

const PHONE = ["phone", { width: 360, height: 640 }] as const;
const DESKTOP = ["desktop", { width: 1280, height: 900 }] as const;

for (const { path, tag } of LOCALES) {
  for (const [size, viewport] of TESTED_PATHS.includes(path) ? [PHONE, DESKTOP] : [PHONE]) {
    for (const javaScriptEnabled of [true, false]) {
      test.describe(`${path} on a ${size} ${javaScriptEnabled ? "with" : "without"} JavaScript, opened cold`, () => {
        test.use({ viewport, javaScriptEnabled });

        test("passes as useful numbers in Japan", async ({ page }) => {
          await page.goto(`/${path}/`);
          const text = await textInView(page);
          expect(text).toMatch(/110[\s\S]*119/);
          for (const words of [WORDS[tag], WORDS.ja, WORDS.en, DEATH]) expect(text.match(words)?.[0] ?? "").toBe("");
        });
      });
    }
  }
}

test.describe("on a phone, opened cold", () => {
  for (const path of TESTED_PATHS) {
    test(`${path}: exit, 110, a call and the first tiles are in view, with room for a thumb`, async ({ door, page }) => {
      await door.open(path, "2026-11-24T14:32:00+09:00");
      for (const seen of [page.locator(".bar .exit"), page.locator('.now [href="tel:110"]'), door.lead.locator(".act"), page.locator(".tile").first()]) {
        await expect(seen).toBeInViewport({ ratio: 0.5 });
        const box = await seen.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
      await expect(page).toHaveTitle("Madoguchi");
      expect(await page.evaluate(() => history.length)).toBe(2);
    });
  }
});
