import fc from "fast-check";
import type { PlainHours, PlainRule } from "./minuteTable";

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
const dates = fc.oneof(
  fc.constantFrom(
    { from: [12, 29], to: [1, 3] } as const, { from: [12, 31], to: [12, 31] } as const, { from: [12, 27], to: [1, 5] } as const,
    { from: [11, 23], to: [11, 23] } as const, { from: [1, 1], to: [1, 1] } as const, { from: [4, 29], to: [5, 6] } as const,
  ),
  fc.record({ from: monthDay, to: monthDay }),
);
const dateRule = fc.record({ dates: fc.array(dates, { minLength: 1, maxLength: 2 }), hours: anyHours }).map((it) => ({ ...none, ...it }));

/** Rules in the orders that people write: the week, then holidays, closed weekdays and dates in any order. */
export const randomRules: fc.Arbitrary<readonly PlainRule[]> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: weekRule }, nthRule), { minLength: 1, maxLength: 3 }),
    fc.tuple(fc.array(holidayRule, { maxLength: 2 }), fc.array(offRule, { maxLength: 1 }), fc.array(dateRule, { maxLength: 2 }))
      .chain((groups) => fc.shuffledSubarray(groups.flat(), { minLength: groups.flat().length })),
  )
  .map(([week, rest]) => [...week, ...rest]);

function time(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

function date([month, day]: readonly [number, number]): string {
  return `${MONTHS[month - 1]} ${String(day).padStart(2, "0")}`;
}

/** Rules as a contributor writes them; `wrap` writes 26:00 as 02:00. */
export function written(rules: readonly PlainRule[], wrap: boolean): string {
  return rules.map((rule) => {
    const days = [
      ...rule.weekdays.map((day) => WEEKDAYS[day]),
      ...rule.nth.map((it) => `${WEEKDAYS[it.weekday]}[${it.nth.join(",")}]`),
      ...(rule.holidays ? ["PH"] : []),
      ...rule.dates.map(({ from, to }) => `${date(from)}-${date(to)}`),
    ].join(",");
    const hours = typeof rule.hours === "string" ? rule.hours
      : rule.hours.map(([from, to]) => `${time(from)}-${time(wrap && to > 1440 && to - 1440 < from ? to - 1440 : to)}`).join(",");
    return `${days} ${hours}`;
  }).join("; ");
}
