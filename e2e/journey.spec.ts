import { expect, test } from "./door";

const TUESDAY_14 = "2026-11-24T14:00:00+09:00";
const TUESDAY_20 = "2026-11-24T20:00:00+09:00";

test.describe("a trainee from Viet Nam who is not paid", () => {
  test("at 20:00 is led to a line that is open, and calls it with one tap", async ({ door }) => {
    await door.open("vi", TUESDAY_20);
    await door.choose("work", "not-paid");
    await expect(door.first.getByRole("heading")).toHaveText("Nơi có người lắng nghe");
    await expect(door.first.locator(".state")).toHaveText("Mở đến 22:00");
    await expect(door.first.locator(".state")).toHaveClass(/varies/);
    await expect(door.first.getByRole("link", { name: "Gọi 0120-279-338" })).toHaveAttribute("href", "tel:0120279338");
    await expect(door.first.locator("kbd")).toHaveText("2");
  });

  test("at 14:00 is led to the labour line in Vietnamese", async ({ door }) => {
    await door.open("vi", TUESDAY_14);
    await door.choose("work", "not-paid");
    await expect(door.first.getByRole("link", { name: "Gọi 0570-001706" })).toBeVisible();
    await expect(door.first.locator(".state")).toHaveText("Mở đến 15:00");
  });

  test("who says that she is a trainee gets the line for trainees first", async ({ door }) => {
    await door.open("vi", TUESDAY_14);
    await door.choose("work", "not-paid");
    await door.openFinder();
    await door.pick("who", "trainee");
    await expect(door.first.getByRole("link", { name: "Gọi 0120-250-168" })).toBeVisible();
    await expect(door.first.locator(".state")).toHaveText("Mở đến 19:00");
  });

  test("with Wi-Fi only is told what does not work from her phone, last", async ({ door }) => {
    await door.open("vi", TUESDAY_14);
    await door.choose("work", "not-paid");
    await door.openFinder();
    await door.pick("has", "data");
    await expect(door.first.locator(".reach")).toBeEmpty();
    await door.page.getByRole("button", { name: "Xem thêm" }).click();
    const reach = await door.results.locator(".reach").allTextContents();
    const firstNo = reach.indexOf("Điện thoại của bạn không gọi được");
    expect(firstNo).toBeGreaterThan(0);
    expect(reach.slice(firstNo), "nothing that works stands after what does not").not.toContain("");
  });

  test("who chooses Nepali for the call reads which line answers in Nepali", async ({ door }) => {
    await door.open("vi", TUESDAY_14);
    await door.choose("law", "lawyer");
    await door.openFinder();
    await door.page.getByLabel("Ngôn ngữ khi gọi").selectOption("ne");
    await expect(door.first.locator("[data-language]")).toHaveText("Nói được tiếng Nepal");
  });

  test("may choose something else, and starts from nothing after a reload", async ({ door }) => {
    await door.open("vi", TUESDAY_20);
    await door.choose("work", "not-paid");
    await expect(door.lead).toBeHidden();
    await door.page.locator(".again").filter({ hasText: "Chọn chuyện khác" }).click();
    await expect(door.lead).toBeVisible();
    await expect(door.results).toHaveCount(0);
    await door.choose("law");
    await door.page.reload();
    await expect(door.lead).toBeVisible();
    await expect(door.results).toHaveCount(0);
  });
});

test.describe("a girl of sixteen in Japan, at half past ten at night", () => {
  const NIGHT = "2026-11-24T22:30:00+09:00";

  test("sees tiles for pictures, a place to stay and someone to talk to first", async ({ door }) => {
    await door.open("ja", NIGHT);
    const tiles = door.page.locator(".tile");
    await expect(tiles.nth(0)).toHaveText("写真・ネット");
    await expect(tiles.nth(1)).toHaveText("泊まるところ");
    await expect(tiles.nth(2)).toHaveText("だれかと話す");
  });

  test("who is threatened with pictures is led to a line that is open and free", async ({ door }) => {
    await door.open("ja", NIGHT);
    await door.choose("pictures", "threatened-with-pictures");
    await expect(door.first.locator(".state")).toHaveText("24時間受付中");
    await expect(door.first.locator(".chip")).toHaveText("無料");
    await expect(door.first.locator(".act")).toHaveAttribute("href", "tel:%238891");
    await expect(door.first.getByRole("link", { name: "0120-8891-77に電話" })).toBeVisible();
  });

  test("who cannot speak gets what can be written first", async ({ door }) => {
    await door.open("ja", "2026-11-24T18:00:00+09:00");
    await door.choose("health", "after-assault");
    await door.openFinder();
    await door.pick("mode", "write");
    await expect(door.first.locator(".act")).toHaveText("チャット");
  });
});

test("a man who looks for a place to stay gets one for men, and none for women only", async ({ door }) => {
  await door.open("en", TUESDAY_14);
  await door.choose("stay", "nowhere-tonight");
  await door.openFinder();
  await door.pick("who", "man");
  await door.page.getByRole("button", { name: "Show more" }).click();
  await expect(door.results.filter({ hasText: "for women" })).toHaveCount(0);
  await expect(door.results.filter({ hasText: "It can arrange a place to stay for a time, for men too." }).first()).toBeAttached();
});

test("without police and immigration neither is shown", async ({ door }) => {
  await door.open("en", TUESDAY_14);
  await door.choose("safety", "danger-now");
  await expect(door.results.filter({ hasText: "Police" }).first()).toBeVisible();
  await door.openFinder();
  await door.pick("without", "authorities");
  await expect(door.results.filter({ has: door.page.locator('[href="tel:110"]') })).toHaveCount(0);
});
