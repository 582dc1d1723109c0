import { Door, expect, test as base } from "./door";
import { BEFORE, OUTSIDE, Witness } from "./exitWitness";
import { test as plain } from "./site";

const AT = "2026-11-24T20:00:00+09:00";

/** The outside site stands in for itself, and the watch for other hosts gives way to a witness of what is seen. */
const test = plain.extend<{ door: Door; witness: Witness }>({
  viewport: { width: 360, height: 640 },
  witness: [async ({ context }, use) => use(await Witness.of(context)), { auto: true }],
  door: async ({ page }, use) => use(new Door(page, null)),
});

test.describe("Leave", () => {
  test("in a tab online leads to the outside site, in the place of the door; Back does not bring the door back", async ({ door, page, witness, site }) => {
    await page.goto(BEFORE);
    await door.open("vi", AT);
    await door.choose("work", "not-paid");
    const before = await page.evaluate(() => history.length);
    witness.forget();
    await page.locator(".bar .exit").click();
    await page.waitForURL(OUTSIDE);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.goBack();
    await expect(page).toHaveURL(BEFORE);
    expect(witness.faults(["Before", "Lịch", "Outside"], [BEFORE, OUTSIDE, `${site.origin}/away/vi/`])).toEqual([]);
  });

  test("tells the outside site nothing of where she came from", async ({ door, page, context }) => {
    const told: Record<string, string>[] = [];
    context.on("request", (request) => {
      if (request.url() === OUTSIDE) told.push(request.headers());
    });
    await door.open("vi", AT);
    await page.locator(".bar .exit").click();
    await page.waitForURL(OUTSIDE);
    expect(told).toHaveLength(1);
    expect(told[0]?.["referer"]).toBeUndefined();
  });

  test("answers to Shift pressed three times, and not to a Shift that changed another key", async ({ door, page }) => {
    await door.open("en", AT);
    for (let press = 0; press < 3; press++) await page.keyboard.press("Shift+A");
    await expect(page.locator(".bar .exit")).toBeVisible();
    for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
    await page.waitForURL(OUTSIDE);
  });

  test("stays for Escape", async ({ door, page }) => {
    await door.open("en", AT);
    for (let press = 0; press < 3; press++) await page.keyboard.press("Escape");
    await expect(page.locator(".bar .exit")).toBeVisible();
  });

  test("works from a link that came onto the page later", async ({ door, page }) => {
    await door.open("en", AT);
    await page.evaluate(() => {
      const link = document.querySelector("[data-exit]")?.cloneNode(true);
      if (link !== undefined) document.querySelector("main")?.prepend(link);
    });
    await page.locator("main [data-exit]").click();
    await page.waitForURL(OUTSIDE);
  });
});

base("the Japanese card fills the screen and gives focus back", async ({ door, page }) => {
  await door.open("vi", AT);
  await page.locator("[data-view=show] summary").click();
  const card = page.getByRole("dialog");
  await expect(card).toContainText("通訳");
  await card.getByRole("button", { name: "Quay lại" }).click();
  await expect(card).toBeHidden();
  await expect(page.locator("[data-view=show] summary")).toBeFocused();
});
