import type { Page } from "@playwright/test";
import { expect, test } from "./door";

/** A step takes a busy machine a second; `npm run test:all` walks the whole way. */
const STEPS = process.env.TEST_ALL === undefined ? 40 : 200;
const SEEDS = process.env.TEST_ALL === undefined ? [1, 2, 3] : [1, 2, 3, 4, 5];
/** What can be pressed and stays within the site. Calls, letters and other sites are hers; Leave has tests of its own. */
const CONTROLS = "button:not([data-exit]), summary, .tile, .pick, a[hreflang], select";

for (const seed of SEEDS) {
  test(`a walk of ${STEPS} random steps leaves no trace (seed ${seed})`, async ({ door, page, watch }) => {
    test.setTimeout(180_000);
    const next = randomOf(seed);
    await door.open("vi", "2026-11-24T20:00:00+09:00");
    let taken = 0;
    for (let step = 0; step < STEPS; step++) {
      const what = await press(page, next);
      if (what !== null) taken += 1;
      await watch.after(`step ${step}: ${what ?? "nothing in reach"}`, page);
      if (watch.faults.length > 0) break;
    }
    expect(taken).toBeGreaterThan(STEPS * 0.8);
    expect(watch.faults).toEqual([]);
  });
}

/** Presses one visible control in the topmost view, chosen by chance; its name, or null where it could not be pressed. */
async function press(page: Page, next: () => number): Promise<string | null> {
  const dialog = page.locator("dialog[open]");
  const scope = (await dialog.count()) > 0 ? dialog : page.locator("body");
  const controls = scope.locator(CONTROLS);
  const visible = await controls.evaluateAll((all) =>
    all.flatMap((it, at) => (it.checkVisibility({ visibilityProperty: true }) ? [at] : [])));
  const chosen = visible[Math.floor(next() * visible.length)];
  if (chosen === undefined) return null;
  const control = controls.nth(chosen);
  const name = ((await control.textContent()) ?? "").trim().slice(0, 40);
  if ((await control.evaluate((it) => it.tagName)) === "SELECT") {
    const options = await control.locator("option").count();
    await control.selectOption({ index: Math.floor(next() * options) });
    return `choose in ${name}`;
  }
  try {
    await control.click({ timeout: 2000 });
    return name;
  } catch {
    return null;
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
