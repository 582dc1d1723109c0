import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { expect, test, type Door } from "./door";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
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

/** axe runs in a frame of its own world: the page's policy lets no script in. */
async function violations(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "axe" });
  const run = async (expression: string) => session.send("Runtime.evaluate", { expression, contextId: executionContextId, awaitPromise: true, returnByValue: true });
  await run(`${AXE};0`);
  const { result, exceptionDetails } = await run(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.target.join(' ')}: ${node.failureSummary}`)))",
  );
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return Array.isArray(result.value) ? result.value.map(String) : [`axe gave no list: ${JSON.stringify(result)}`];
}

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
