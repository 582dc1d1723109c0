import { compileHours } from "../../../core/hours/compile";
import { parseHours } from "../../../core/hours/parse";
import { stateAt } from "../../../core/hours/state";
import type { HolidayCalendar } from "../../../core/hours/types";
import { formatInstant } from "../../find/instant";
import type { Words } from "../../words";

/** Is it in its hours at an instant (ms since the epoch), and until or from when? Japan's time. */
export function openNow(hours: string, calendar: HolidayCalendar, at: number): Words {
  const state = stateAt(compileHours(parseHours(hours)), calendar, at);
  switch (state.is) {
    case "open":
    case "closing":
      return state.until === null
        ? { en: "in its hours now, day and night", ja: "現在は受付時間内です (24時間)" }
        : { en: `in its hours now, until ${clock(state.until)}`, ja: `現在は受付時間内です (${clock(state.until)} まで)` };
    case "closed":
      return state.opensAt === null
        ? { en: "closed now; it is not known when it opens", ja: "現在は時間外です。次に開く時は不明です" }
        : { en: `closed now; opens ${clock(state.opensAt)}`, ja: `現在は時間外です。次は ${clock(state.opensAt)} に開きます` };
    case "unknown":
      return {
        en: "not known whether it is in its hours now; call between 10:00 and 16:00 on a weekday",
        ja: "受付時間内かどうか分かりません。平日の10時から16時の間にかけてください",
      };
  }
}

function clock(at: number): string {
  return formatInstant(at).slice(0, 16).replace("T", " ");
}
