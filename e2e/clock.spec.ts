import { expect, test } from "./door";

/** The phone stands in Los Angeles (e2e/door.ts); what counts is the time in Japan. */
const STATES = [
  ["a weekday evening", "2026-11-24T20:00:00+09:00", { "Houterasu Multilingual Information Service": "Opens tomorrow 09:00", "Yorisoi Hotline": "Open until 22:00" }],
  ["the last half hour", "2026-11-24T16:42:00+09:00", { "Houterasu Multilingual Information Service": "Closes in 20 min" }],
  ["the minute of closing", "2026-11-24T17:00:00+09:00", { "Houterasu Multilingual Information Service": "Opens tomorrow 09:00" }],
  ["the minute of opening", "2026-11-24T09:00:00+09:00", { "Houterasu Multilingual Information Service": "Open until 17:00" }],
  ["the holiday Monday 2026-11-23", "2026-11-23T11:00:00+09:00", {
    "Houterasu Multilingual Information Service": "Maybe closed: holiday",
    "Immigration Information Center": "Opens tomorrow 08:30",
    "Yorisoi Hotline": "Open until 22:00",
  }],
  ["two in the morning", "2026-11-25T02:00:00+09:00", { "Yorisoi Hotline": "Opens today 10:00", "Emergency call (Dial 110)": "Open day and night" }],
  ["a Friday night before the weekend", "2026-11-27T21:00:00+09:00", { "Houterasu Multilingual Information Service": "Opens Mon 09:00" }],
  ["New Year", "2027-01-02T12:00:00+09:00", { "Yorisoi Hotline": "Maybe closed: New Year", "Emergency call (Dial 110)": "Open day and night" }],
] as const;

for (const [when, at, expected] of STATES) {
  test(`${when}: every line says what is true in Japan`, async ({ door }) => {
    await door.open("en", at);
    await door.openList();
    for (const [name, state] of Object.entries(expected)) {
      const card = door.page.locator(".group .card").filter({ has: door.page.getByText(name, { exact: true }) }).first();
      await expect(card.locator(".state").first(), name).toHaveText(state);
    }
  });
}

test("the clock shows Japan's time", async ({ door }) => {
  await door.open("en", "2026-11-24T20:07:00+09:00");
  await expect(door.page.locator("[data-clock]")).toHaveText("Japan time 20:07");
});

test("words change with the minute, the order does not", async ({ page, door }) => {
  await page.clock.install({ time: new Date("2026-11-24T16:59:30+09:00") });
  await page.goto("/en/");
  await door.openList();
  const card = page.locator(".group .card").filter({ hasText: "Houterasu Multilingual" }).first();
  await expect(card.locator(".state").first()).toHaveText("Closes in 5 min");
  const order = await page.locator("[data-card]").evaluateAll((cards) => cards.map((it) => it.getAttribute("data-card")));
  await page.clock.runFor(60_000);
  await expect(card.locator(".state").first()).toHaveText("Opens tomorrow 09:00");
  expect(await page.locator("[data-card]").evaluateAll((cards) => cards.map((it) => it.getAttribute("data-card")))).toEqual(order);
});

test("a phone whose clock is before the build shows hours, not states", async ({ door }) => {
  await door.open("en", "2020-01-01T00:00:00Z");
  await expect(door.lead.locator(".state")).toHaveText("At set hours");
  await expect(door.page.locator("[data-clock]")).toBeHidden();
  await expect(door.page.locator("[data-wrong-clock]")).toContainText("This phone’s clock says 2020-01-01 09:00 in Japan.");
  await door.choose("work", "not-paid");
  await expect(door.first.locator(".state")).toHaveText(/^(At set hours|Open day and night|Write at any time|Hours not known)$/);
  await door.openFinder();
  await expect(door.page.getByLabel("When?").last()).toBeDisabled();
});

test.describe("a phone whose clock is far from the server's", () => {
  test.afterEach(({ serverClock }) => {
    serverClock.at = null;
  });

  for (const [how, served, isWrong] of [
    ["27 hours behind", "2026-11-25T23:00:00+09:00", true],
    ["27 hours ahead", "2026-11-23T17:00:00+09:00", true],
    ["25 hours behind", "2026-11-25T21:00:00+09:00", false],
  ] as const) {
    test(`${how}: ${isWrong ? "says so, and shows hours, not states" : "is believed"}`, async ({ door, serverClock }) => {
      serverClock.at = new Date(served);
      const asked = door.page.waitForResponse((response) => response.request().method() === "HEAD");
      await door.open("en", "2026-11-24T20:00:00+09:00");
      const note = door.page.locator("[data-wrong-clock]");
      await asked;
      if (!isWrong) {
        await expect(door.lead.locator(".state")).toHaveText("Open until 22:00");
        await expect(note).toBeHidden();
        return;
      }
      await expect(note).toContainText("This phone’s clock says 2026-11-24 20:00 in Japan.");
      await expect(door.lead.locator(".state")).toHaveText("At set hours");
      await expect(door.page.locator("[data-clock]")).toBeHidden();
    });
  }
});
