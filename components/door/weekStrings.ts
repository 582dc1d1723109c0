import type { HolidayName } from "@/core/hours/holidayNames";
import type { WeekStrings } from "@/core/labels/door";
import type { Text } from "@/i18n/text";

const WEEKDAYS = ["d0", "d1", "d2", "d3", "d4", "d5", "d6"] as const;

/** The words of a week drawn as bars, and the names of the calendar's holidays, each written once. */
export function weekStrings(holidays: readonly HolidayName[], { t }: Text): WeekStrings {
  const distinct = [...new Set(holidays)];
  return {
    heading: t("Week.heading"),
    weekdays: WEEKDAYS.map((day) => t(`Weekdays.${day}`)),
    today: t("Later.today"),
    tomorrow: t("Later.tomorrow"),
    closed: t("Hours.closed"),
    notKnown: t("Hours.notKnown"),
    dayAndNight: t("Hours.dayAndNight"),
    holidaysUnknown: t("Week.holidaysUnknown"),
    holidayNames: distinct.map((name) => t(`Holidays.${name}`)),
    holidays: holidays.map((name) => distinct.indexOf(name)),
  };
}
