import { loadavg } from "node:os";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { findBrowser } from "../browser";
import { TARGET } from "../finish/islands";
import { serve } from "../serve";
import { median } from "./median";

const SLOWER = 4;
const LOOKS = 40;
const BUDGET_MS = 2;

/** What a phone does when the clock moves: the state of every contact point of the door that is open in the page. */
const LOOK = `
  import { stateAt } from "./core/hours/state";
  import { unpack } from "./core/match/device";
  const data = JSON.parse(document.getElementById("door-data").textContent);
  const candidates = unpack(data);
  globalThis.look = (at) => {
    const start = performance.now();
    let open = 0;
    for (const { hours } of candidates) open += stateAt(hours, data.calendar, at).is === "open" ? 1 : 0;
    return [performance.now() - start, candidates.length, open];
  };
`;

/** `npm run bench -- look`: one look at the clock for the whole directory, in the browser, slowed four times. */
export async function benchLook(): Promise<string> {
  const found = findBrowser();
  if (found === undefined) throw new Error("No Chromium found. Mend: npm run browser.");
  const { outputFiles } = await build({ stdin: { contents: LOOK, resolveDir: ".", loader: "ts" }, bundle: true, minify: true, format: "iife", target: TARGET, write: false });
  const site = await serve({ root: "out", port: 0 });
  const browser = await chromium.launch({ executablePath: found.path, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    const page = await (await browser.newContext({ bypassCSP: true, serviceWorkers: "block" })).newPage();
    await page.goto(`${site.origin}/en/`);
    await page.waitForLoadState("networkidle");
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.evaluate(outputFiles[0]?.text ?? "");
    const at = Date.parse("2026-11-24T20:00+09:00");
    const times: number[] = [];
    let points = 0;
    for (let look = 0; look < LOOKS; look += 1) {
      const [time, count] = await page.evaluate<[number, number]>(`look(${at + look * 60_000})`);
      times.push(time);
      points = count;
    }
    const middle = median(times);
    return [
      `Look: ${points} contact points in the browser, CPU ÷ ${SLOWER}, median of ${LOOKS}, load ${loadavg().map((load) => load.toFixed(1)).join(" ")}`,
      `${middle.toFixed(2)} ms (first ${(times[0] ?? NaN).toFixed(2)}, worst ${Math.max(...times).toFixed(2)}), at most ${BUDGET_MS} wanted${middle > BUDGET_MS ? "  over" : ""}`,
    ].join("\n");
  } finally {
    await browser.close();
    await site.close();
  }
}
