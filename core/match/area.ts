import type { Area } from "../directory/types";

/** A list as long as this (all but a few prefectures, in practice) is no nearer to anyone than all of Japan. */
const MOST_OF_JAPAN = 40;

/** Is the place of the service in Japan? Lines abroad carry the code of their country. */
export function isInJapan(area: Area): boolean {
  return area === "JP" || area.every((code) => code.startsWith("JP-"));
}

/** Does it serve all of Japan, or all but a few prefectures? */
export function isNational(area: Area): boolean {
  return area === "JP" || area.length >= MOST_OF_JAPAN;
}

/** May she use it? A place in Japan that she did not name (null) may be any prefecture. */
export function coversArea(area: Area, wanted: string | null): boolean {
  if (area === "JP") return true;
  return wanted === null ? isInJapan(area) : area.includes(wanted);
}

/** Better the smaller: her prefecture before all of Japan. */
export function areaRank(area: Area, wanted: string | null): 0 | 1 {
  return wanted !== null && isNational(area) ? 1 : 0;
}
