import { describe, expect, it } from "vitest";
import { HoursFault } from "./fault";
import { parseHours } from "./parse";
import type { HoursRule } from "./rules";

const NO_DAYS = { weekdays: [], nth: [], holidays: false, dates: [] };
const EVERY_DAY = { ...NO_DAYS, weekdays: [0, 1, 2, 3, 4, 5, 6] };

function rulesOf(text: string): readonly Omit<HoursRule, "column">[] {
  const parsed = parseHours(text);
  if (parsed.is !== "timed") throw new Error(`${text} has no rules`);
  return parsed.rules.map(({ weekdays, nth, holidays, dates, hours }) => ({ weekdays, nth, holidays, dates, hours }));
}

function faultOf(text: string): { readonly column: number; readonly message: string; readonly mend: string; readonly ja: string } {
  try {
    parseHours(text);
  } catch (fault) {
    if (fault instanceof HoursFault) return { column: fault.column, message: fault.message, mend: fault.mend.en, ja: `${fault.what.ja}。${fault.mend.ja}` };
    throw fault;
  }
  throw new Error(`"${text}" was read`);
}

describe("parseHours reads", () => {
  it.each(["24/7", " 24/7 "])("always: %j", (text) => expect(parseHours(text)).toEqual({ is: "always" }));

  it("hours that no source states", () => expect(parseHours("unknown")).toEqual({ is: "unknown" }));

  it.each<[string, string, readonly Omit<HoursRule, "column">[]]>([
    ["a range of weekdays", "Mo-Fr 09:00-17:00", [{ ...NO_DAYS, weekdays: [0, 1, 2, 3, 4], hours: [[540, 1020]] }]],
    ["a list of weekdays", "Mo,We,Sa 17:00-21:00", [{ ...NO_DAYS, weekdays: [0, 2, 5], hours: [[1020, 1260]] }]],
    ["ranges in a list", "Mo-We,Fr,Sa 10:00-16:00", [{ ...NO_DAYS, weekdays: [0, 1, 2, 4, 5], hours: [[600, 960]] }]],
    ["a range over the week's end", "Fr-Mo 09:00-10:00", [{ ...NO_DAYS, weekdays: [0, 4, 5, 6], hours: [[540, 600]] }]],
    ["a lunch break", "We 10:00-12:00,13:00-15:00", [{ ...NO_DAYS, weekdays: [2], hours: [[600, 720], [780, 900]] }]],
    ["times without days as every day", "09:00-17:00", [{ ...EVERY_DAY, hours: [[540, 1020]] }]],
    ["a closing time after midnight", "Fr 17:00-02:00", [{ ...NO_DAYS, weekdays: [4], hours: [[1020, 1560]] }]],
    ["a closing time past 24", "Fr 22:00-26:00", [{ ...NO_DAYS, weekdays: [4], hours: [[1320, 1560]] }]],
    ["a closing time at midnight", "Fr 17:00-24:00", [{ ...NO_DAYS, weekdays: [4], hours: [[1020, 1440]] }]],
    ["midnight written as 00:00", "Fr 17:00-00:00", [{ ...NO_DAYS, weekdays: [4], hours: [[1020, 1440]] }]],
    ["holidays among days", "Sa,Su,PH 09:00-21:00", [{ ...NO_DAYS, weekdays: [5, 6], holidays: true, hours: [[540, 1260]] }]],
    ["nth weekdays", "Su[2,4] 13:00-18:00", [{ ...NO_DAYS, nth: [{ weekday: 6, nth: [2, 4] }], hours: [[780, 1080]] }]],
    ["the last weekday of a month", "Su[-1] 13:00-18:00", [{ ...NO_DAYS, nth: [{ weekday: 6, nth: [-1] }], hours: [[780, 1080]] }]],
    ["plain and nth weekdays in one list", "Mo,Th[1],PH 09:00-10:00",
      [{ weekdays: [0], nth: [{ weekday: 3, nth: [1] }], holidays: true, dates: [], hours: [[540, 600]] }]],
    ["spaces where people put them", " Mo , We  09:00 - 10:00, 11:00-12:00 ",
      [{ ...NO_DAYS, weekdays: [0, 2], hours: [[540, 600], [660, 720]] }]],
  ])("%s: %s", (_, text, rules) => {
    expect(rulesOf(text)).toEqual(rules);
  });

  it.each<[string, string, Partial<HoursRule>]>([
    ["holidays that are closed", "PH off", { ...NO_DAYS, holidays: true, hours: [] }],
    ["a date", "Aug 06 off", { ...NO_DAYS, dates: [{ from: 806, to: 806 }], hours: [] }],
    ["days of one month", "Aug 13-15 off", { ...NO_DAYS, dates: [{ from: 813, to: 815 }], hours: [] }],
    ["dates over the year's end", "Dec 29-Jan 03 unknown", { ...NO_DAYS, dates: [{ from: 1229, to: 103 }], hours: "unknown" }],
    ["dates with times", "Dec 29-Jan 03 09:00-12:00", { ...NO_DAYS, dates: [{ from: 1229, to: 103 }], hours: [[540, 720]] }],
    ["several dates", "May 30,Aug 13-15 off", { ...NO_DAYS, dates: [{ from: 530, to: 530 }, { from: 813, to: 815 }], hours: [] }],
    ["a whole month", "Aug off", { ...NO_DAYS, dates: [{ from: 801, to: 831 }], hours: [] }],
    ["a date of one year", "2026 Aug 06 off", { ...NO_DAYS, dates: [{ from: 20_260_806, to: 20_260_806 }], hours: [] }],
    ["days of one month of one year", "2026 Aug 13-15 off", { ...NO_DAYS, dates: [{ from: 20_260_813, to: 20_260_815 }], hours: [] }],
    ["months of one year, named once", "2026 Oct-Dec off", { ...NO_DAYS, dates: [{ from: 20_261_001, to: 20_261_231 }], hours: [] }],
    ["dates of one year", "2026 Aug 13-2026 Sep 02 off", { ...NO_DAYS, dates: [{ from: 20_260_813, to: 20_260_902 }], hours: [] }],
    ["dates over the end of one year", "2026 Dec 29-2027 Jan 03 off",
      { ...NO_DAYS, dates: [{ from: 20_261_229, to: 20_270_103 }], hours: [] }],
    ["months of one year", "2026 Oct-2027 Mar off", { ...NO_DAYS, dates: [{ from: 20_261_001, to: 20_270_331 }], hours: [] }],
    ["weekdays of a season", "Apr-Sep Mo,Tu 09:00-17:00",
      { ...NO_DAYS, weekdays: [0, 1], dates: [{ from: 401, to: 930 }], hours: [[540, 1020]] }],
    ["weekdays of a season over the year's end", "Oct-Feb Mo[1] 09:00-17:00",
      { ...NO_DAYS, nth: [{ weekday: 0, nth: [1] }], dates: [{ from: 1001, to: 229 }], hours: [[540, 1020]] }],
    ["weekdays of a few days", "Aug 13-15 Mo 09:00-17:00",
      { ...NO_DAYS, weekdays: [0], dates: [{ from: 813, to: 815 }], hours: [[540, 1020]] }],
    ["a season as each of its days", "Apr-Sep 09:00-17:00", { ...EVERY_DAY, dates: [{ from: 401, to: 930 }], hours: [[540, 1020]] }],
    ["a closed weekday", "Tu off", { ...NO_DAYS, weekdays: [1], hours: [] }],
  ])("%s: %s", (_, text, rule) => {
    expect(rulesOf(`Mo 09:00-17:00; ${text}`)[1]).toEqual(rule);
  });

  it("where each rule begins", () => {
    const parsed = parseHours("Mo-Fr 09:00-17:00;  PH off; Aug 06 off");
    expect(parsed.is === "timed" && parsed.rules.map((rule) => rule.column)).toEqual([1, 21, 29]);
  });
});

describe("parseHours refuses, naming column and mend,", () => {
  it.each([
    ["school holidays", "Mo 09:00-10:00; SH off", 17, "write the dates, such as Aug 13-15"],
    ["nothing", " ", 1, "write unknown where no source states them"],
    ["days without hours", "Mo-Fr", 6, "write times (09:00-17:00), off or unknown"],
    ["a rule missing at the end", "Mo 09:00-17:00;", 16, "remove the ; at the end"],
    ["an hour of one digit", "Mo 9:00-17:00", 4, "write 09:00"],
    ["an hour that no day has", "Mo 09:00-49:00", 10, "write hours 00-48 and minutes 00-59"],
    ["a minute that no hour has", "Mo 09:60-17:00", 4, "write hours 00-48 and minutes 00-59"],
    ["an opening on the next day", "Mo 24:00-26:00", 4, "write it as hours of the next day, from 00:00"],
    ["an opening without a closing", "Mo 09:00", 9, "write a range: 09:00-17:00"],
    ["half a range", "Mo 09:00-", 10, "write a range: 09:00-17:00"],
    ["an open end", "Mo 09:00+", 9, "write the closing time; if it is not known, write unknown"],
    ["opening and closing at once", "Mo 09:00-09:00", 4, "write 00:00-24:00 for a whole day"],
    ["a slot longer than a day", "Mo 09:00-34:00", 10, "close at most 24 hours after opening"],
    ["a lower-case weekday", "mo-Fr 09:00-17:00", 1, "write Mo"],
    ["a long weekday", "Mon 09:00-17:00", 1, "write Mo"],
    ["a Japanese weekday", "月-金 09:00-17:00", 1, "write Mo"],
    ["a long month", "Mo 09:00-17:00; August 06 off", 17, "write Aug"],
    ["another word for off", "Mo 09:00-17:00; PH closed", 20, "write off"],
    ["a word without meaning", "Mo sunrise-17:00", 4, "write days (Mo-Fr), PH, dates (Aug 06), times (09:00-17:00), off or unknown"],
    ["a long dash", "Mo–Fr 09:00-17:00", 3, "write a plain hyphen: -"],
    ["a Japanese wave", "Mo 09:00～17:00", 9, "write a plain hyphen: -"],
    ["wide digits", "Mo ０9:00-17:00", 4, "write the digits 0-9"],
    ["a colon after days", "Mo-Fr: 09:00-17:00", 6, "remove the colon after the days"],
    ["a remark", 'Mo 09:00-17:00 "by appointment"', 16, "remove the remark; the source's words go into `said`"],
    ["an alternative", "Mo 09:00-17:00 || unknown", 16,
      "write one set of rules, parted by ; days that a source leaves open are a rule of their own: Sa,Su unknown"],
    ["a sign of no use", "Mo 09:00-17:00 & Tu off", 16, "remove it"],
    ["rules parted by a comma", "Mo 09:00-17:00, Tu 09:00-12:00", 17, "write one, or begin a new rule with ;"],
    ["rules not parted", "Mo 09:00-17:00 Tu 09:00-12:00", 16, "begin a new rule with ;"],
    ["24/7 with other rules", "24/7; PH off", 1, "write 24/7 alone, or 00:00-24:00 in a rule"],
    ["24/7 with days", "Mo-Fr 24/7", 7, "write 24/7 alone, or 00:00-24:00 in a rule"],
    ["days side by side", "Mo Tu 09:00-17:00", 4, "put a comma between days; give dates a rule of their own, with ;"],
    ["dates among weekdays", "Mo,Aug 13 09:00-17:00", 4, "give the dates a rule of their own, with ;"],
    ["weekdays among dates", "Aug 13,Mo 09:00-17:00", 8,
      "write month and day, such as Aug 06; give weekdays and PH a rule of their own, with ;"],
    ["a list without an end", "Mo, 09:00-17:00", 5, "write one of Mo, Tu, We, Th, Fr, Sa, Su"],
    ["a range to holidays", "Mo-PH 09:00-17:00", 4, "put a comma before PH"],
    ["a counted range", "Mo-We[1] 09:00-17:00", 6, "write each day: Mo[1],Tu[1]"],
    ["a sixth weekday", "Mo[6] 09:00-17:00", 4, "write 1 to 5, or -1 for the last: Mo[1,3], Su[-1]"],
    ["numbers as a range", "Mo[1-3] 09:00-17:00", 5, "write every number, then ]: Mo[1,3]"],
    ["a day of one digit", "Aug 6 off", 5, "write Aug 06"],
    ["a day that no month has", "Feb 30 off", 5, "correct the day"],
    ["dates that run backwards", "Aug 15-13 off", 8, "name the month of its end: Dec 29-Jan 03"],
    ["a year alone", "2026 off", 6, "write 2026 Aug 06"],
    ["a short year", "26 Aug 06 off", 1, "write dates as Aug 06, or with the year as 2026 Aug 06"],
    ["a year over whose end the range runs, named once", "2026 Dec 29-Jan 03 off", 13, "write the year at both ends: 2026 Dec 29-2027 Jan 03"],
    ["years that run backwards", "2027 Jan 03-2026 Dec 29 off", 13, "write the year at both ends: 2026 Dec 29-2027 Jan 03"],
    ["a year at the end only", "Dec 29-2027 Jan 03 off", 8, "write the year at both ends: 2026 Dec 29-2027 Jan 03"],
    ["half a month range", "Apr 01-Sep 09:00-17:00", 8, "name the day at both ends (Apr 01-Sep 15), or at neither (Apr-Sep)"],
    ["holidays within a season", "Apr-Sep Sa,Su,PH 09:00-17:00", 15, "give PH a rule of its own, with ; and without dates"],
    ["holidays side by side with a season", "Apr-Sep PH off; Mo 09:00-10:00", 9, "give PH a rule of its own, with ; and without dates"],
    ["a season side by side with days", "Mo-Fr Apr-Sep 09:00-17:00", 7, "put a comma between days; give dates a rule of their own, with ;"],
    ["a year that overrides a season", "Apr-Sep Mo-Fr 09:00-17:00; Mo-Fr 09:00-16:00", 1,
      "write the rule for the whole year first, the season after it, all times of a day in one rule"],
    ["a season said twice", "Apr-Sep Mo-Fr 09:00-12:00; Apr-Sep Mo-Fr 13:00-17:00", 1,
      "write the rule for the whole year first, the season after it, all times of a day in one rule"],
    ["a season that overrides dates", "Mo 09:00-10:00; Aug 06 off; Apr-Sep Mo 09:00-12:00", 29, "write the rules for dates last"],
    ["a season that overrides PH", "Mo 09:00-10:00; PH off; Apr-Sep Mo 09:00-12:00", 25, "write the rule for PH after the rules for weekdays"],
    ["a season off after other hours on PH", "Mo-Su,PH 09:00-10:00; Apr-Sep Mo off", 23, "write the rule for PH after the rules for weekdays"],
    ["nothing but unknown days", "Mo-Su unknown", 1, "write unknown alone"],
    ["nothing but closed days", "Mo-Su off", 1, "write unknown, or name the hours"],
    ["a misspelt month at the end", "Dec 29-jan 03 off", 8, "write Jan"],
    ["rules without any opening", "Mo off; PH off; Dec 29 unknown", 1, "write unknown, or name the hours"],
    ["an unknown weekday that overrides PH", "PH off; Mo unknown", 9, "write the rule for PH after the rules for weekdays"],
    ["a weekday rule that overrides PH", "PH off; Mo-Fr 09:00-17:00", 9, "write the rule for PH after the rules for weekdays"],
    ["an nth weekday that overrides PH", "Mo-Su,PH 09:00-17:00; Mo[1] off", 23, "write the rule for PH after the rules for weekdays"],
    ["a weekday rule that overrides dates", "Aug 06 off; Mo-Fr 09:00-17:00", 13, "write the rules for dates last"],
    ["a rule that later ones replace", "Mo-Fr 09:00-12:00; Mo-Fr 13:00-17:00", 1,
      "write all times of a day in one rule: Mo-Fr 09:00-12:00,13:00-17:00"],
  ])("%s: %s", (_, text, column, mend) => {
    expect(faultOf(text)).toMatchObject({ column, mend });
  });

  it("in Japanese, too", () => {
    expect(faultOf("Mo 09:00-17:00; SH off").ja).toBe("SH(学校の休み)は読めません。日程を管理する人がいないためです。Aug 13-15 のように日付を書いてください");
    expect(faultOf("Mo 9:00-17:00").ja).toBe("9:00 は時刻ではありません。09:00 と書いてください");
    expect(faultOf("月-金 09:00-17:00").ja).toBe("「月」はここでは意味を持ちません。Mo と書いてください");
  });

  it("with a message that says what is wrong", () => {
    expect(faultOf("Mo 09:00-17:00; SH off").message).toBe("SH (school holidays) is not read: nobody keeps their calendar");
    expect(faultOf("mo 09:00-17:00").message).toBe('"mo" has no meaning here');
  });

  it.each([
    ["a weekday off after a rule for holidays", "Su,PH 09:30-17:00; Th off"],
    ["a weekday that one later rule replaces in part", "Mo-Fr 09:00-17:00; We 09:00-20:00"],
    ["closed days and an unknown one", "Tu-Su off; Mo unknown"],
    ["a season after the whole year", "Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-12:00; PH off"],
    ["two seasons", "Apr-Sep Mo-Fr 09:00-17:00; Oct-Mar Mo-Fr 09:00-16:00; PH off; Dec 29-Jan 03 off"],
    ["a weekday off after dates off", "Mo 09:00-17:00; Dec 29-Jan 03 off; Th off"],
  ])("but not %s: %s", (_, text) => {
    expect(parseHours(text).is).toBe("timed");
  });
});
