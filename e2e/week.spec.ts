import { expect, test } from "./door";

test("the details of a service draw its next seven days, today marked and the holiday named", async ({ door }) => {
  await door.open("en", "2026-11-21T20:00:00+09:00");
  await door.openList();
  const card = door.page.locator(".group .card").filter({ hasText: "Houterasu Multilingual Information Service" }).first();
  await card.locator(".more > summary").click();
  const days = card.locator(".week .day");
  await expect(days).toHaveCount(7);
  await expect(days.locator(".name")).toHaveText(["Today", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"]);
  await expect(days.locator(".sr-only")).toHaveText(["closed", "closed", "not known", "09:00–17:00", "09:00–17:00", "09:00–17:00", "09:00–17:00"]);
  await expect(days.nth(2).locator(".holiday")).toHaveText("Labour Thanksgiving Day");
  await expect(days.nth(3).locator("rect.open")).toHaveAttribute("x", "540");
  await expect(days.nth(3).locator("rect.open")).toHaveAttribute("width", "480");
  await expect(days.nth(0).locator("rect.now")).toHaveAttribute("x", "1195");

  await card.locator(".more > summary").click();
  await card.locator(".more > summary").click();
  await expect(days, "drawn once").toHaveCount(7);
});

test("what began before midnight runs on into the next day", async ({ door }) => {
  await door.open("ja", "2026-11-25T01:00:00+09:00");
  await door.openList();
  await door.page.locator(".group .card .more:has([data-week])").evaluateAll((all) => all.forEach((it) => it.setAttribute("open", "")));
  const spilled = door.page.locator('.week rect.open[x="0"]:not([width="1440"])');
  await expect(spilled.first()).toBeAttached();
});

test("a phone whose clock is before the build draws no week", async ({ door }) => {
  await door.open("en", "2020-01-01T00:00:00Z");
  await door.openList();
  const card = door.page.locator(".group .card").filter({ hasText: "Houterasu Multilingual Information Service" }).first();
  await card.locator(".more > summary").click();
  await expect(card.locator(".hours").last()).toBeVisible();
  await expect(card.locator(".week")).toHaveCount(0);
});
