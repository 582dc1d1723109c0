import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tools/browser";

/** Workers read this file again; what the first reading chose is handed to them in the environment. */
process.env.CHROMIUM_PATH ??= browserPath();

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  outputDir: ".cache/e2e",
  fullyParallel: true,
  forbidOnly: true,
  /** A page with the whole directory takes a busy machine its time. */
  timeout: 60_000,
  /** Once more on a busy machine of others; a test that needs it is named "flaky" in the summary. */
  retries: process.env.CI === undefined ? 0 : 1,
  /** One more than cores: many tests wait for a clock or a line. */
  workers: 3,
  /** The second says afterwards which tests took how long. */
  reporter: [["line"], ["json", { outputFile: ".cache/e2e-report.json" }]],
  use: {
    screenshot: "off",
    trace: "off",
    video: "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic",
      ],
    },
  },
  projects: [{ name: "chromium" }],
});

function browserPath(): string {
  const found = findBrowser();
  if (found === undefined) throw new Error("No Chromium found. Mend: npm run browser.");
  return found.path;
}
