import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** The door as a person uses it: choices by what they are called on the page, results as she reads them. */
export class Door {
  constructor(readonly page: Page) {}

  /** Opens a language at an instant, as a phone that is still on the time of where it comes from. */
  async open(path: string, at: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date(at));
    await this.page.goto(`/${path}/`);
  }

  async choose(tile: string, situation?: string): Promise<void> {
    await this.page.locator(`.tile:has([value="${tile}"])`).click();
    if (situation !== undefined) await this.page.locator(`.pick:has([value="${situation}"])`).click();
  }

  async openFinder(): Promise<void> {
    await this.page.locator(".finder > summary").click();
  }

  async pick(name: string, value: string): Promise<void> {
    await this.page.locator(`.pick:has([name="${name}"][value="${value}"])`).click();
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
  /** Held by every test: no request to another host, nothing stored, no error in the console. */
  readonly watch: undefined;
}

export const test = base.extend<Fixtures>({
  timezoneId: "America/Los_Angeles",
  viewport: { width: 360, height: 640 },
  door: async ({ page }, use) => {
    await use(new Door(page));
  },
  watch: [
    async ({ context, page, baseURL }, use) => {
      const strangers: string[] = [];
      const complaints: string[] = [];
      context.on("request", (request) => {
        if (new URL(request.url()).origin !== new URL(baseURL ?? "").origin) strangers.push(request.url());
      });
      context.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await use(undefined);
      expect(strangers, "requests to other hosts").toEqual([]);
      expect(complaints, "complaints in the console").toEqual([]);
      expect(await context.cookies(), "cookies").toEqual([]);
      expect(await stored(page), "storage").toEqual([]);
    },
    { auto: true },
  ],
});

async function stored(page: Page): Promise<readonly string[]> {
  if (page.url() === "about:blank") return [];
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ""),
    ...(await caches.keys()),
  ]);
}

export { expect };
