import type { DoorData } from "@/core/labels/door";
import type { HolidayCalendar } from "@/core/hours/types";
import { pack } from "@/core/match/device";
import type { Candidate } from "@/core/match/types";
import type { Text } from "@/i18n/text";
import { stateStrings } from "./stateStrings";

/** The data block of the door: the same bytes for everyone who opens this language. */
export function doorData(
  candidates: readonly Candidate[],
  calendar: HolidayCalendar,
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
  };
}
