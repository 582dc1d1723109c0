import fc from "fast-check";
import { expect, it } from "vitest";
import { compileHours } from "./compile";
import { HoursFault } from "./fault";
import { nextChange } from "./nextChange";
import { parseHours } from "./parse";
import type { HoursRules } from "./rules";
import { stateAt } from "./state";
import { testCalendar } from "./testing/calendar";
import { minuteTable } from "./testing/minuteTable";
import { randomRules, written } from "./testing/randomRules";
import type { HoursState, UnknownBecause } from "./types";

const MINUTE = 60_000;
const FIVE_WEEKS = 35 * 1440;
const REASONS = ["not-stated", "holiday", "year-end", "stated-unknown", "holidays-not-known"] as const;
const CALENDAR_FROM = 20_454;
const holidays = new Set(testCalendar.days);

/** Rules whose order is refused are tested where they are parsed. */
function parsed(text: string): HoursRules | null {
  try {
    return parseHours(text);
  } catch (fault) {
    if (fault instanceof HoursFault && /override|again|no rule says|every day is unknown/.test(fault.message)) return null;
    throw fault;
  }
}

function startOf(epochDay: number): number {
  return (epochDay * 24 - 9) * 60 * MINUTE;
}

function reasonIn(cell: string | undefined): UnknownBecause {
  const reason = REASONS.find((it) => it === cell);
  if (reason === undefined) throw new Error(`the table has no minute like ${cell}`);
  return reason;
}

/** The state at a minute and some milliseconds, read off the table; open beyond its end is open until Infinity. */
function expectedState(table: readonly string[], start: number, minute: number, ms: number): HoursState {
  const now = table[minute];
  if (now === "open") {
    const end = table.findIndex((cell, index) => index > minute && cell !== "open");
    if (end < 0) return { is: "open", until: Infinity };
    const until = start + end * MINUTE;
    return { is: until - (start + minute * MINUTE + ms) <= 30 * MINUTE ? "closing" : "open", until };
  }
  if (now !== "closed") return { is: "unknown", because: reasonIn(now) };
  const opens = table.findIndex((cell, index) => index > minute && cell === "open" && table[index - 1] !== "open");
  const isNear = opens >= 0 && opens * MINUTE - minute * MINUTE - ms <= FIVE_WEEKS * MINUTE;
  return { is: "closed", opensAt: isNear ? start + opens * MINUTE : null };
}

function kindOf(state: HoursState): string {
  return state.is === "unknown" ? state.because : state.is;
}

const dayNear = fc.oneof(
  fc.integer({ min: CALENDAR_FROM, max: testCalendar.until + 60 }),
  fc.constantFrom(...testCalendar.days).chain((day) => fc.integer({ min: day - 2, max: day + 2 })),
  fc.constantFrom(20_816, 20_819, 21_181, testCalendar.until).chain((day) => fc.integer({ min: day - 4, max: day + 4 })),
).filter((day) => day >= CALENDAR_FROM);

const SEED = 20_261_122;
const IS_ALL = process.env["TEST_ALL"] === "1";
const RUNS = IS_ALL ? 15_000 : 1500;
const COMPARED_AT_LEAST = IS_ALL ? 100_000 : 10_000;

it("gives at any instant what a table of all minutes gives, for any rules", { timeout: 600_000 }, () => {
  let compared = 0;
  fc.assert(fc.property(
    randomRules, dayNear, fc.boolean(), fc.array(fc.tuple(fc.nat({ max: 1439 }), fc.nat({ max: 59_999 })), { minLength: 4, maxLength: 4 }),
    (rules, day, wrap, instants) => {
      const text = written(rules, wrap);
      const read = parsed(text);
      fc.pre(read !== null);
      const hours = compileHours(read);
      fc.pre(hours.is === "timed");
      const start = startOf(day - 1);
      const table = minuteTable(rules, holidays, testCalendar.until, day - 1, 40);
      const edges = table.slice(1440, 2880).flatMap((cell, index): readonly (readonly [number, number])[] =>
        cell === table[index + 1439] ? [] : [[index, 0], [index - 1, 59_999], [index - 1, 0], [index + 1, 0]],
      );
      for (const [offset, ms] of [...instants, ...edges]) {
        const minute = 1440 + offset;
        const at = start + minute * MINUTE + ms;
        const state = stateAt(hours, testCalendar, at);
        const expected = expectedState(table, start, minute, ms);
        if (expected.is === "open" && expected.until === Infinity) {
          expect(state.is === "open" && (state.until ?? 0) >= start + table.length * MINUTE, text).toBe(true);
          continue;
        }
        expect(state, `${text} at ${new Date(at).toISOString()}`).toEqual(expected);
        compared += 1;
        const change = nextChange(hours, testCalendar, at);
        const last = Math.min(change === null ? FIVE_WEEKS - 1 : (change - start) / MINUTE - 1, table.length - 1);
        const kinds = new Set(table.slice(minute + 1, last + 1).map((cell) => (cell === "open" ? "open or closing" : cell)));
        kinds.delete(state.is === "open" || state.is === "closing" ? "open or closing" : kindOf(state));
        expect([...kinds], `${text} changes before the next change`).toEqual([]);
        if (change !== null) expect(kindOf(stateAt(hours, testCalendar, change)), text).not.toBe(kindOf(state));
      }
    },
  ), { seed: SEED, numRuns: RUNS });
  console.log(`compared with the table of minutes: ${compared} instants of ${RUNS} rules, seed ${SEED}`);
  expect(compared).toBeGreaterThan(COMPARED_AT_LEAST);
});
