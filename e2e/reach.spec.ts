import { expect, test } from "./door";

const TUESDAY_14 = "2026-11-24T14:00:00+09:00";

test("from abroad a number is shown and dialled with +81", async ({ door }) => {
  await door.open("en", TUESDAY_14);
  await door.choose("law", "lawyer");
  await door.openFinder();
  await door.pick("has", "abroad");
  const call = door.results.locator('[href^="tel:+81"]').first();
  await expect(call).toHaveText(/^\+81 \d/);
  await expect(call).toHaveAccessibleName(/^Call \+81 \d/);
  await expect(door.page.locator("[data-results-note]")).toContainText("Numbers that do are shown with +81.");
});

test("without a phone it is said how a public telephone calls 110", async ({ door }) => {
  await door.open("en", TUESDAY_14);
  await door.openFinder();
  await door.pick("has", "none");
  await expect(door.page.locator("[data-results-note]")).toContainText("press the red button");
});

test("what does not work from her phone says why", async ({ door }) => {
  await door.open("en", TUESDAY_14);
  await door.choose("law", "lawyer");
  await door.openFinder();
  await door.pick("has", "data");
  await door.page.getByRole("button", { name: "Show more" }).click();
  const navi = door.results.filter({ has: door.page.locator('.act[href^="tel:0570"]') }).locator(".reach");
  const why = "It usually does not connect from internet phones or from abroad";
  await expect(navi.filter({ hasText: why }).first()).toHaveText(`Does not work from your phone${why}`);
});

test("a card that stands there for its counter still says of its number what is not known of it", async ({ door }) => {
  await door.open("en", TUESDAY_14);
  await door.openFinder();
  await door.page.locator("[name=area]").selectOption("JP-14");
  await door.pick("has", "data");
  await door.page.getByRole("button", { name: "Show more" }).click();
  const desk = door.results.filter({ has: door.page.locator("div.way") }).filter({ has: door.page.locator('.act[href^="tel:04"]') }).first();
  await expect(desk.locator(".reach")).toHaveText("May not work from your phone");
});

test("a result says what it is to her choices", async ({ door }) => {
  await door.open("en", TUESDAY_14);
  await door.choose("work", "not-paid");
  await expect(door.first.locator(".why")).toContainText("Made for this");
  await door.openFinder();
  await door.pick("who", "trainee");
  await expect(door.first.locator(".why")).toContainText("For people like you, as you chose");
});
