import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { headerClassOf } from "../headers";

const NEXT = "node_modules/next/dist/bin/next";

/** True where the app has a route of the desk, `…/desk/page.tsx`. */
export function hasDesk(appFolder: string): boolean {
  if (!existsSync(appFolder)) return false;
  return readdirSync(appFolder, { recursive: true, encoding: "utf8" }).some((path) => /(?:^|[/\\])desk[/\\]page\.tsx$/.test(path));
}

/**
 * Starts the framework's own development server for the desk, which keeps its runtime; it ends with this process.
 *
 * @returns where a path of the desk is served; undefined for every other path
 */
export function startDesk(port: number): (path: string) => string | undefined {
  const server = spawn(process.execPath, [join(".", NEXT), "dev", "--port", String(port)], { stdio: ["ignore", "ignore", "inherit"] });
  process.once("exit", () => server.kill());
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit());
  return (path) => (headerClassOf(path.replace(/[?#].*$/, "")) === "desk" ? `http://localhost:${port}${path}` : undefined);
}
