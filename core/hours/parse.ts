import { Cursor } from "./cursor";
import { HoursFault } from "./fault";
import { checkOrder } from "./order";
import { parseDays } from "./parseDays";
import { parseTimes } from "./parseTimes";
import type { HoursRule, HoursRules } from "./rules";
import { tokensOf } from "./tokens";

/**
 * Reads opening hours in the part of OpenStreetMap's `opening_hours` that the directory uses
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification): `24/7`, `unknown`, or rules parted by `;`,
 * each of days (`Mo-Fr`, `Sa,Su,PH`, `Mo[1,3]`), dates (`Aug 06`, `Dec 29-Jan 03`) or neither, and then times
 * (`10:00-12:00,13:00-26:00`), `off` or `unknown`. Throws a `HoursFault` with the column and the mend.
 */
export function parseHours(text: string): HoursRules {
  const whole = text.trim();
  if (whole === "") throw new HoursFault(1, "the hours are empty", "write unknown where no source states them");
  if (whole === "24/7") return { is: "always" };
  if (whole === "unknown") return { is: "unknown" };
  const cursor = new Cursor(tokensOf(text));
  const rules: HoursRule[] = [];
  do {
    if (cursor.peek().is === "end") throw cursor.fault("a rule is missing after ;", "remove the ; at the end");
    rules.push(parseRule(cursor));
  } while (cursor.passes(";"));
  if (cursor.peek().is !== "end") throw cursor.fault(`"${cursor.peek().text}" is left over after the hours`, "begin a new rule with ;");
  if (!rules.some((rule) => rule.hours !== "unknown" && rule.hours.length > 0)) {
    throw new HoursFault(1, "no rule says when it is open", "write unknown, or name the hours");
  }
  checkOrder(rules);
  return { is: "timed", rules };
}

function parseRule(cursor: Cursor): HoursRule {
  const { column } = cursor.peek();
  return { column, ...parseDays(cursor), hours: parseTimes(cursor) };
}
