import { compileHours } from "../compile";
import { parseHours } from "../parse";
import type { CompiledHours } from "../types";

/** The instant of a wall-clock time in Japan, written as `2026-11-23 18:00` or with seconds. */
export function japan(time: string): number {
  return Date.parse(`${time.replace(" ", "T")}+09:00`);
}

/** Opening hours straight from their text. */
export function compiled(text: string): CompiledHours {
  return compileHours(parseHours(text));
}
