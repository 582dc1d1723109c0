import type { Page } from "@playwright/test";
import { filesOf, SHELL } from "../core/keep/manifest";
import { built, expect, golden, kept, languages, manifest, test, visit, type Host } from "./kept";

const [first = "", second = ""] = languages;

/** What a host adds that is of the connection or of the form in which it sent the bytes, not of the file. */
const OF_THE_WIRE = ["accept-ranges", "connection", "content-encoding", "content-length", "date", "etag", "keep-alive", "transfer-encoding", "vary"];

for (const language of languages) {
  test(`${language} opens cold with the host gone, in any spelling, and again on reload`, async ({ context, page, host }) => {
    await visit(page, host, language);
    await page.close();
    await host.die(context);
    const cold = await context.newPage();
    for (const address of [`/${language}/`, `/${language}`, `/${language}/?a=1`, `/${language}/#a`, `/${language}/index.html`]) {
      await cold.goto(host.origin + address);
      await expect(cold.locator("[data-lead] .card"), address).toBeVisible();
      await expect(cold.locator("html[data-live][data-kept]"), address).toBeAttached();
      expect(new URL(cold.url()).pathname).toBe(`/${language}/`);
    }
    await cold.reload();
    await expect(cold.locator("html[data-live]")).toBeAttached();
    await cold.goto(`${host.origin}/away/${language}`);
    await expect(cold.locator("table").first()).toBeVisible();
    await expect(cold.locator("body")).not.toContainText("Madoguchi");
  });
}

test.describe("with the host gone, what is not kept", () => {
  for (const address of ["/", `/${second}/`, `/${second}`, "/nothing", "/nothing/at/all/?a=1"]) {
    test(`${address} shows the language door and what is kept`, async ({ context, page, host }) => {
      await visit(page, host, first);
      await host.die(context);
      await page.goto(host.origin + address);
      await expect(page.locator(`[data-languages] a[href="/${first}/"][data-kept] .kept`)).toBeVisible();
      await expect(page.locator("[data-languages] a[data-kept]")).toHaveCount(1);
      await expect(page.locator("html[data-offline]")).toBeAttached();
      await page.locator(`[data-languages] a[href="/${first}/"]`).click();
      await expect(page.locator("[data-lead] .card")).toBeVisible();
    });
  }
});

test("with the host gone, Leave in a language that is not kept ends at a neutral page that is", async ({ context, page, host }) => {
  await visit(page, host, first);
  await host.die(context);
  await page.goto(`${host.origin}/away/${second}/`);
  await expect(page.locator("table").first()).toBeVisible();
  await expect(page.locator("body")).not.toContainText("Madoguchi");
  expect(await page.title()).not.toContain("Madoguchi");
});

test("what is not there is still the host's to say while there is a network", async ({ page, host }) => {
  await visit(page, host, first);
  const answer = await page.goto(`${host.origin}/nothing/`);
  expect(answer?.status()).toBe(404);
});

test("kept files carry the headers of the host", async ({ context, page, host, request }) => {
  const paths = manifest.parts.filter(({ name }) => name === SHELL || name === first).flatMap(filesOf).map(({ path }) => path);
  await visit(page, host, first);
  const online: Record<string, unknown> = {};
  for (const path of paths) online[path] = withoutWire((await request.get(host.origin + path)).headers());
  const offline: Record<string, unknown> = {};
  await host.die(context);
  for (const path of paths) {
    const isPage = path.endsWith("/") || path.endsWith(".html");
    offline[path] = withoutWire(isPage ? await headersOfPage(page, host.origin + path) : await headersOfFile(page, path));
  }
  expect(offline).toEqual(online);
});

test("a first visit asks for its door and each script once", async ({ page, host }) => {
  await visit(page, host, first);
  const scripts = await page.locator("script[src]").evaluateAll((all) => all.map((it) => it.getAttribute("src") ?? ""));
  for (const path of [`/${first}/`, ...scripts]) expect(host.asked(path), path).toBe(1);
  const packs = manifest.parts.filter(({ name }) => name === SHELL || name === first).map(({ pack }) => pack);
  expect(host.log.filter((path) => path.startsWith("/packs/")).sort()).toEqual([...packs].sort());
});

test.describe("the same is kept for everyone, whatever was looked at", () => {
  const JOURNEYS: Readonly<Record<string, (page: Page, host: Host) => Promise<unknown>>> = {
    "only the door": async () => {},
    "a situation and the finder": async (page) => {
      await page.locator('.tile:has([value="work"])').click();
      await page.locator(".pick:has([name=situation])").first().click();
      await page.locator(".finder > summary").click();
    },
    "the neutral page": (page, host) => page.goto(`${host.origin}/away/${first}/`),
    "the language door and a wrong address": async (page, host) => {
      await page.goto(`${host.origin}/`);
      await page.goto(`${host.origin}/nothing/`);
    },
  };

  test("keys and bytes", async ({ browser, host }) => {
    const found: unknown[] = [];
    for (const journey of Object.values(JOURNEYS)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await visit(page, host, first);
      await journey(page, host);
      expect(await kept(page)).toEqual(golden(built, first));
      found.push(await page.evaluate(storedHashes));
      await context.close();
    }
    for (const bytes of found) expect(bytes).toEqual(found[0]);
  });
});

test.describe("another language", () => {
  test("is kept as well once it is opened", async ({ context, page, host }) => {
    await visit(page, host, first);
    await visit(page, host, second);
    expect(await kept(page)).toEqual(golden(built, first, second));
    await host.die(context);
    for (const language of [first, second]) {
      await page.goto(`${host.origin}/${language}/`);
      await expect(page.locator("[data-lead] .card")).toBeVisible();
    }
  });

  test("of which a part cannot be had is not kept at all, and the page works", async ({ page, host }) => {
    await visit(page, host, first);
    const pack = manifest.parts.find(({ name }) => name === second)?.pack ?? "";
    host.deploy(new Map([...built].filter(([file]) => file !== pack.slice(1))));
    await page.goto(`${host.origin}/${second}/`);
    await expect.poll(() => host.asked(pack)).toBeGreaterThan(0);
    await expect(page.locator("html[data-live]")).toBeAttached();
    await page.waitForTimeout(300);
    await expect(page.locator("html[data-kept]")).toHaveCount(0);
    expect(await kept(page)).toEqual(golden(built, first));
  });
});

test("a cache that is taken away while the page is open breaks nothing, and is filled again", async ({ page, host }) => {
  await visit(page, host, first);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.locator('.tile:has([value="work"])').click();
  await page.reload();
  await expect(page.locator("html[data-live][data-kept]")).toBeAttached();
  expect(await kept(page)).toEqual(golden(built, first));
});

test("a device without room keeps nothing and shows the page", async ({ context, page, host }) => {
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: host.origin, quotaSize: 1000 });
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(`${host.origin}/${first}/`);
  await expect.poll(() => host.log.filter((path) => path.startsWith("/packs/")).length).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  await expect(page.locator("html[data-live]:not([data-kept])")).toBeAttached();
  expect(await kept(page)).toEqual({});
  expect(complaints).toEqual([]);
});

test.describe("where no worker may be", () => {
  test.use({ serviceWorkers: "block" });

  test("the page is as it is", async ({ page, host }) => {
    await page.goto(`${host.origin}/${first}/`);
    await expect(page.locator("html[data-live]:not([data-kept])")).toBeAttached();
    await expect(page.locator(".data-of")).toBeVisible();
  });
});

function withoutWire(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_WIRE.includes(name)));
}

async function headersOfPage(page: Page, address: string): Promise<Readonly<Record<string, string>>> {
  const answer = await page.goto(address);
  return answer === null ? {} : answer.headers();
}

function headersOfFile(page: Page, path: string): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (asked) => Object.fromEntries((await fetch(asked)).headers), path);
}

/** Runs in the page: the SHA-256 of what is stored, byte for byte, by address. */
async function storedHashes(): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {};
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const bytes = await (await cache.match(request))?.arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes ?? new ArrayBuffer()));
      hashes[request.url] = [...digest].map((byte) => byte.toString(16)).join(" ");
    }
  }
  return hashes;
}
