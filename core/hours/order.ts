import { HoursFault } from "./fault";
import { isForDates, isSeasonal, type HoursRule } from "./rules";
import { sameHours } from "./spans";
import { NEVER_HOLDS, OVERRIDES_DATES, OVERRIDES_HOLIDAYS, SEASON_NEVER_HOLDS } from "./wrong";

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
    const dated = earlier.filter((other) => isForDates(other) && !sameHours(other.hours, rule.hours));
    if (dated.length > 0) throw new HoursFault(rule.column, OVERRIDES_DATES);
    const forHolidays = rules[lastForHolidays];
    if (!forHolidays || lastForHolidays >= index || sameHours(forHolidays.hours, rule.hours)) return;
    const isOff = rule.hours !== "unknown" && rule.hours.length === 0;
    if (!isOff || rule.nth.length > 0 || isSeasonal(rule)) throw new HoursFault(rule.column, OVERRIDES_HOLIDAYS);
  });
  rules.forEach((rule, index) => {
    if (rule.weekdays.length === 0 || rule.nth.length > 0 || rule.holidays) return;
    const later = rules.slice(index + 1).filter((other) => other.dates.length === 0 || isSameTime(other, rule));
    if (!rule.weekdays.every((day) => later.some((other) => other.weekdays.includes(day)))) return;
    throw new HoursFault(rule.column, rule.dates.length > 0 ? SEASON_NEVER_HOLDS : NEVER_HOLDS);
  });
}

function isSameTime(one: HoursRule, other: HoursRule): boolean {
  return JSON.stringify(one.dates) === JSON.stringify(other.dates);
}
