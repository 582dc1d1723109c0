/**
 * What opening hours mean, written a second time and as plainly as can be: day by day, minute by minute, straight from
 * rules, with nothing of the code that it proves.
 */
export type PlainHours = "off" | "unknown" | readonly (readonly [from: number, to: number])[];

export interface PlainRule {
  readonly weekdays: readonly number[];
  readonly nth: readonly { readonly weekday: number; readonly nth: readonly number[] }[];
  readonly holidays: boolean;
  /** Month and day; the second before the first: over the year's end. */
  readonly dates: readonly { readonly from: readonly [number, number]; readonly to: readonly [number, number] }[];
  readonly hours: PlainHours;
}

export interface PlainDay {
  readonly epochDay: number;
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
  readonly nth: number;
  readonly nthFromEnd: number;
}

type Verdict = { readonly hours: PlainHours; readonly because: string };

/** 2025-11-01 was a Saturday, 20,393 days after 1970-01-01; 2028 is a leap year. */
const FIRST = { epochDay: 20_393, weekday: 5 };
const MONTHS_FROM_NOVEMBER_2025 = [
  { month: 11, days: 30 },
  { month: 12, days: 31 },
  ...[28, 28, 29].flatMap((february) =>
    [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days, index) => ({ month: index + 1, days })),
  ),
];

/** Every day from November 2025 to December 2028, counted one by one. */
export const plainDays: readonly PlainDay[] = MONTHS_FROM_NOVEMBER_2025.flatMap(({ month, days }) =>
  Array.from({ length: days }, (_, index) => ({ month, day: index + 1, days })),
).map(({ month, day, days }, index) => ({
  epochDay: FIRST.epochDay + index,
  weekday: (FIRST.weekday + index) % 7,
  month,
  day,
  nth: Math.floor((day - 1) / 7) + 1,
  nthFromEnd: -(Math.floor((days - day) / 7) + 1),
}));

const yearEnd = [[12, 29], [12, 30], [12, 31], [1, 1], [1, 2], [1, 3]] as const;

function isNamed(rule: PlainRule, month: number, day: number): boolean {
  return rule.dates.some(({ from, to }) => {
    const [start, here, end] = [from[0] * 31 + from[1], month * 31 + day, to[0] * 31 + to[1]];
    return end < start ? here >= start || here <= end : here >= start && here <= end;
  });
}

function namesWeekday(rule: PlainRule, day: PlainDay): boolean {
  return rule.weekdays.includes(day.weekday)
    || rule.nth.some((it) => it.weekday === day.weekday && (it.nth.includes(day.nth) || it.nth.includes(day.nthFromEnd)));
}

function isTimed(hours: PlainHours | undefined): boolean {
  return hours !== undefined && hours !== "off" && hours !== "unknown";
}

/** The same open minutes, however they are cut into spans. */
function isSame(hours: PlainHours, other: PlainHours): boolean {
  if (typeof hours === "string" || typeof other === "string") return hours === other;
  const isOpen = (spans: typeof hours, minute: number) => spans.some(([from, to]) => from <= minute && minute < to);
  return Array.from({ length: 2880 }, (_, minute) => isOpen(hours, minute) === isOpen(other, minute)).every(Boolean);
}

function usualHours(rules: readonly PlainRule[], day: PlainDay): PlainHours {
  return rules.findLast((rule) => namesWeekday(rule, day))?.hours ?? "off";
}

/** One day by the rules: the last rule that names it, and what no rule says is unknown. */
function verdictOf(rules: readonly PlainRule[], day: PlainDay, holidays: ReadonlySet<number>, until: number): Verdict {
  const forDates = rules.findLastIndex((rule) => isNamed(rule, day.month, day.day));
  const forHolidays = rules.findLastIndex((rule) => rule.holidays);
  const forWeekday = rules.findLastIndex((rule) => namesWeekday(rule, day));
  const dates = rules[forDates];
  const holiday = rules[forHolidays];
  const weekday = rules[forWeekday];
  const wholeWeek = [0, 1, 2, 3, 4, 5, 6].every((it) => isTimed(rules.findLast((rule) => rule.weekdays.includes(it))?.hours));
  const isYearEndUnknown = !rules.some((rule) => yearEnd.some(([month, on]) => isNamed(rule, month, on)))
    && yearEnd.some(([month, on]) => month === day.month && on === day.day);

  const datesStand = dates && !(holiday && forHolidays > forDates && !isSame(holiday.hours, dates.hours));
  if (dates && datesStand) return { hours: dates.hours, because: "stated-unknown" };
  if (day.epochDay > until && (holiday || !wholeWeek)) return { hours: "unknown", because: "holidays-not-known" };
  if (!holidays.has(day.epochDay) || (!holiday && wholeWeek)) {
    if (dates) return { hours: dates.hours, because: "stated-unknown" };
    if (isYearEndUnknown) return { hours: "unknown", because: "year-end" };
    return { hours: weekday?.hours ?? "off", because: "stated-unknown" };
  }
  if (holiday && weekday?.hours === "off" && forWeekday > forHolidays && holiday.hours !== "off") {
    return isYearEndUnknown ? { hours: "unknown", because: "year-end" } : { hours: "off", because: "" };
  }
  if (holiday && holiday.hours !== "unknown") return { hours: holiday.hours, because: "" };
  return { hours: "unknown", because: isYearEndUnknown ? "year-end" : "holiday" };
}

/** Minutes of consecutive days as `open`, `closed` or the reason why they are unknown. */
export function minuteTable(
  rules: readonly PlainRule[], holidays: ReadonlySet<number>, until: number, firstDay: number, days: number,
): readonly string[] {
  const table = new Array<string>(days * 1440).fill("closed");
  const fill = (from: number, to: number, what: string, over: (cell: string) => boolean) => {
    for (let minute = Math.max(0, from); minute < Math.min(table.length, to); minute += 1) {
      if (over(table[minute] ?? "")) table[minute] = what;
    }
  };
  const around = plainDays.filter(({ epochDay }) => epochDay >= firstDay - 1 && epochDay < firstDay + days);
  const verdicts = around.map((day) => ({ start: (day.epochDay - firstDay) * 1440, day, ...verdictOf(rules, day, holidays, until) }));
  for (const { start, hours, because } of verdicts) {
    if (hours === "unknown") fill(start, start + 1440, because, () => true);
  }
  for (const { start, day, hours, because } of verdicts) {
    const usual = usualHours(rules, day);
    if (hours !== "unknown" || usual === "off" || usual === "unknown") continue;
    for (const [, to] of usual) fill(start + 1440, start + to, because, (cell) => cell === "closed");
  }
  for (const { start, hours } of verdicts) {
    if (hours === "off" || hours === "unknown") continue;
    for (const [from, to] of hours) fill(start + from, start + to, "open", () => true);
  }
  return table;
}
