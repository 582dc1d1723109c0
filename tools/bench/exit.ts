import { chromium, type Browser, type Page } from "@playwright/test";
import { LOCALES } from "../../i18n/locales";
import { findBrowser } from "../browser";
import { serve, type ServedSite } from "../serve";
import { median } from "./median";

const RUNS = 20;
const CPU_SLOWDOWN = 4;
const LIMIT_MS = 100;
/** Long enough that the page left is still there when its blank frame is drawn. */
const LATENCY_MS = 3000;
/** A page without Leave: what the browser itself takes for a tap and a frame. */
const FLOOR = "/404.html";

declare global {
  interface Window {
    blankAfter: (ms: number) => void;
  }
}

/**
 * `npm run bench -- exit`: how soon after a tap on Leave the page is blank, on a slow phone, in every language. In the same
 * run, by turns, the floor: a tap on a page of one line that does nothing but hide it.
 */
export async function benchExit(): Promise<string> {
  const found = findBrowser();
  if (found === undefined) throw new Error("No Chromium found. Mend: npm run browser.");
  const site = await serve({ root: "out", port: 0 });
  const browser = await chromium.launch({ executablePath: found.path, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  const lines = [`Leave: ms from the tap to the end of the first blank frame, CPU ÷${CPU_SLOWDOWN}, ${RUNS} runs, at most ${LIMIT_MS}`, "page      median     max   floor: median     max"];
  for (const { path } of LOCALES) {
    const door: number[] = [];
    const floor: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      door.push(await tapToBlank(browser, site, `/${path}/`));
      floor.push(await tapToBlank(browser, site, FLOOR));
    }
    const cells = [median(door), Math.max(...door), median(floor), Math.max(...floor)].map((ms) => ms.toFixed(1));
    lines.push(`/${path}/`.padEnd(8) + [8, 8, 16, 8].map((width, at) => (cells[at] ?? "").padStart(width)).join("") + (Math.max(...door) > LIMIT_MS ? "  over" : ""));
  }
  await browser.close();
  await site.close();
  return lines.join("\n");
}

/**
 * One tap on Leave on a phone-sized page that is live, with a need chosen: ms from the finger's lifting (the event's own time
 * stamp) to the end of its first frame after it; Infinity where anything of the door is still drawn in that frame. The script for
 * the page names no function: tsx would call a helper there that the page does not have.
 */
async function tapToBlank(browser: Browser, site: ServedSite, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let tell: (ms: number) => void = () => undefined;
  const measured = new Promise<number>((resolve) => { tell = resolve; });
  await page.exposeFunction("blankAfter", (ms: number | null) => tell(ms ?? Infinity));
  await page.addInitScript((isFloor) => {
    let touched = 0;
    addEventListener("pointerup", ({ timeStamp }) => { touched = timeStamp; }, { capture: true });
    addEventListener("click", ({ target }) => {
      if (isFloor) document.body.hidden = true;
      else if (!(target instanceof Element) || target.closest("[data-exit]") === null) return;
      requestAnimationFrame(() => {
        setTimeout(() => window.blankAfter(document.body.checkVisibility() ? Infinity : performance.now() - touched));
      });
    }, { capture: true });
  }, address === FLOOR);
  await page.goto(`${site.origin}${address}`);
  if (address !== FLOOR) await choose(page);
  const target = page.locator(address === FLOOR ? "body > *" : ".bar [data-exit]").first();
  const { x = 0, y = 0, width = 0, height = 0 } = (await target.boundingBox()) ?? {};
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: LATENCY_MS, downloadThroughput: -1, uploadThroughput: -1 });
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: x + width / 2, y: y + height / 2 }] });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  const ms = await Promise.race([measured, page.waitForTimeout(LATENCY_MS).then(() => Infinity)]);
  await context.close();
  return ms;
}

async function choose(page: Page): Promise<void> {
  await page.locator('.tile:has([value="work"])').click();
  await page.locator('.pick:has([value="not-paid"])').click();
  await page.evaluate(() => scrollTo(0, 0));
}
