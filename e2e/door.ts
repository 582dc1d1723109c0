import { expect, type Locator, type Page } from "@playwright/test";
import type { KeepManifest } from "../core/keep/manifest";
import { packSite } from "../tools/finish/packs";
import { readTree } from "../tools/finish/tree";
import { test as base } from "./site";
import { neutralTitles } from "./titles";
import { Watch } from "./watch";

/** The door as a person uses it: choices by what they are called on the page, results as she reads them. */
export class Door {
  constructor(
    readonly page: Page,
    private readonly watch: Watch | null,
  ) {}

  /** Opens a language at an instant, as a phone that is still on the time of where it comes from. */
  async open(path: string, at: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date(at));
    await this.page.goto(`/${path}/`);
    await this.watch?.after(`open ${path}`, this.page);
  }

  async choose(tile: string, situation?: string): Promise<void> {
    await this.page.locator(`.tile:has([value="${tile}"])`).click();
    if (situation !== undefined) await this.page.locator(`.pick:has([value="${situation}"])`).click();
    await this.watch?.after(`choose ${tile} ${situation ?? ""}`, this.page);
  }

  /** Opens the list of all Japan, as she does by a tap on each of its groups; what is closed is not labelled. */
  async openList(): Promise<void> {
    for (const group of await this.page.locator("main > div > .group:not(.places):not([data-view]) > summary").all()) await group.click();
  }

  async openFinder(): Promise<void> {
    await this.page.locator(".finder > summary").click();
  }

  async pick(name: string, value: string): Promise<void> {
    await this.page.locator(`.pick:has([name="${name}"][value="${value}"])`).click();
    await this.watch?.after(`pick ${name} ${value}`, this.page);
  }

  get lead(): Locator {
    return this.page.locator("[data-lead] .card");
  }

  get results(): Locator {
    return this.page.locator("[data-results-cards] .card");
  }

  get first(): Locator {
    return this.results.first();
  }
}

/** What is seen on the first screen, cold: the text of every element that is visible in the window. */
export async function textInView(page: Page): Promise<string> {
  return page.evaluate(() => {
    const seen: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || !parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.bottom > 0 && box.top < innerHeight && box.width > 0) seen.push(node.textContent ?? "");
    }
    return seen.join("\n");
  });
}

interface Fixtures {
  readonly door: Door;
  /** Held by every test, after each step of the door and at the end. */
  readonly watch: Watch;
}

export const test = base.extend<Fixtures, { readonly keeps: KeepManifest }>({
  keeps: [
    async ({ browserName: _ }, use) => {
      await use(packSite(readTree("out")).manifest);
    },
    { scope: "worker" },
  ],
  timezoneId: "America/Los_Angeles",
  viewport: { width: 360, height: 640 },
  door: async ({ page, watch }, use) => {
    await use(new Door(page, watch));
  },
  watch: [
    async ({ context, page, site, keeps }, use) => {
      const watch = new Watch(context, site, keeps, neutralTitles());
      await use(watch);
      await watch.after("the end", page);
      expect(watch.faults, "traces left").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
