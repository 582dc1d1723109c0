import { HoursFault } from "./fault";
import type { HoursRule } from "./rules";
import { sameHours } from "./spans";

/**
 * Refuses orders in which a later rule silently takes away what an earlier one says. In OpenStreetMap's reading
 * `PH off; Mo-Fr 09:00-17:00` is open on a holiday Monday, and `Mo-Fr 09:00-12:00; Mo-Fr 13:00-17:00` is closed
 * in the morning (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification);
 * who writes so means the contrary. A weekday that is `off` after a rule for holidays is obeyed: closed, holiday or not.
 */
export function checkOrder(rules: readonly HoursRule[]): void {
  const lastForHolidays = rules.findLastIndex((rule) => rule.holidays);
  rules.forEach((rule, index) => {
    if (rule.weekdays.length === 0 && rule.nth.length === 0) return;
    const earlier = rules.slice(0, index);
    if (earlier.some((other) => other.dates.length > 0 && !sameHours(other.hours, rule.hours))) {
      throw new HoursFault(rule.column, "a rule for weekdays overrides the dates before it", "write the rules for dates last");
    }
    const forHolidays = rules[lastForHolidays];
    if (!forHolidays || lastForHolidays >= index || sameHours(forHolidays.hours, rule.hours)) return;
    const isOff = rule.hours !== "unknown" && rule.hours.length === 0;
    if (!isOff || rule.nth.length > 0) {
      throw new HoursFault(rule.column, "a rule for weekdays overrides PH before it", "write the rule for PH after the rules for weekdays");
    }
  });
  rules.forEach((rule, index) => {
    if (rule.weekdays.length === 0 || rule.nth.length > 0 || rule.holidays) return;
    const later = rules.slice(index + 1);
    if (rule.weekdays.every((day) => later.some((other) => other.weekdays.includes(day)))) {
      throw new HoursFault(rule.column, "later rules name all days of this one again, so that it never holds",
        "write all times of a day in one rule: Mo-Fr 09:00-12:00,13:00-17:00");
    }
  });
}
