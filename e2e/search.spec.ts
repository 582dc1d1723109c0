import { expect, test, type Door } from "./door";

const TUESDAY_14 = "2026-11-24T14:00:00+09:00";

async function type(door: Door, words: string): Promise<void> {
  await door.page.locator("[data-search]").fill(words);
}

test("what she calls her trouble, without accents, is understood, called by its name, and answered", async ({ door, page }) => {
  await door.open("vi", TUESDAY_14);
  await type(door, "bi giu ho chieu");
  const chip = page.locator(".recognised");
  await expect(chip).toContainText((await page.locator('.pick:has([value="papers-taken"]) > span').textContent()) ?? "-");
  await expect(door.first).toBeVisible();
  await expect(door.lead).toBeHidden();
  await expect(page.locator(".tile").first()).toBeHidden();

  await chip.click();
  await expect(chip).toHaveCount(0);
  await expect(door.first).toBeVisible();

  await type(door, "");
  await expect(door.lead).toBeVisible();
  await expect(door.results).toHaveCount(0);
  await expect(page.locator(".tile").first()).toBeVisible();
});

for (const [path, words, first] of [
  ["ja", "給料もらえない", "not-paid"],
  ["en", "husband hits me", "partner-hurts"],
  ["vi", "給料もらえない", "not-paid"],
] as const) {
  test(`"${words}" on /${path}/ is ${first}`, async ({ door, page }) => {
    await door.open(path, TUESDAY_14);
    await type(door, words);
    await expect(page.locator(".recognised")).toContainText((await page.locator(`.pick:has([value="${first}"]) > span`).textContent()) ?? "-");
  });
}

test("digits find numbers that hold them, and nothing else", async ({ door }) => {
  await door.open("en", TUESDAY_14);
  await type(door, "０１２０ 279");
  await expect(door.first).toBeVisible();
  for (const card of await door.results.all()) expect((await card.textContent())?.replace(/\D/g, "")).toContain("0120279");
});

test("words that nobody knows are answered kindly, with the next step", async ({ door, page }) => {
  await door.open("en", TUESDAY_14);
  await type(door, "qqqzzzxxx");
  await expect(page.locator("[data-results-note]")).toContainText("Nothing was found for these words.");
  await expect(door.first).toBeVisible();
});

test("a tile takes the place of the words, and a reload begins from nothing", async ({ door, page }) => {
  await door.open("en", TUESDAY_14);
  await type(door, "lawyer");
  await expect(door.first).toBeVisible();
  await type(door, "");
  await door.choose("work", "not-paid");
  await expect(page.locator("[data-search]")).toHaveValue("");
  await type(door, "lawyer");
  await page.reload();
  await expect(page.locator("[data-search]")).toHaveValue("");
  await expect(door.results).toHaveCount(0);
});

test("a half-written word of an input method is waited for", async ({ door, page }) => {
  await door.open("ja", TUESDAY_14);
  await page.locator("[data-search]").evaluate((field: HTMLInputElement) => {
    field.value = "きゅうりょ";
    field.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
  });
  await expect(door.results).toHaveCount(0);
  await page.locator("[data-search]").evaluate((field: HTMLInputElement) => {
    field.value = "給料もらえない";
    field.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
  });
  await expect(door.first).toBeVisible();
});

test("the field gives the browser nothing to remember, mend or send", async ({ door, page, site }) => {
  await door.open("en", TUESDAY_14);
  const field = page.locator("[data-search]");
  await expect(field).toBeVisible();
  expect(await field.getAttribute("name")).toBeNull();
  for (const [attribute, value] of [["autocomplete", "off"], ["autocorrect", "off"], ["autocapitalize", "none"], ["spellcheck", "false"]] as const) {
    await expect(field).toHaveAttribute(attribute, value);
  }
  await expect(page.locator("html[data-kept]")).toBeAttached();
  const before = site.requests.length;
  await type(door, "raped");
  await field.press("Enter");
  await expect(door.first).toBeVisible();
  expect(site.requests.slice(before).filter(({ url }) => !url.startsWith("/sources/"))).toEqual([]);
  await expect(page).toHaveURL(/\/en\/$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("there is no field that does nothing, and the tiles have their heading", async ({ page }) => {
    await page.goto("/en/");
    await expect(page.locator("[data-search]")).toBeHidden();
    await expect(page.locator(".tiles > legend")).toBeVisible();
  });
});
