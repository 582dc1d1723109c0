import { timeOfDay } from "@/core/labels/stateLabel";
import type { StateStrings } from "@/core/labels/types";
import type { CompiledHours, DayHours, Span } from "@/core/hours/types";
import type { Text } from "@/i18n/text";

const MINUTES_PER_DAY = 1440;
const CLOSING_STEPS = [5, 10, 15, 20, 25, 30];
const WEEKDAYS = ["d0", "d1", "d2", "d3", "d4", "d5", "d6"] as const;

/** Expands the state messages to finished strings for every time at which something in the directory opens or closes. */
export function stateStrings(hours: readonly CompiledHours[], { t }: Text): StateStrings {
  const spans = hours.flatMap(spansOf);
  const opens = timesOf(spans.map(([from]) => from));
  const closes = timesOf(spans.map(([, to]) => to));
  const each = (times: readonly string[], say: (time: string) => string) => Object.fromEntries(times.map((time) => [time, say(time)]));
  return {
    openAlways: t("State.openAlways"),
    anyTime: t("State.anyTime"),
    closed: t("State.closed"),
    unknown: t("State.unknown"),
    notKnownNow: t("State.notKnownNow"),
    timed: t("State.timed"),
    closedThen: t("Later.closed"),
    maybeHoliday: t("State.maybeHoliday"),
    maybeYearEnd: t("State.maybeYearEnd"),
    openUntil: each(closes, (time) => t("State.openUntil", { time })),
    closing: Object.fromEntries(CLOSING_STEPS.map((minutes) => [minutes, t("State.closing", { minutes })])),
    opensToday: each(opens, (time) => t("State.opensToday", { time })),
    opensTomorrow: each(opens, (time) => t("State.opensTomorrow", { time })),
    opensOn: WEEKDAYS.map((day) => each(opens, (time) => t("State.opensOn", { weekday: t(`Weekdays.${day}`), time }))),
  };
}

function spansOf(hours: CompiledHours): readonly Span[] {
  if (hours.is !== "timed") return [];
  const days: readonly (DayHours | undefined)[] = [
    ...hours.week,
    hours.holiday,
    hours.yearEnd,
    ...[...(hours.nth ?? []), ...(hours.dates ?? [])].map((rule) => rule.hours),
  ];
  return days.flatMap((day) => (day === undefined || day === "unknown" ? [] : day));
}

function timesOf(minutes: readonly number[]): readonly string[] {
  return [...new Set(minutes.map((minute) => minute % MINUTES_PER_DAY))].sort((a, b) => a - b).map(timeOfDay);
}
