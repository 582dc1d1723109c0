import fc from "fast-check";
import type { PlainDates, PlainHours, PlainRule } from "./minuteTable";

const WEEKDAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

type PlainSpan = readonly [from: number, to: number];

const none = { weekdays: [], nth: [], holidays: false, dates: [] };

/** Quarter hours, often midnight; slots of ten minutes and more, a third of them past midnight. */
const span = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
    .map(([from, length]): PlainSpan => [from * 15, from * 15 + length * 15]),
  fc.constantFrom<PlainSpan>([0, 1440], [0, 120], [1020, 1440], [1020, 1560], [540, 550], [1439, 2879]),
);
const spans = fc.array(span, { minLength: 1, maxLength: 3 });
const anyHours: fc.Arbitrary<PlainHours> = fc.oneof({ weight: 4, arbitrary: spans }, fc.constantFrom<PlainHours>("off", "unknown"));

const weekdays = fc.oneof(
  fc.constantFrom([0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5], [5, 6]),
  fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 }),
);
const nth = fc.record({
  weekday: fc.integer({ min: 0, max: 6 }),
  nth: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -5), { minLength: 1, maxLength: 3 }),
});

const weekRule = fc.record({ weekdays, nth: fc.array(nth, { maxLength: 1 }), hours: anyHours }).map((it) => ({ ...none, ...it }));
const nthRule = fc.record({ nth: fc.array(nth, { minLength: 1, maxLength: 2 }), hours: anyHours }).map((it) => ({ ...none, ...it }));
const holidayRule = fc.record({ weekdays: fc.constantFrom([], [], [5, 6], [6]), hours: anyHours })
  .map((it) => ({ ...none, ...it, holidays: true }));
const offRule = fc.integer({ min: 0, max: 6 }).map((day): PlainRule => ({ ...none, weekdays: [day], hours: "off" }));
const monthDay = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
const dates: fc.Arbitrary<PlainDates> = fc.oneof(
  fc.constantFrom<PlainDates>(
    { from: [12, 29], to: [1, 3] }, { from: [12, 31], to: [12, 31] }, { from: [12, 27], to: [1, 5] },
    { from: [12, 29], to: [1, 3], years: [2026, 2027] }, { from: [8, 1], to: [8, 31] }, { from: [2, 1], to: [2, 29] },
    { from: [11, 23], to: [11, 23] }, { from: [1, 1], to: [1, 1] }, { from: [4, 29], to: [5, 6] },
  ),
  fc.record({ from: monthDay, to: monthDay }),
  fc.record({ from: monthDay, to: monthDay, year: fc.constantFrom(2026, 2027, 2028) }).map(({ from, to, year }) => {
    const isOver = to[0] * 31 + to[1] < from[0] * 31 + from[1];
    return { from, to, years: [year, isOver ? year + 1 : year] as const };
  }),
);
/** The halves and quarters of a year, and any dates. */
const season: fc.Arbitrary<PlainDates> = fc.oneof(
  fc.constantFrom<PlainDates>(
    { from: [4, 1], to: [9, 30] }, { from: [10, 1], to: [3, 31] }, { from: [12, 1], to: [2, 29] }, { from: [7, 1], to: [8, 31] },
  ),
  dates,
);
const dateRule = fc.record({ dates: fc.array(dates, { minLength: 1, maxLength: 2 }), hours: anyHours }).map((it) => ({ ...none, ...it }));

const seasonRule = fc.record({
  weekdays: fc.oneof(fc.constant([]), weekdays), nth: fc.array(nth, { maxLength: 1 }),
  dates: fc.array(season, { minLength: 1, maxLength: 2 }), hours: spans,
}).map((it) => ({ ...none, ...it }));
const weekdayRule = fc.oneof({ weight: 4, arbitrary: weekRule }, nthRule, { weight: 2, arbitrary: seasonRule });
const wholeYear = fc.tuple(spans, spans).map(([summer, winter]): readonly PlainRule[] => [
  { ...none, dates: [{ from: [4, 1], to: [9, 30] }], hours: summer }, { ...none, dates: [{ from: [10, 1], to: [3, 31] }], hours: winter },
]);

/** Rules in the orders that people write: the week, then holidays, closed weekdays and dates in any order. */
export const randomRules: fc.Arbitrary<readonly PlainRule[]> = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.array(weekdayRule, { minLength: 1, maxLength: 3 }) },
      wholeYear,
    ),
    fc.tuple(fc.array(holidayRule, { maxLength: 2 }), fc.array(offRule, { maxLength: 1 }), fc.array(dateRule, { maxLength: 2 }))
      .chain((groups) => fc.shuffledSubarray(groups.flat(), { minLength: groups.flat().length })),
  )
  .map(([week, rest]) => [...week, ...rest]);

function time(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function date([month, day]: readonly [number, number]): string {
  return `${MONTHS[month - 1]} ${String(day).padStart(2, "0")}`;
}

/** Whole months as months. */
function range({ from, to, years }: PlainDates): string {
  const isMonths = from[1] === 1 && to[1] === LAST_DAYS[to[0] - 1];
  const [start, end] = isMonths ? [MONTHS[from[0] - 1], MONTHS[to[0] - 1]] : [date(from), date(to)];
  return `${years ? `${years[0]} ` : ""}${start}-${years && (years[1] !== years[0] || !isMonths) ? `${years[1]} ` : ""}${end}`;
}

/** Rules as a contributor writes them; `wrap` writes 26:00 as 02:00. */
export function written(rules: readonly PlainRule[], wrap: boolean): string {
  return rules.map((rule) => {
    const days = [
      ...rule.weekdays.map((day) => WEEKDAYS[day]),
      ...rule.nth.map((it) => `${WEEKDAYS[it.weekday]}[${it.nth.join(",")}]`),
      ...(rule.holidays ? ["PH"] : []),
    ].join(",");
    const dates = rule.dates.map(range).join(",");
    const hours = typeof rule.hours === "string" ? rule.hours
      : rule.hours.map(([from, to]) => `${time(from)}-${time(wrap && to > 1440 && to - 1440 < from ? to - 1440 : to)}`).join(",");
    return [dates, days, hours].filter((part) => part !== "").join(" ");
  }).join("; ");
}
