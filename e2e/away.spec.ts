import { expect, test } from "./door";
import { TESTED_PATHS } from "./tested";

const AT = "2026-11-24T14:32:07+09:00";

test.describe("the neutral page", () => {
  for (const path of TESTED_PATHS) {
    test(`/away/${path}/ opened by itself stays, without our name, without sideways scroll`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.clock.setFixedTime(new Date(AT));
      await page.goto(`/away/${path}/`, { waitUntil: "networkidle" });
      await expect(page.locator("body")).not.toContainText(/Madoguchi|窓口|\b110\b/);
      await expect(page.locator("[data-time]")).toHaveText("14:32");
      await expect(page.locator("[data-date]")).toContainText("24");
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await expect(page).toHaveURL(`/away/${path}/`);
    });
  }

  test("the clock ticks in Japan's time, and midnight there turns the day and the month", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-30T23:59:57+09:00") });
    await page.goto("/away/en/");
    await expect(page.locator("[data-date]")).toHaveText("Monday, November 30, 2026");
    await page.clock.runFor(4000);
    await expect(page.locator("[data-time]")).toHaveText("00:00");
    await expect(page.locator("[data-date]")).toHaveText("Tuesday, December 1, 2026");
    await expect(page.locator('[data-month="2026-12"] [aria-current=date]')).toHaveText("1");
  });

  test("shows this month, today marked, public holidays named; turns to the next and back", async ({ page }) => {
    await page.clock.setFixedTime(new Date("2027-01-05T09:00:00+09:00"));
    await page.goto("/away/vi/");
    const shown = page.locator("[data-month]").filter({ visible: true });
    await expect(shown).toHaveAttribute("data-month", "2027-1");
    await expect(shown.locator("[aria-current=date]")).toHaveText("5");
    await expect(shown.locator("li")).toHaveText([/^1元日/, /^11成人の日/]);
    await expect(shown.locator("td.off")).toHaveText(["1", "11"]);
    await page.locator("[data-turn='1']").click();
    await expect(shown).toHaveAttribute("data-month", "2027-2");
    await page.locator("[data-turn='-1']").click();
    await expect(shown).toHaveAttribute("data-month", "2027-1");
  });

  test("converts as one types, in the decimals of the language, and says nothing to what is no number", async ({ page }) => {
    await page.goto("/away/vi/");
    const of = (unit: string) => page.locator(`[data-converted] [data-of="${unit}"]`);
    await page.locator("[data-unit]").selectOption("in");
    await page.locator("[data-amount]").fill("1,5");
    await expect(of("cm")).toContainText("3,81 cm");
    await page.locator("[data-amount]").fill("abc");
    await expect(of("cm")).toContainText("– cm");
    await page.locator("[data-unit]").selectOption("f");
    await page.locator("[data-amount]").fill("98.6");
    await expect(of("c")).toContainText("37 °C");
    await page.locator("[data-unit]").selectOption("tatami");
    await page.locator("[data-amount]").fill("6");
    await expect(of("m2")).toContainText("9,72 m²");
    await expect(page.locator("[data-units] .note")).toBeVisible();
    await page.reload();
    await expect(page.locator("[data-amount]")).toHaveValue("1");
  });

  test("its fields give the browser nothing to remember", async ({ page }) => {
    await page.goto("/away/en/");
    for (const field of await page.locator("input, select").all()) {
      expect(await field.evaluate((it) => [it.getAttribute("name"), it.getAttribute("autocomplete")])).toEqual([null, "off"]);
    }
    await expect(page.locator("input")).toHaveAttribute("spellcheck", "false");
  });
});

test.describe("the neutral page without script", () => {
  test.use({ javaScriptEnabled: false });

  test("is a calendar of the months to come", async ({ page }) => {
    await page.goto("/away/en/");
    expect(await page.locator("[data-month]").filter({ visible: true }).count()).toBeGreaterThan(11);
    await expect(page.locator("[data-units]")).toBeHidden();
  });
});
