import { expect, test } from "./door";
import { IS_WHOLE, TESTED_PATHS } from "./tested";

/** 0.00 as the budget writes it; a hairline of one glyph is about 0.00004. */
const NOTHING = 0.001;

for (const path of TESTED_PATHS) {
  for (const [size, viewport] of [["phone", { width: 360, height: 640 }], ["desktop", { width: 1280, height: 900 }]] as const) {
    test.describe(`${path}, ${size}`, () => {
      test.use({ viewport });

      test("going live moves nothing", async ({ door, page }) => {
        await page.addInitScript(() => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries().map((entry) => ("value" in entry && typeof entry.value === "number" ? entry.value : 0));
            document.documentElement.dataset["shift"] = String(Number(document.documentElement.dataset["shift"] ?? 0) + shifts.reduce((a, b) => a + b, 0));
          }).observe({ type: "layout-shift", buffered: true });
        });
        await door.open(path, "2026-11-25T02:00:00+09:00");
        await expect(door.page.locator("html")).toHaveAttribute("data-live", "");
        await page.waitForTimeout(500);
        expect(Number((await page.locator("html").getAttribute("data-shift")) ?? 0)).toBeLessThan(NOTHING);
      });
    });
  }

  if (!IS_WHOLE && path !== "my") continue;
  test(`${path} at 320 px has no sideways scroll, closed or open`, async ({ door, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await door.open(path, "2026-11-24T14:32:00+09:00");
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await door.choose("work", "not-paid");
    await door.openFinder();
    for (const group of await page.locator(".group > summary").all()) await group.click();
    expect(await sideways()).toBeLessThanOrEqual(0);
  });
}
