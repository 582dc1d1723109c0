import { violations } from "./axe";
import { expect, test, type Door } from "./door";

const AT = "2026-11-24T14:32:00+09:00";

const STATES: Readonly<Record<string, (door: Door) => Promise<void>>> = {
  "opened cold": async () => {},
  "with a situation chosen": (door) => door.choose("work", "not-paid"),
  "with the finder open": (door) => door.openFinder(),
  "with every group and card open": async ({ page }) => {
    for (const group of await page.locator(".group > summary").all()) await group.click();
    await page.locator(".group .more").evaluateAll((all) => all.forEach((it) => it.setAttribute("open", "")));
  },
  "with the Japanese card shown": ({ page }) => page.locator("[data-view=show] summary").click(),
};

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const path of ["en", "ja", "vi", "my"]) {
      for (const [state, enter] of Object.entries(STATES)) {
        test(`/${path}/ ${state}`, async ({ door, page }) => {
          await door.open(path, AT);
          await enter(door);
          expect(await violations(page)).toEqual([]);
        });
      }

      test(`/away/${path}/`, async ({ page }) => {
        await page.goto(`/away/${path}/`);
        expect(await violations(page)).toEqual([]);
      });
    }

    test("/", async ({ page }) => {
      await page.goto("/");
      expect(await violations(page)).toEqual([]);
    });
  });
}
