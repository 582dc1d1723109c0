import { isInRange } from "./dateRange";
import type { HoursRule } from "./rules";

const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((days, month) =>
  Array.from({ length: days }, (_, day) => (month + 1) * 100 + day + 1));
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * Has each of the seven weekdays opening times at any time of the year, by the last rule for it? Then they hold on public
 * holidays, too. Nth weekdays and rules for one year are left out.
 */
export function isOpenAllYear(rules: readonly HoursRule[]): boolean {
  return WEEKDAYS.every((weekday) => {
    const named = rules.filter((rule) => rule.weekdays.includes(weekday));
    const days = named.some((rule) => rule.dates.length > 0) ? DAYS_OF_MONTHS : DAYS_OF_MONTHS.slice(0, 1);
    return days.every((day) => isOpen(named.findLast(({ dates }) => dates.length === 0 || dates.some((range) => isInRange(day, range)))));
  });
}

function isOpen(rule: HoursRule | undefined): boolean {
  return rule !== undefined && rule.hours !== "unknown" && rule.hours.length > 0;
}
