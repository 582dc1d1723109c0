import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tools/browser";

/** Workers read this file again; what the first reading chose is handed to them in the environment. */
process.env.CHROMIUM_PATH ??= browserPath();
process.env.E2E_PORT ??= String(await freePort());

const isRoot = process.getuid?.() === 0;
const origin = `http://localhost:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: ".cache/e2e",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [["line"]],
  use: {
    baseURL: `${origin}/`,
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
  webServer: {
    command: `"${process.execPath}" --import tsx tools/start.ts`,
    env: { PORT: process.env.E2E_PORT },
    url: `${origin}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});

function browserPath(): string {
  const found = findBrowser();
  if (found === undefined) throw new Error("No Chromium found. Mend: npm run browser.");
  return found.path;
}

/** A port that nothing listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no free port"));
        else resolve(address.port);
      });
    });
  });
}
