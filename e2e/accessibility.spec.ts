import type { Page } from "@playwright/test";
import { violations } from "./axe";
import { expect, test, type Door } from "./door";
import { IS_WHOLE, TESTED_PATHS } from "./tested";

const AT = "2026-11-24T14:32:00+09:00";

/** The whole list has 30,000 elements and takes axe a minute; `npm run test:all` gives it that in every language. */
const ONE_IN = 12;

/** Leaves one card in twelve of the lists by place: they are all of the same make. */
async function thinOut(page: Page): Promise<void> {
  await page.locator(".places .card").evaluateAll((all, oneIn) => all.forEach((card, at) => at % oneIn === 0 || card.remove()), ONE_IN);
}

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

test("axe finds nothing in the whole list, every group open", async ({ door, page }) => {
  test.setTimeout(300_000);
  await door.open("en", AT);
  await STATES["with every group and card open"]?.(door);
  expect(await violations(page)).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.setTimeout(IS_WHOLE ? 300_000 : 60_000);
    test.use({ colorScheme });

    for (const path of TESTED_PATHS) {
      for (const [state, enter] of Object.entries(STATES)) {
        if (!IS_WHOLE && path === "vi" && (colorScheme === "dark" || state !== "opened cold")) continue;
        test(`/${path}/ ${state}`, async ({ door, page }) => {
          await door.open(path, AT);
          await enter(door);
          if (!IS_WHOLE) await thinOut(page);
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
