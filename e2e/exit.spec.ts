import { expect, test } from "./door";

const AT = "2026-11-24T20:00:00+09:00";

test.describe("Leave", () => {
  test("puts the neutral page in the place of the door; Back does not bring the door back", async ({ door, page }) => {
    await page.goto("/");
    await door.open("vi", AT);
    await door.choose("work", "not-paid");
    const before = await page.evaluate(() => history.length);
    await page.locator(".bar .exit").click();
    await page.waitForURL("**/away/vi/");
    expect(await page.evaluate(() => history.length)).toBe(before);
    await expect(page).toHaveTitle("Lịch");
    await expect(page.locator("body")).not.toContainText("Madoguchi");
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
    await expect(page.locator("[data-results]")).toHaveCount(0);
  });

  test("answers to Shift pressed three times, and not to a Shift that changed another key", async ({ door, page }) => {
    await door.open("en", AT);
    for (let press = 0; press < 3; press++) await page.keyboard.press("Shift+A");
    await expect(page.locator(".bar .exit")).toBeVisible();
    for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
    await page.waitForURL("**/away/en/");
  });

  test("is there while the Japanese card is open", async ({ door, page }) => {
    await door.open("en", AT);
    await page.getByText("Show this").click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.getByRole("dialog").locator(".exit", { hasText: "Leave" }).click();
    await page.waitForURL("**/away/en/");
  });
});

test("the Japanese card fills the screen and gives focus back", async ({ door, page }) => {
  await door.open("vi", AT);
  await page.locator("[data-show] summary").click();
  const card = page.getByRole("dialog");
  await expect(card).toContainText("通訳");
  await card.getByRole("button", { name: "Quay lại" }).click();
  await expect(card).toBeHidden();
  await expect(page.locator("[data-show] summary")).toBeFocused();
});
