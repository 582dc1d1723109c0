import { speaksOfYearEnd } from "./dateRange";
import { isOpenAllYear } from "./openAllYear";
import { isForDates, type HoursRule, type HoursRules } from "./rules";
import { joinedSpans, sameHours } from "./spans";
import type { CompiledHours, DateRule, DayHours, NthRule } from "./types";

const MINUTES_PER_DAY = 1440;

/**
 * Makes rules small for the device. What the rules do not say is not guessed: without a rule for `PH`, public holidays
 * are unknown unless each of the seven days has opening times; without a date in 29 December–3 January, those days are
 * unknown. `24/7` holds always. Dates of one year say nothing of other years.
 */
export function compileHours(rules: HoursRules): CompiledHours {
  if (rules.is !== "timed") return rules;
  const { week, nth } = weekdayRules(rules.rules);
  const { holiday, holidayOff } = holidayRules(rules.rules);
  const dates = dateRules(rules.rules);
  const holidays = holiday ?? (isOpenAllYear(rules.rules) ? undefined : "unknown");
  const yearEnd = rules.rules.some((rule) => rule.dates.some(speaksOfYearEnd)) ? undefined : "unknown";
  if ([...week, ...nth.map(hoursOf), ...dates.map(hoursOf), holidays ?? WHOLE_DAY, yearEnd ?? WHOLE_DAY].every(isWholeDay)) {
    return { is: "always" };
  }
  return {
    is: "timed",
    week,
    ...(nth.length > 0 && { nth }),
    ...(holidays !== undefined && { holiday: holidays }),
    ...(holidayOff.length > 0 && { holidayOff }),
    ...(yearEnd !== undefined && { yearEnd }),
    ...(dates.length > 0 && { dates }),
  };
}

const WHOLE_DAY: DayHours = [[0, MINUTES_PER_DAY]];

function isWholeDay(hours: DayHours): boolean {
  return hours !== "unknown" && hours.some(([from, to]) => from === 0 && to >= MINUTES_PER_DAY);
}

function hoursOf(rule: { readonly hours: DayHours }): DayHours {
  return rule.hours;
}

/** A rule for a plain weekday replaces what earlier rules said of it, its nth rules and its seasons too. */
function weekdayRules(rules: readonly HoursRule[]): { readonly week: readonly DayHours[]; readonly nth: readonly NthRule[] } {
  const week: DayHours[] = Array.from({ length: 7 }, () => []);
  let nth: NthRule[] = [];
  for (const rule of rules) {
    if (isForDates(rule)) continue;
    const hours = joinedSpans(rule.hours);
    const season = rule.dates.length > 0 && { in: rule.dates };
    const inSeason = season ? rule.weekdays.map((weekday) => ({ weekday, ...season, hours })) : [];
    const replaced = season ? [] : rule.weekdays;
    for (const weekday of replaced) week[weekday] = hours;
    nth = [...rule.nth.map((it) => ({ ...it, ...season, hours })), ...inSeason, ...nth.filter((it) => !replaced.includes(it.weekday))];
  }
  return { week, nth };
}

function holidayRules(rules: readonly HoursRule[]): { readonly holiday: DayHours | undefined; readonly holidayOff: readonly number[] } {
  const last = rules.findLastIndex((rule) => rule.holidays);
  const stated = rules[last];
  if (!stated) return { holiday: undefined, holidayOff: [] };
  const off = rules.slice(last + 1).filter((rule) => rule.hours !== "unknown" && rule.hours.length === 0);
  const holidayOff = [...new Set(off.flatMap((rule) => rule.weekdays))].sort();
  return { holiday: joinedSpans(stated.hours), holidayOff: stated.hours.length > 0 ? holidayOff : [] };
}

/** The last in the text comes first, as it overrides the others. */
function dateRules(rules: readonly HoursRule[]): readonly DateRule[] {
  const last = rules.findLastIndex((rule) => rule.holidays);
  const forHolidays = rules[last];
  return rules
    .flatMap((rule, index) => {
      if (!isForDates(rule)) return [];
      const isBelow = forHolidays !== undefined && index < last && !sameHours(rule.hours, forHolidays.hours);
      return rule.dates.map((range) => ({ ...range, hours: joinedSpans(rule.hours), ...(isBelow && { belowHoliday: true as const }) }));
    })
    .reverse();
}
