import { describe, expect, it } from "vitest";
import { stateAt } from "./state";
import { testCalendar } from "./testing/calendar";
import { compiled, japan } from "./testing/japan";
import type { HoursState } from "./types";

const open = (until: string): HoursState => ({ is: "open", until: japan(until) });
const closing = (until: string): HoursState => ({ is: "closing", until: japan(until) });
const closed = (opensAt: string | null): HoursState => ({ is: "closed", opensAt: opensAt === null ? null : japan(opensAt) });
const unknown = (because: Extract<HoursState, { is: "unknown" }>["because"]): HoursState => ({ is: "unknown", because });

const OFFICE = "Mo-Fr 09:00-17:00";
const PUBLIC_OFFICE = "Mo-Fr 08:30-17:15; PH off; Dec 29-Jan 03 off";
const LUNCH = "Mo-Fr 10:00-12:00,13:00-15:00; PH off; Dec 29-Jan 03 off";
const NIGHT = "Mo-Su 17:00-02:00; Dec 29-Jan 03 17:00-02:00";
const WEEKNIGHTS = "Mo-Fr 17:00-24:00; Sa,Su 00:00-02:00; PH off; Dec 29-Jan 03 off";

describe("stateAt", () => {
  it.each<[string, string, string, HoursState]>([
    ["is open within the hours", OFFICE, "2026-11-20 12:00", open("2026-11-20 17:00")],
    ["is open at the opening minute", OFFICE, "2026-11-20 09:00", open("2026-11-20 17:00")],
    ["is closed the second before", OFFICE, "2026-11-20 08:59:59", closed("2026-11-20 09:00")],
    ["is closing 30 minutes before the end", OFFICE, "2026-11-20 16:30", closing("2026-11-20 17:00")],
    ["is open the second before that", OFFICE, "2026-11-20 16:29:59", open("2026-11-20 17:00")],
    ["is closing the second before the end", OFFICE, "2026-11-20 16:59:59", closing("2026-11-20 17:00")],
    ["is closed at the closing minute", OFFICE, "2026-11-20 17:00", closed("2026-11-24 09:00")],
    ["is closed in the lunch break", LUNCH, "2026-11-20 12:00", closed("2026-11-20 13:00")],
    ["is closing before the lunch break", LUNCH, "2026-11-20 11:45", closing("2026-11-20 12:00")],
    ["is open after the lunch break", LUNCH, "2026-11-20 13:00", open("2026-11-20 15:00")],
    ["is closed on a weekday without hours", OFFICE, "2026-11-21 12:00", closed("2026-11-24 09:00")],
    ["wraps from Sunday into Monday", OFFICE, "2026-11-15 12:00", closed("2026-11-16 09:00")],
    ["wraps over a range of days", "Fr-Mo 10:00-12:00", "2026-11-17 12:00", closed("2026-11-20 10:00")],
  ])("%s: %s at %s", (_, text, at, state) => {
    expect(stateAt(compiled(text), testCalendar, japan(at))).toEqual(state);
  });

  it.each<[string, string, string, HoursState]>([
    ["is open in the evening of a slot past midnight", NIGHT, "2026-11-20 18:00", open("2026-11-21 02:00")],
    ["is open after midnight", NIGHT, "2026-11-21 01:00", open("2026-11-21 02:00")],
    ["is closed at its end", NIGHT, "2026-11-21 02:00", closed("2026-11-21 17:00")],
    ["reads 26:00 as 02:00", "Sa 22:00-26:00", "2026-11-15 01:30", closing("2026-11-15 02:00")],
    ["takes Saturday night into Sunday", "Sa 22:00-26:00", "2026-11-15 00:00", open("2026-11-15 02:00")],
    ["leaves Sunday night to Sunday", "Sa 22:00-26:00", "2026-11-16 01:00", closed("2026-11-21 22:00")],
    ["takes the last night of a month into the next", "Mo-Su 22:00-26:00", "2026-12-01 01:00", open("2026-12-01 02:00")],
    ["closes at 24:00", "Mo-Fr 17:00-24:00; PH off", "2026-11-20 23:59", closing("2026-11-21 00:00")],
    ["is closed at 24:00", "Mo-Fr 17:00-24:00; PH off", "2026-11-21 00:00", closed("2026-11-24 17:00")],
    ["joins slots that touch at midnight", WEEKNIGHTS, "2026-11-20 23:50", open("2026-11-21 02:00")],
    ["joins them seen from the second day", WEEKNIGHTS, "2026-11-21 01:00", open("2026-11-21 02:00")],
    ["does not join a slot on the day after next", WEEKNIGHTS, "2026-11-19 23:50", closing("2026-11-20 00:00")],
    ["joins days that follow each other without a gap", "Fr,Sa 00:00-24:00; PH off", "2026-11-20 05:00", open("2026-11-22 00:00")],
    ["joins nights that overlap the next day's slot", "Mo-Fr 20:00-30:00; Tu-Sa 05:00-07:00,20:00-30:00; PH off", "2026-11-20 21:00",
      open("2026-11-21 07:00")],
    ["runs over a night into a closed holiday", "Mo-Su 17:00-26:00; PH off", "2026-11-23 01:00", open("2026-11-23 02:00")],
    ["has no night after a closed holiday", "Mo-Su 17:00-26:00; PH off", "2026-11-24 01:00", closed("2026-11-24 17:00")],
  ])("%s: %s at %s", (_, text, at, state) => {
    expect(stateAt(compiled(text), testCalendar, japan(at))).toEqual(state);
  });

  it.each<[string, string, string, HoursState]>([
    ["is unknown on a holiday Monday when PH is not named", OFFICE, "2026-11-23 12:00", unknown("holiday")],
    ["is unknown on that holiday's night, too", OFFICE, "2026-11-23 03:00", unknown("holiday")],
    ["is closed on a holiday Monday with PH off", PUBLIC_OFFICE, "2026-11-23 12:00", closed("2026-11-24 08:30")],
    ["is closed on a substitute holiday with PH off", PUBLIC_OFFICE, "2026-05-06 12:00", closed("2026-05-07 08:30")],
    ["is closed on the citizens' holiday of 2026", PUBLIC_OFFICE, "2026-09-22 12:00", closed("2026-09-24 08:30")],
    ["has its holiday hours", "Mo-Fr 17:00-22:00; Sa,Su,PH 09:00-21:00; Dec 29-Jan 03 off", "2026-11-23 12:00", open("2026-11-23 21:00")],
    ["is open on a holiday when all seven days are named", "Mo-Su 10:00-22:00", "2026-11-23 12:00", open("2026-11-23 22:00")],
    ["is open on Sunday, closed on a holiday Sunday", "Mo-Su 09:00-21:00; PH off", "2026-05-03 12:00", closed("2026-05-07 09:00")],
    ["is open on a Sunday that is no holiday", "Mo-Su 09:00-21:00; PH off", "2026-05-10 12:00", open("2026-05-10 21:00")],
    ["is closed on a holiday Monday when Monday is off after PH", "Tu-Sa 09:00-18:00; Su,PH 09:00-16:30; Mo off; Dec 29-Jan 03 off",
      "2026-11-23 12:00", closed("2026-11-24 09:00")],
    ["keeps the holiday hours of other days then", "Tu-Sa 09:00-18:00; Su,PH 09:00-16:30; Mo off; Dec 29-Jan 03 off",
      "2026-11-03 12:00", open("2026-11-03 16:30")],
    ["skips an unknown holiday for the next opening", OFFICE, "2026-11-21 12:00", closed("2026-11-24 09:00")],
    ["ends an open slot where an unknown holiday begins", "Sa,Su 17:00-24:00; Mo 00:00-03:00", "2026-11-22 23:00",
      open("2026-11-23 00:00")],
    ["is unknown in the night after an unknown holiday", "Mo-Fr 20:00-26:00", "2026-11-24 01:00", unknown("holiday")],
    ["is known again when that night is over", "Mo-Fr 20:00-26:00", "2026-11-24 02:00", closed("2026-11-24 20:00")],
  ])("%s: %s at %s", (_, text, at, state) => {
    expect(stateAt(compiled(text), testCalendar, japan(at))).toEqual(state);
  });

  it.each<[string, string, string, HoursState]>([
    ["is unknown on 31 December when no date is named", "Mo-Su 10:00-22:00", "2026-12-31 23:30", unknown("year-end")],
    ["is unknown on 2 January when no date is named", "Mo-Su 10:00-22:00", "2027-01-02 12:00", unknown("year-end")],
    ["is open on 28 December", "Mo-Su 10:00-22:00", "2026-12-28 12:00", open("2026-12-28 22:00")],
    ["is open on 4 January", "Mo-Su 10:00-22:00", "2027-01-04 12:00", open("2027-01-04 22:00")],
    ["is closed at the year-end when the source says so", PUBLIC_OFFICE, "2026-12-31 12:00", closed("2027-01-04 08:30")],
    ["is unknown at the year-end when the source says so", "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 unknown", "2026-12-31 12:00",
      unknown("stated-unknown")],
    ["has its year-end hours", "Mo-Su 09:00-20:30; Dec 29-Jan 03 09:00-16:30", "2027-01-02 10:00", open("2027-01-02 16:30")],
    ["is closed on 1 January with PH off and no date named", "Mo-Fr 09:00-17:00; PH off", "2027-01-01 12:00", closed("2027-01-04 09:00")],
    ["is unknown on 31 December with PH off and no date named", "Mo-Fr 09:00-17:00; PH off", "2026-12-31 12:00", unknown("year-end")],
    ["is unknown for the year-end, not the holiday, on 1 January", OFFICE, "2027-01-01 12:00", unknown("year-end")],
    ["lets later dates override PH", "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 unknown", "2027-01-01 12:00", unknown("stated-unknown")],
    ["lets a later PH override dates", "Mo-Su 09:00-17:00; Dec 29-Jan 03 10:00-12:00; PH off", "2027-01-01 11:00",
      closed("2027-01-02 10:00")],
    ["keeps those dates on other days", "Mo-Su 09:00-17:00; Dec 29-Jan 03 10:00-12:00; PH off", "2027-01-02 11:00",
      open("2027-01-02 12:00")],
    ["is closed on a named day", "Mo-Fr 09:00-16:00; PH off; Aug 06 off; Dec 29-Jan 03 off", "2026-08-06 12:00",
      closed("2026-08-07 09:00")],
    ["holds always at any year-end", "24/7", "2027-01-01 03:00", { is: "open", until: null }],
    ["ends an open day and night where the year-end begins", "Mo-Su 00:00-24:00", "2026-12-01 12:00", open("2026-12-29 00:00")],
  ])("%s: %s at %s", (_, text, at, state) => {
    expect(stateAt(compiled(text), testCalendar, japan(at))).toEqual(state);
  });

  it.each<[string, string, string, HoursState]>([
    ["is open on the first Sunday", "Su[1,3] 13:00-18:00", "2026-11-01 14:00", open("2026-11-01 18:00")],
    ["is open on the third Sunday", "Su[1,3] 13:00-18:00", "2026-11-15 14:00", open("2026-11-15 18:00")],
    ["is closed on the second Sunday", "Su[1,3] 13:00-18:00", "2026-11-08 14:00", closed("2026-11-15 13:00")],
    ["finds an nth Sunday two weeks ahead", "Su[1,3] 13:00-18:00", "2026-11-01 18:00", closed("2026-11-15 13:00")],
    ["finds none beyond five weeks", "Su[5] 13:00-18:00", "2026-11-30 14:00", closed(null)],
    ["finds one that is five weeks ahead to the minute", "Su[5] 13:00-18:00", "2026-10-25 13:00", closed("2026-11-29 13:00")],
    ["does not find it a second earlier", "Su[5] 13:00-18:00", "2026-10-25 12:59:59", closed(null)],
    ["knows the last Sunday", "Su[-1] 13:00-18:00", "2026-11-29 14:00", open("2026-11-29 18:00")],
    ["knows a fifth Sunday", "Su[5] 13:00-18:00", "2026-11-29 14:00", open("2026-11-29 18:00")],
    ["is closed on a last Sunday but one", "Su[-1] 13:00-18:00", "2026-11-22 14:00", closed("2026-11-29 13:00")],
    ["replaces the hours of an nth weekday", "Fr 09:00-16:00; Fr[2] 12:00-13:00", "2026-11-13 10:00", closed("2026-11-13 12:00")],
  ])("%s: %s at %s", (_, text, at, state) => {
    expect(stateAt(compiled(text), testCalendar, japan(at))).toEqual(state);
  });

  it.each<[string, string, string, HoursState]>([
    ["is unknown where no source states hours", "unknown", "2026-11-20 12:00", unknown("not-stated")],
    ["is unknown on a weekday that the source leaves open", "Mo-Fr 09:00-17:00; Sa unknown", "2026-11-21 12:00", unknown("stated-unknown")],
    ["is known on the last day of the calendar", "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 09:00-17:00", "2027-12-31 12:00",
      open("2027-12-31 17:00")],
    ["is unknown after the calendar's end when holidays matter", "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off", "2028-01-05 12:00",
      unknown("holidays-not-known")],
    ["is known after it on dates that go before holidays", "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 09:00-12:00", "2028-01-01 11:00",
      open("2028-01-01 12:00")],
    ["is unknown after it on dates that holidays go before", "Mo-Fr 09:00-17:00; Aug 06 09:00-12:00; PH off", "2028-08-06 11:00",
      unknown("holidays-not-known")],
    ["is known after it when holidays do not matter", "Mo-Su 09:00-17:00", "2028-02-11 12:00", open("2028-02-11 17:00")],
    ["opens for certain only within the calendar", "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off", "2027-12-31 12:00", closed(null)],
  ])("%s: %s at %s", (_, text, at, state) => {
    expect(stateAt(compiled(text), testCalendar, japan(at))).toEqual(state);
  });

  it.each<[string, string, string, HoursState]>([
    ["has its hours in the season", "Apr-Sep Mo-Fr 09:00-18:00; Oct-Mar Mo-Fr 09:00-16:00", "2026-09-30 17:00", open("2026-09-30 18:00")],
    ["has others after it", "Apr-Sep Mo-Fr 09:00-18:00; Oct-Mar Mo-Fr 09:00-16:00", "2026-10-01 16:00", closed("2026-10-02 09:00")],
    ["goes back to the week", "Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-12:00", "2026-09-01 13:00", open("2026-09-01 17:00")],
    ["closes in one year", "Mo-Su 09:00-17:00; 2026 Dec 29-2027 Jan 03 off", "2026-12-31 12:00", closed("2027-01-04 09:00")],
    ["does not know the next", "Mo-Su 09:00-17:00; 2026 Dec 29-2027 Jan 03 off", "2027-12-31 12:00", unknown("year-end")],
    ["is open on a day that was closed a year before", "Mo-Su 09:00-17:00; 2026 Aug 06 off", "2027-08-06 12:00", open("2027-08-06 17:00")],
    ["does not know the one open weekday", "Tu-Su off; Mo unknown", "2026-11-30 12:00", unknown("stated-unknown")],
    ["is closed on the citizens' holiday", "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off", "2026-09-22 12:00", closed("2026-09-24 09:00")],
  ])("%s: %s at %s", (_, text, at, state) => {
    expect(stateAt(compiled(text), testCalendar, japan(at))).toEqual(state);
  });

  it("keeps apart what two calendars say of one day", () => {
    const noHolidays = { days: [], until: testCalendar.until };
    const at = japan("2026-11-23 12:00");
    const hours = compiled(OFFICE);
    expect(stateAt(hours, testCalendar, at)).toEqual(unknown("holiday"));
    expect(stateAt(hours, noHolidays, at)).toEqual(open("2026-11-23 17:00"));
    expect(stateAt(hours, testCalendar, at)).toEqual(unknown("holiday"));
  });
});
