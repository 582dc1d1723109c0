import { describe, expect, it } from "vitest";
import { compiled } from "./testing/japan";
import type { CompiledHours } from "./types";

type Timed = Partial<Extract<CompiledHours, { readonly is: "timed" }>>;

const NINE_TO_FIVE = [[540, 1020]] as const;
const CLOSED: readonly [] = [];

describe("compileHours", () => {
  it("keeps always and unknown as they are", () => {
    expect(compiled("24/7")).toEqual({ is: "always" });
    expect(compiled("unknown")).toEqual({ is: "unknown" });
  });

  it("holds no more than what differs from any other day", () => {
    expect(compiled("Mo-Su 09:00-17:00; Dec 29-Jan 03 09:00-17:00")).toEqual({
      is: "timed",
      week: Array.from({ length: 7 }, () => NINE_TO_FIVE),
      dates: [{ from: 1229, to: 103, hours: NINE_TO_FIVE }],
    });
  });

  it.each<[string, string, Timed["holiday"]]>([
    ["are unknown when some weekdays are named and PH is not", "Mo-Fr 09:00-17:00", "unknown"],
    ["are unknown when only nth weekdays are named", "Su[2,4] 09:00-17:00", "unknown"],
    ["are unknown when the week is made full by closed days", "Mo-Fr 09:00-17:00; Sa,Su off", "unknown"],
    ["are unknown when the week is made full by unknown days", "Mo-Fr 09:00-17:00; Sa,Su unknown", "unknown"],
    ["are like other days when all seven have hours", "Mo-Su 09:00-17:00", undefined],
    ["are like other days when rules together name all seven", "Mo-Fr 09:00-17:00; Sa,Su 10:00-12:00", undefined],
    ["are like other days when no day is named", "09:00-17:00", undefined],
    ["are closed when the source says so", "Mo-Su 09:00-17:00; PH off", CLOSED],
    ["are like other days when two seasons together have hours on all seven", "Apr-Sep 09:00-17:00; Oct-Mar 10:00-16:00", undefined],
    ["are unknown when a season is missing", "Apr-Sep 09:00-17:00; Oct-Feb 10:00-16:00", "unknown"],
    ["are unknown when a season closes a weekday", "Mo-Su 09:00-17:00; Jul-Aug Mo off", "unknown"],
    ["are like other days when one year closes a weekday", "Mo-Su 09:00-17:00; 2026 Jul-Aug Mo off", undefined],
    ["have hours when the source says so", "Mo-Fr 10:00-12:00; Sa,PH 09:00-17:00", [[540, 1020]]],
    ["go by the last rule for them", "Sa,PH 09:00-17:00; PH off", CLOSED],
  ])("public holidays %s: %s", (_, text, holiday) => {
    expect(compiled(text)).toMatchObject(holiday === undefined ? { is: "timed" } : { holiday });
    expect("holiday" in compiled(text)).toBe(holiday !== undefined);
  });

  it.each([
    ["is unknown when no date is named", "Mo-Su 09:00-17:00", true],
    ["is unknown when only other dates are named", "Mo-Su 09:00-17:00; Aug 13-15 off; Dec 20-28 off; Jan 04 off", true],
    ["is unknown although holidays are named", "Mo-Fr 09:00-17:00; PH off", true],
    ["is known when its dates are named", "Mo-Su 09:00-17:00; Dec 29-Jan 03 off", false],
    ["is known when one of its dates is named", "Mo-Su 09:00-17:00; Jan 01 off", false],
    ["is known when only its first day is named", "Mo-Su 09:00-17:00; Dec 29 off", false],
    ["is known when only its last day is named", "Mo-Su 09:00-17:00; Jan 03 off", false],
    ["is known when wider dates are named", "Mo-Su 09:00-17:00; Dec 27-Jan 05 off", false],
    ["is unknown when a season runs over it", "Oct-Mar Mo-Su 09:00-17:00; Apr-Sep Mo-Su 09:00-18:00", true],
    ["is unknown when a month of it is closed", "Mo-Su 09:00-17:00; Dec off", true],
    ["is unknown when only one year is named", "Mo-Su 09:00-17:00; 2026 Dec 29-2027 Jan 03 off", true],
    ["is known when weekdays in it are named", "Mo-Su 09:00-17:00; Dec 29-Jan 03 Mo-Fr 09:00-12:00", false],
    ["is known when dates that begin in it are named", "Mo-Su 09:00-17:00; Jan 03-10 off", false],
  ])("the year-end %s: %s", (_, text, isUnknown) => {
    expect("yearEnd" in compiled(text)).toBe(isUnknown);
  });

  it.each<[string, string, Timed]>([
    ["joins spans that touch or overlap, in order", "13:00-15:00,09:00-12:00,12:00-13:00,14:00-18:00",
      { week: Array.from({ length: 7 }, () => [[540, 1080]] as const) }],
    ["lets a later rule replace a weekday", "Mo-Fr 09:00-17:00; We 10:00-12:00",
      { week: [NINE_TO_FIVE, NINE_TO_FIVE, [[600, 720]], NINE_TO_FIVE, NINE_TO_FIVE, CLOSED, CLOSED] }],
    ["adds nth weekdays that the week does not have", "Fr 09:00-16:00; Th[1,3] 09:00-16:00",
      { nth: [{ weekday: 3, nth: [1, 3], hours: [[540, 960]] }] }],
    ["puts a later nth rule before an earlier one", "Fr 09:00-16:00; Th[1,3] 09:00-16:00; Th[3] off",
      { nth: [{ weekday: 3, nth: [3], hours: CLOSED }, { weekday: 3, nth: [1, 3], hours: [[540, 960]] }] }],
    ["puts the weekdays of a season before the week", "Mo 09:00-17:00; Apr-Sep Mo 09:00-12:00",
      { nth: [{ weekday: 0, in: [{ from: 401, to: 930 }], hours: [[540, 720]] }] }],
    ["lets a later date stand before an earlier one", "Mo 09:00-17:00; Dec 27-Jan 05 off; Dec 31 09:00-12:00",
      { dates: [{ from: 1231, to: 1231, hours: [[540, 720]] }, { from: 1227, to: 105, hours: CLOSED }] }],
    ["marks dates that a later rule for holidays overrides", "Mo 09:00-17:00; Dec 29-Jan 03 09:00-17:00; PH off",
      { holiday: CLOSED, dates: [{ from: 1229, to: 103, hours: NINE_TO_FIVE, belowHoliday: true }] }],
    ["marks nothing where dates and holidays hold the same", "Mo 09:00-17:00; Dec 29-Jan 03 off; PH off",
      { holiday: CLOSED, dates: [{ from: 1229, to: 103, hours: CLOSED }] }],
    ["keeps weekdays that are closed on holidays, too", "Tu-Sa 09:00-18:00; Su,PH 09:00-17:00; Mo off",
      { holiday: NINE_TO_FIVE, holidayOff: [0] }],
  ])("%s: %s", (_, text, part) => {
    expect(compiled(text)).toMatchObject(part);
  });

  it.each([
    ["forgets nth weekdays that a later rule replaces", "Th[1] 09:00-10:00; Mo-Fr 09:00-17:00", "nth"],
    ["forgets weekdays that are closed where holidays are closed, too", "Tu-Sa 09:00-18:00; PH off; Mo off", "holidayOff"],
  ])("%s: %s", (_, text, key) => {
    expect(compiled(text)).not.toHaveProperty(key);
  });

  it("calls hours that never close always", () => {
    expect(compiled("Mo-Su,PH 00:00-24:00; Dec 29-Jan 03 00:00-24:00")).toEqual({ is: "always" });
    expect(compiled("Mo-Su 00:00-24:00")).toMatchObject({ is: "timed", yearEnd: "unknown" });
  });

  it.each([
    "24/7",
    "Mo-Fr 09:00-12:00,13:00-26:00; Th[-1] off; Sa,Su,PH 09:00-10:00; Mo off; Dec 29-Jan 03 unknown",
  ])("is JSON: %s", (text) => {
    expect(JSON.parse(JSON.stringify(compiled(text)))).toStrictEqual(compiled(text));
  });
});
