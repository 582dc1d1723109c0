/**
 * What opening hours mean, written a second time and as plainly as can be: day by day, minute by minute, straight from
 * rules, with nothing of the code that it proves.
 */
export type PlainHours = "off" | "unknown" | readonly (readonly [from: number, to: number])[];

/** Month and day of every year, the second before the first: over the year's end; or of `years`, of one and the same or of two. */
export interface PlainDates {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly years?: readonly [number, number];
}

export interface PlainRule {
  readonly weekdays: readonly number[];
  readonly nth: readonly { readonly weekday: number; readonly nth: readonly number[] }[];
  readonly holidays: boolean;
  readonly dates: readonly PlainDates[];
  readonly hours: PlainHours;
}

export interface PlainDay {
  readonly epochDay: number;
  readonly weekday: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly nth: number;
  readonly nthFromEnd: number;
}

type Verdict = { readonly hours: PlainHours; readonly because: string };

/** 2025-11-01 was a Saturday, 20,393 days after 1970-01-01; 2028 is a leap year. */
const FIRST = { epochDay: 20_393, weekday: 5 };
const MONTHS_FROM_NOVEMBER_2025 = [
  { year: 2025, month: 11, days: 30 },
  { year: 2025, month: 12, days: 31 },
  ...[2026, 2027, 2028].flatMap((year) =>
    [31, year === 2028 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days, index) => ({ year, month: index + 1, days })),
  ),
];

/** Every day from November 2025 to December 2028, counted one by one. */
export const plainDays: readonly PlainDay[] = MONTHS_FROM_NOVEMBER_2025.flatMap(({ year, month, days }) =>
  Array.from({ length: days }, (_, index) => ({ year, month, day: index + 1, days })),
).map(({ year, month, day, days }, index) => ({
  epochDay: FIRST.epochDay + index,
  weekday: (FIRST.weekday + index) % 7,
  year,
  month,
  day,
  nth: Math.floor((day - 1) / 7) + 1,
  nthFromEnd: -(Math.floor((days - day) / 7) + 1),
}));

const yearEnd = [[12, 29], [12, 30], [12, 31], [1, 1], [1, 2], [1, 3]] as const;

function isNamed({ from, to, years }: PlainDates, year: number, month: number, day: number): boolean {
  const [start, here, end] = [from[0] * 31 + from[1], month * 31 + day, to[0] * 31 + to[1]];
  if (years && years[0] === years[1]) return year === years[0] && here >= start && here <= end;
  if (years) return (year === years[0] && here >= start) || (year === years[1] && here <= end);
  return end < start ? here >= start || here <= end : here >= start && here <= end;
}

function isInDates(rule: PlainRule, { year, month, day }: Pick<PlainDay, "year" | "month" | "day">): boolean {
  return rule.dates.some((dates) => isNamed(dates, year, month, day));
}

/** Four weeks and more, counted on the days of 2028. */
function isSeason({ from, to, years }: PlainDates): boolean {
  const leapYear = plainDays.filter(({ year }) => year === 2028);
  const at = ([month, day]: readonly [number, number]) => leapYear.findIndex((it) => it.month === month && it.day === day);
  const isOver = years ? years[0] < years[1] : at(to) < at(from);
  return at(to) - at(from) + 1 + (isOver ? leapYear.length : 0) >= 28;
}

/** Dates whatever weekday they are, and not the usual hours of a season. */
function isForDates(rule: PlainRule): boolean {
  const hasNoDays = rule.weekdays.length === 0 && rule.nth.length === 0;
  return rule.dates.length > 0 && hasNoDays && !(isTimed(rule.hours) && rule.dates.some(isSeason));
}

/** A season that names no weekday names all. */
function weekdaysOf(rule: PlainRule): readonly number[] {
  return rule.dates.length > 0 && rule.weekdays.length === 0 && rule.nth.length === 0 ? [0, 1, 2, 3, 4, 5, 6] : rule.weekdays;
}

function namesWeekday(rule: PlainRule, day: PlainDay): boolean {
  if (isForDates(rule) || (rule.dates.length > 0 && !isInDates(rule, day))) return false;
  return weekdaysOf(rule).includes(day.weekday)
    || rule.nth.some((it) => it.weekday === day.weekday && (it.nth.includes(day.nth) || it.nth.includes(day.nthFromEnd)));
}

/** Open on each weekday at any time of the year, the nth weekdays and single years apart. */
function isWholeWeek(rules: readonly PlainRule[]): boolean {
  const plain = rules.filter((rule) => !isForDates(rule));
  const holds = (rule: PlainRule, { month, day }: PlainDay) =>
    rule.dates.length === 0 || rule.dates.some((dates) => !dates.years && isNamed(dates, 0, month, day));
  return plainDays.filter(({ year }) => year === 2028).every((day) => [0, 1, 2, 3, 4, 5, 6].every((weekday) =>
    isTimed(plain.findLast((rule) => weekdaysOf(rule).includes(weekday) && holds(rule, day))?.hours)));
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

interface Known {
  readonly rules: readonly PlainRule[];
  readonly holidays: ReadonlySet<number>;
  readonly until: number;
  readonly wholeWeek: boolean;
  readonly speaksOfYearEnd: boolean;
}

/** One day by the rules: the last rule that names it, and what no rule says is unknown. */
function verdictOf({ rules, holidays, until, wholeWeek, speaksOfYearEnd }: Known, day: PlainDay): Verdict {
  const forDates = rules.findLastIndex((rule) => isForDates(rule) && isInDates(rule, day));
  const forHolidays = rules.findLastIndex((rule) => rule.holidays);
  const forWeekday = rules.findLastIndex((rule) => namesWeekday(rule, day));
  const dates = rules[forDates];
  const holiday = rules[forHolidays];
  const weekday = rules[forWeekday];
  const isYearEndUnknown = !speaksOfYearEnd && yearEnd.some(([month, on]) => month === day.month && on === day.day);

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
  const speaksOfYearEnd = rules.some((rule) => rule.dates.some((dates) =>
    !dates.years && !isSeason(dates) && yearEnd.some(([month, day]) => isNamed(dates, 0, month, day))));
  const known = { rules, holidays, until, wholeWeek: isWholeWeek(rules), speaksOfYearEnd };
  const around = plainDays.filter(({ epochDay }) => epochDay >= firstDay - 1 && epochDay < firstDay + days);
  const verdicts = around.map((day) => ({ start: (day.epochDay - firstDay) * 1440, day, ...verdictOf(known, day) }));
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
