import { expect, test } from "./door";

/** A Saturday evening in Japan; Monday is a public holiday. */
const SATURDAY = "2026-11-21T20:00:00+09:00";

test("who asks about another day and hour sees who answers then", async ({ door }) => {
  await door.open("vi", SATURDAY);
  await door.choose("work", "not-paid");
  await door.openFinder();
  const day = door.page.locator("[name=day]");
  const hour = door.page.locator("[name=hour]");
  await expect(day.locator("option")).toHaveText(["Bây giờ", "Hôm nay", "Ngày mai", "T2", "T3", "T4", "T5", "T6"]);
  await expect(hour).toBeDisabled();

  await day.selectOption("3");
  await expect(hour).toHaveValue("20");
  await hour.selectOption("14");
  await expect(door.first.getByRole("link", { name: "Gọi 0570-001706" })).toBeVisible();
  await expect(door.first.locator(".state")).toHaveText("Mở đến 15:00");
  await expect(door.page.locator("[data-results-note]")).toContainText("giờ Nhật");

  await hour.selectOption("3");
  await door.page.getByRole("button", { name: "Xem thêm" }).click();
  expect(new Set(await door.results.locator(".state").allTextContents())).not.toContain("Mở đến 15:00");

  await day.selectOption("");
  await expect(hour).toBeDisabled();
  await expect(door.first.locator(".state")).toHaveText("Mở đến 22:00");
});

test("nothing said of a later time is relative to now", async ({ door }) => {
  await door.open("en", SATURDAY);
  await door.choose("work", "not-paid");
  await door.openFinder();
  await door.page.locator("[name=day]").selectOption("3");
  await door.page.locator("[name=hour]").selectOption("3");
  await door.page.getByRole("button", { name: "Show more" }).click();
  const states = await door.results.locator(".state").allTextContents();
  expect(states).toContain("Closed then");
  expect(states.filter((state) => /^(Opens|Closes|Closed now)/.test(state))).toEqual([]);
});

test("only those that are open then, when only open ones are wanted", async ({ door }) => {
  await door.open("en", SATURDAY);
  await door.choose("law", "lawyer");
  await door.openFinder();
  await door.page.locator("[name=day]").selectOption("3");
  await door.page.locator("[name=hour]").selectOption("10");
  await door.pick("open", "open");
  await expect(door.results.filter({ hasText: "Houterasu Multilingual Information Service" })).not.toHaveCount(0);
  await door.page.locator("[name=day]").selectOption("2");
  await expect(door.results.filter({ hasText: "Houterasu Multilingual Information Service" })).toHaveCount(0);
});
