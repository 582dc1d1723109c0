import { accessSync, constants } from "node:fs";
import { chromium } from "@playwright/test";
import { canInstallPackages, installPackages, isProgram, run } from "./system/command";

/** A Chromium that the browser tests can start, and where it was found. */
export interface Browser {
  path: string;
  source: string;
}

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const SYSTEM_PLACES = [
  ...SYSTEM_NAMES.map((name) => `/usr/bin/${name}`),
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The Chromium to test with: the one that `CHROMIUM_PATH` names, else Playwright's own, else the system's.
 *
 * @throws Error where `CHROMIUM_PATH` names no program
 */
export function findBrowser(named = process.env.CHROMIUM_PATH): Browser | undefined {
  if (named !== undefined && named !== "") {
    if (isRunnable(named)) return { path: named, source: "CHROMIUM_PATH" };
    throw new Error(`CHROMIUM_PATH names ${named}, which is no program. Mend: name a Chromium, or unset it.`);
  }
  const own = chromium.executablePath();
  if (isRunnable(own)) return { path: own, source: "Playwright" };
  const system = SYSTEM_PLACES.find(isRunnable);
  return system === undefined ? undefined : { path: system, source: "the system" };
}

/** Finds a Chromium or installs one: Playwright's, with the libraries it needs where we may; else the system's package. */
function ensureBrowser(): Browser {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log("No Chromium found; installing Playwright's.");
  run("npx", ["playwright", "install", ...(canInstallPackages() ? ["--with-deps"] : []), "chromium"], 900);
  const own = findBrowser();
  if (own !== undefined) return own;
  if (canInstallPackages()) {
    console.log("Playwright's could not be fetched; installing the system's package.");
    installPackages(["chromium"]);
  }
  const system = findBrowser();
  if (system !== undefined) return system;
  throw new Error("No Chromium, and none could be installed. Mend: install one and name it, CHROMIUM_PATH=/path/to/chromium npm test.");
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (isProgram(import.meta.url)) {
  try {
    const { path, source } = ensureBrowser();
    console.log(`Browser tests use ${path} (found by ${source}).`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
