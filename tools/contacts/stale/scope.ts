import type { Area } from "../../../core/directory/types";

const PREFECTURES = 47;

/** How many people a number is for: 0 all of Japan or most of it, 1 some prefectures, 2 abroad. */
export function scopeRank(area: Area): 0 | 1 | 2 {
  if (typeof area === "string" || area.length > PREFECTURES / 2) return 0;
  return area.every((code) => code.startsWith("JP-")) ? 1 : 2;
}
