import { Cursor } from "./cursor";
import { isSeason } from "./dateRange";
import { HoursFault } from "./fault";
import { checkOrder } from "./order";
import { parseDays, type Days } from "./parseDays";
import { parseTimes } from "./parseTimes";
import type { HoursRule, HoursRules } from "./rules";
import { tokensOf } from "./tokens";
import type { DayHours } from "./types";
import { ALL_UNKNOWN, EMPTY, leftOver, NEVER_OPEN, RULE_MISSING } from "./wrong";

const WHOLE_WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * Reads opening hours in the part of OpenStreetMap's `opening_hours` that the directory uses
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification): `24/7`, `unknown`, or rules parted by `;`,
 * each of dates (`Aug 06`, `Dec 29-Jan 03`, `Apr-Sep`, `2026 Dec 29-2027 Jan 03`), days (`Mo-Fr`, `Sa,Su,PH`, `Mo[1,3]`),
 * days within dates (`Apr-Sep Mo-Fr`) or neither, and then times (`10:00-12:00,13:00-26:00`), `off` or `unknown`.
 * `||`, which says what holds where the rules before it are silent, is refused: what they do not say is unknown here already.
 * Throws a `HoursFault` with the column and the mend.
 */
export function parseHours(text: string): HoursRules {
  const whole = text.trim();
  if (whole === "") throw new HoursFault(1, EMPTY);
  if (whole === "24/7") return { is: "always" };
  if (whole === "unknown") return { is: "unknown" };
  const cursor = new Cursor(tokensOf(text));
  const rules: HoursRule[] = [];
  do {
    if (cursor.peek().is === "end") throw cursor.fault(RULE_MISSING);
    rules.push(parseRule(cursor));
  } while (cursor.passes(";"));
  if (cursor.peek().is !== "end") throw cursor.fault(leftOver(cursor.peek().text));
  if (!rules.some(mayBeOpen)) throw new HoursFault(1, NEVER_OPEN);
  if (rules.every((rule) => rule.hours === "unknown") && rules.some(isForEveryDay)) throw new HoursFault(1, ALL_UNKNOWN);
  checkOrder(rules);
  return { is: "timed", rules };
}

/** It opens, or nobody knows on which of its weekdays. */
function mayBeOpen({ weekdays, nth, hours }: HoursRule): boolean {
  return hours === "unknown" ? weekdays.length > 0 || nth.length > 0 : hours.length > 0;
}

function isForEveryDay({ weekdays, dates }: HoursRule): boolean {
  return weekdays.length === WHOLE_WEEK.length && dates.length === 0;
}

function parseRule(cursor: Cursor): HoursRule {
  const { column } = cursor.peek();
  const days = parseDays(cursor);
  const hours = parseTimes(cursor);
  return { column, ...days, weekdays: runsAllSeason(days, hours) ? WHOLE_WEEK : days.weekdays, hours };
}

/** `Apr-Sep 09:00-17:00` says the usual hours of a season, not that it is open on the holidays in it. */
function runsAllSeason({ weekdays, nth, dates }: Days, hours: DayHours): boolean {
  return weekdays.length === 0 && nth.length === 0 && hours !== "unknown" && hours.length > 0 && dates.some(isSeason);
}
