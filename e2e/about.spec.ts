import type { Page } from "@playwright/test";
import { loadDirectory, readFiles } from "../contacts/load";
import type { LocaleTag } from "../i18n/locales";
import { WORDS } from "../messages/firstScreenWords";
import { violations } from "./axe";
import { expect, test, textInView } from "./door";
import { OUTSIDE, Witness } from "./exitWitness";
import { built, kept, manifest, test as keeping, visit } from "./kept";
import { test as plain } from "./site";
import { TESTED, TESTED_PATHS } from "./tested";

const directory = loadDirectory();
const points = directory.services.flatMap((service) => service.points.map((point) => ({ service, point })));
const PATHS = TESTED_PATHS;

/** The pages beside the door, each with the languages in which it speaks. */
const PAGES: readonly { readonly address: string; readonly speaks: readonly LocaleTag[] }[] = [
  ...TESTED.map(({ path, tag }) => ({ address: `/${path}/about/`, speaks: [tag] })),
  { address: "/sources/", speaks: ["ja", "en"] },
];

for (const { address, speaks } of PAGES) {
  for (const [size, viewport] of [["phone", { width: 360, height: 640 }], ["desktop", { width: 1280, height: 900 }]] as const) {
    for (const javaScriptEnabled of [true, false]) {
      test.describe(`${address} on a ${size} ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
        test.use({ viewport, javaScriptEnabled });

        test("has a neutral title and first screen", async ({ page }) => {
          await page.goto(address);
          await expect(page).toHaveTitle("Madoguchi");
          await expect(page.locator("h1")).toBeInViewport();
          const text = await textInView(page);
          expect(speaks.map((tag) => text.match(WORDS[tag])?.[0] ?? "")).toEqual(speaks.map(() => ""));
        });
      });
    }
  }

  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme });

      test(`axe finds nothing on ${address}`, async ({ page }) => {
        await page.goto(address);
        for (const place of [1, 3]) await openPlace(page, place);
        expect(await violations(page)).toEqual([]);
      });
    });
  }

  test(`${address} at 320 px has no sideways scroll, closed or open`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.locator(".sources details").evaluateAll((all) => all.forEach((it) => it.setAttribute("open", "")));
    expect(await sideways()).toBeLessThanOrEqual(0);
  });

  plain(`Leave on ${address} leads to the outside site, in the place of the page`, async ({ page, context }) => {
    await Witness.of(context);
    await page.goto(address);
    const before = await page.evaluate(() => history.length);
    await page.locator(".bar .exit").click();
    await page.waitForURL(OUTSIDE);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
}

/** Opens a group of the page of sources; other pages have none. */
async function openPlace(page: Page, at: number): Promise<void> {
  const place = page.locator(".sources summary").nth(at);
  if ((await place.count()) > 0) await place.click();
}

test.describe("from the door to what is beside it and back", () => {
  for (const path of PATHS) {
    test(`${path}: the history holds one page`, async ({ page }) => {
      await page.goto(`/${path}/`);
      const before = await page.evaluate(() => history.length);
      for (const [link, address] of [["footer .own", `/${path}/about/`], ["nav .own", "/sources/"], [`.switch a[hreflang="${path}"]`, `/${path}/`]] as const) {
        if (link.startsWith(".switch")) await page.locator(".switch > summary").click();
        await page.locator(link).first().click();
        await expect(page).toHaveURL(address);
      }
      expect(await page.evaluate(() => history.length)).toBe(before);
    });
  }

  test("the way back from each is a link", async ({ page }) => {
    await page.goto("/vi/about/");
    await page.locator("main .own").first().click();
    await expect(page).toHaveURL("/vi/");
    await page.goto("/sources/");
    await page.locator("main .own").first().click();
    await expect(page).toHaveURL("/");
  });
});

for (const path of PATHS) {
  test(`/${path}/about/ counts what is in the directory`, async ({ page }) => {
    await page.goto(`/${path}/about/`);
    const [date = ""] = /\d{4}-\d\d-\d\d/.exec((await page.locator(".data-of").textContent()) ?? "") ?? [];
    const limit = `${Number(date.slice(0, 4)) - 2}${date.slice(4)}`;
    const ages = points.map(({ service, point }) => {
      const dates = service.sources.filter(({ id }) => point.evidence.includes(id)).flatMap(({ asOf }) => asOf ?? []);
      const newest = dates.sort().at(-1);
      return newest === undefined ? "undated" : `${newest}-01-01`.slice(0, 10) > limit ? "recent" : "older";
    });
    const rows = await page.locator("[data-count]").evaluateAll((all) => all.map((it) => [it.getAttribute("data-count") ?? "", it.textContent] as const));
    const shown = new Map(rows.map(([name, count]) => [name, Number(count)]));
    expect(Object.fromEntries(shown)).toMatchObject({
      services: directory.services.length,
      points: points.length,
      recent: ages.filter((age) => age === "recent").length,
      older: ages.filter((age) => age === "older").length,
      undated: ages.filter((age) => age === "undated").length,
      statesLanguages: points.filter(({ point }) => Object.keys(point.languages).length > 0).length,
      statesHours: points.filter(({ point }) => point.hours !== "unknown").length,
    });
    const standings = ["official", "copy-of-official", "secondary"].map((standing) => shown.get(standing) ?? 0);
    expect(standings.reduce((sum, count) => sum + count, 0)).toBe(points.length);
    const spoken = new Set(points.flatMap(({ point }) => Object.keys(point.languages)).filter((tag) => tag !== "*"));
    expect(new Set((await page.locator("[data-answered]").getAttribute("data-answered"))?.split(" "))).toEqual(spoken);
  });
}

test("the text for a mistake is copied, and the page says so", async ({ context, page }) => {
  await context.grantPermissions(["clipboard-write"]);
  await page.goto("/vi/about/");
  await page.locator("[data-copy]").click();
  await expect(page.locator("[data-copy-says]")).toHaveText((await page.locator("[data-copy]").getAttribute("data-done")) ?? "?");
  await page.evaluate(() => document.querySelector("main")?.prepend(document.createElement("textarea")));
  await page.locator("textarea").press("Control+V");
  expect(await page.locator("textarea").inputValue()).toBe(await page.locator("pre").textContent());
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of PATHS) {
    test(`/${path}/about/ is whole, and its links lead on`, async ({ page }) => {
      await page.goto(`/${path}/`);
      await page.locator("footer .own").click();
      await expect(page).toHaveURL(`/${path}/about/`);
      await expect(page.locator("section")).toHaveCount(8);
      await expect(page.locator("pre")).toBeVisible();
      await expect(page.locator("[data-copy]")).toBeHidden();
      await expect(page.locator("[data-back-returns]")).toBeVisible();
      await page.locator("nav .own").first().click();
      await expect(page).toHaveURL("/sources/");
      await openPlace(page, 0);
      await expect(page.locator("article").first()).toBeVisible();
    });
  }
});

test.describe("the page of sources", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/sources/");
  });

  test("has every service with each address of its sources once", async ({ page }) => {
    const shown = await page.locator("article").evaluateAll((all) => all.map((article) => {
      const links = [...article.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "").sort();
      return [article.querySelector("h2")?.textContent ?? "", ...links].join("\n");
    }));
    const stated = directory.services.map(({ name, sources }) => [name.ja, ...[...new Set(sources.flatMap(({ url }) => url ?? []))].sort()].join("\n"));
    expect(shown.sort()).toEqual(stated.sort());
    await expect(page.locator("q")).toHaveCount(directory.services.reduce((sum, { sources }) => sum + sources.length, 0));
  });

  test("tells other sites nothing, and has no address for any of its parts", async ({ page }) => {
    await expect(page.locator("article a:not([rel=noreferrer])")).toHaveCount(0);
    await expect(page.locator("main [id], a[href*='#']:not([href^='http']), main a[name]")).toHaveCount(0);
  });

  test("shows no note of a maintainer", async ({ page }) => {
    const notes = readFiles().flatMap(({ file }) => Object.values(file.maintainer ?? {})).filter((note) => note !== undefined);
    expect(notes.length).toBeGreaterThan(0);
    const text = (await page.locator("main").textContent()) ?? "";
    expect(notes.filter((note) => text.includes(note))).toEqual([]);
  });
});

keeping.describe("offline", () => {
  for (const path of PATHS) {
    keeping(`with the host gone, /${path}/about/ and the sources open`, async ({ context, page, host }) => {
      await visit(page, host, path);
      await host.die(context);
      await page.goto(`${host.origin}/${path}/about/`);
      await expect(page.locator("html[data-live][data-kept] pre")).toBeVisible();
      await page.locator("nav .own").first().click();
      await expect(page).toHaveURL(`${host.origin}/sources/`);
      await openPlace(page, 0);
      await expect(page.locator("article").first()).toBeVisible();
    });
  }

  keeping("the sources come after the language, and a language is kept without them", async ({ page, host }) => {
    host.deploy(new Map([...built].filter(([file]) => file !== "sources/index.html")));
    await page.goto(`${host.origin}/vi/`);
    await expect(page.locator("html[data-kept]")).toBeAttached();
    await expect.poll(() => host.asked("/sources/")).toBeGreaterThan(0);
    const own = manifest.parts.find(({ name }) => name === "vi")?.pack ?? "";
    expect(host.log.slice(0, host.log.indexOf("/sources/"))).toContain(own);
    await page.waitForTimeout(300);
    expect(Object.values(await kept(page)).flat()).not.toContain("/sources/");
    expect(Object.values(await kept(page)).flat()).toContain("/vi/");
  });

  keeping("who only looks at the sources keeps nothing", async ({ page, host }) => {
    await page.goto(`${host.origin}/sources/`, { waitUntil: "networkidle" });
    await page.waitForTimeout(2500);
    expect(await kept(page)).toEqual({});
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});
