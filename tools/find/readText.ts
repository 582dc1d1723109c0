import { existsSync, readFileSync, statSync } from "node:fs";

/** A file's text; null where there is no such file. */
export function readText(path: string): string | null {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, "utf8") : null;
}
