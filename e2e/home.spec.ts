import { expect, test } from "./door";

test.describe("the language door", () => {
  test("names each language in its own script and leads there without storing anything", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Tiếng Việt" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  });

  test.describe("in a browser set to Vietnamese", () => {
    test.use({ locale: "vi-VN" });

    test("suggests Vietnamese in place and goes nowhere by itself", async ({ page }) => {
      await page.goto("/");
      await expect(page.locator("[data-suggested]")).toHaveText(/Tiếng Việt/);
      await expect(page).toHaveURL(/\/$/);
    });
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("leads to every language", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: "日本語" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    });
  });
});

test("another language opens from its start, whatever was chosen", async ({ door, page }) => {
  await door.open("en", "2026-11-24T14:00:00+09:00");
  await door.choose("work", "not-paid");
  await page.locator(".switch > summary").click();
  await page.getByRole("link", { name: "日本語" }).click();
  await expect(page).toHaveURL(/\/ja\/$/);
  await expect(door.results).toHaveCount(0);
});
