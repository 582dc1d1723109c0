import type { ReachReason } from "@/core/dialling/rules";
import type { DoorData } from "@/core/labels/door";
import type { HolidayName } from "@/core/hours/holidayNames";
import type { HolidayCalendar } from "@/core/hours/types";
import { pack } from "@/core/match/device";
import type { MatchReason } from "@/core/match/reasons";
import type { Candidate } from "@/core/match/types";
import type { Text } from "@/i18n/text";
import { stateStrings } from "./stateStrings";
import { weekStrings } from "./weekStrings";

/** Worth a line of their own where a contact does not, or may not, work from what she has; for the others the plain words do. */
const REACH_WHY = [
  "some-ip-phones-fail", "other-number-for-ip-and-abroad", "not-from-abroad", "emergency-may-fail", "public-phone-at-some",
  "needs-voice", "needs-connection", "needs-sms", "not-in-japan",
] as const satisfies readonly ReachReason[];

/** What a contact is to her choices; language, state and cost stand on its card already. */
const MATCH_WHY = ["for-her-group", "without-visa", "nearest", "own-kind"] as const satisfies readonly MatchReason[];

/** The data block of the door: the same bytes for everyone who opens this language. */
export function doorData(
  candidates: readonly Candidate[],
  calendar: HolidayCalendar,
  holidays: readonly HolidayName[],
  languages: readonly string[],
  text: Text,
  builtAt: number,
): DoorData {
  const { t, language } = text;
  const packed = pack(candidates, calendar);
  const byLanguage = (say: (name: string) => string) => Object.fromEntries(languages.map((tag) => [tag, say(language(tag))]));
  return {
    ...packed,
    language: text.locale.language,
    builtAt,
    state: stateStrings(packed.hours, text),
    answersIn: byLanguage((name) => t("Lead.answersIn", { language: name })),
    noneOpen: byLanguage((name) => t("Results.noneOpen", { language: name })),
    writeNone: t("Results.writeNone"),
    anyTime: t("Lead.anyTime"),
    notReachable: t("Results.notReachable"),
    maybeReachable: t("Results.maybeReachable"),
    mayHaveChanged: t("Results.mayHaveChanged"),
    reach: Object.fromEntries(REACH_WHY.map((reason) => [reason, t(`Reasons.${reason}`)])),
    why: Object.fromEntries(MATCH_WHY.map((reason) => [reason, t(`Reasons.${reason}`)])),
    hasNotes: { data: t("HasNotes.data"), foreign: t("HasNotes.foreign"), abroad: t("HasNotes.abroad"), none: t("HasNotes.none") },
    later: t("Later.note"),
    searchNone: t("Search.none"),
    searchRemove: t("Search.remove"),
    week: weekStrings(holidays, text),
  };
}
