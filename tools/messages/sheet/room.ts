import type { Locale } from "../../../i18n/locales";
import type { Words } from "../../words";
import type { HouseRules } from "./houseRules";

type Place = keyof HouseRules["rules"]["common"]["room"];

/** Tiles that are no choice of a situation, and stand alone in their line. */
const ALONE = ["Tiles.heading", "Tiles.back", "Tiles.everything"];
/** Scripts whose letters are twice as wide as Latin ones. */
const WIDE = ["Jpan", "Hans", "Hant", "Kore"];

/** How many letters a text has room for, where `messages/rules.yaml` says it; null elsewhere. */
export function roomOf(key: string, { tag, script }: Pick<Locale, "tag" | "script">, { rules }: HouseRules): Words | null {
  const place = placeOf(key);
  if (place === null) return null;
  const most = rules.locales[tag].room[place] ?? rules.common.room[place];
  const letters = WIDE.includes(script) && place !== "exit" ? Math.floor(most / 2) : most;
  return place === "pair"
    ? { en: `about ${letters} letters together with Cost`, ja: `Cost と合わせて約${letters}文字まで` }
    : { en: `about ${letters} letters`, ja: `約${letters}文字まで` };
}

function placeOf(key: string): Place | null {
  if (key === "Exit.label") return "exit";
  if (ALONE.includes(key)) return "heading";
  if (key.startsWith("Tiles.")) return "tile";
  if (key.startsWith("State.") || key.startsWith("Cost.")) return "pair";
  if (key.startsWith("Weekdays.")) return "weekday";
  if (key.startsWith("Has.")) return "has";
  return key.startsWith("Mode.") ? "mode" : null;
}
