import { LOCALES } from "../i18n/locales";
import { expect, test } from "./door";

test.describe("the language door", () => {
  test("names each language in its own script and leads there without storing anything", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Tiếng Việt" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  });

  test.describe("in a browser set to Vietnamese", () => {
    test.use({ locale: "vi-VN" });

    test("puts Vietnamese first and goes nowhere by itself", async ({ page }) => {
      await page.goto("/");
      await expect(page.locator("[data-suggested]")).toHaveText(/Tiếng Việt/);
      await expect(page.locator("[data-languages] b").first()).toHaveText("Tiếng Việt");
      await expect(page.locator("[data-languages] a")).toHaveCount(LOCALES.length);
      await expect(page).toHaveURL(/\/$/);
    });
  });

  for (const [locale, name] of [["zh-TW", "繁體中文"], ["zh-CN", "简体中文"], ["pt-PT", "Português (Brasil)"], ["tl-PH", "Filipino"], ["km-KH", "ខ្មែរ"]] as const) {
    test.describe(`in a browser set to ${locale}`, () => {
      test.use({ locale });

      test(`puts ${name} first`, async ({ page }) => {
        await page.goto("/");
        await expect(page.locator("[data-languages] b").first()).toHaveText(name);
      });
    });
  }

  test("names itself in every language to search engines, and the door where none fits", async ({ page }) => {
    for (const address of ["/", "/km/"]) {
      await page.goto(address);
      const alternates = page.locator('head link[rel="alternate"]');
      await expect(alternates).toHaveCount(LOCALES.length + 1);
      await expect(page.locator('head link[hreflang="ja-x-easy"]')).toHaveAttribute("href", "/easy/");
      await expect(page.locator('head link[hreflang="x-default"]')).toHaveAttribute("href", "/");
    }
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("leads to every language", async ({ page }) => {
      await page.goto("/");
      await page.locator('[data-languages] a[hreflang="ja"]').click();
      await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    });
  });
});

test("another language opens from its start, whatever was chosen", async ({ door, page }) => {
  await door.open("en", "2026-11-24T14:00:00+09:00");
  await door.choose("work", "not-paid");
  await page.locator(".switch > summary").click();
  await page.getByRole("link", { name: "日本語", exact: true }).click();
  await expect(page).toHaveURL(/\/ja\/$/);
  await expect(door.results).toHaveCount(0);
});
