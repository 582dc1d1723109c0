import { describe, expect, it } from "vitest";
import { describeHours } from "./describe";
import type { HoursLine } from "./describe";
import { compiled } from "./testing/japan";

const NINE_TO_FIVE = [[540, 1020]] as const;
const only = (day: number) => ({ from: day, to: day });
const UNKNOWN_HOLIDAYS: HoursLine = { is: "holiday", hours: "unknown", offOn: [] };
const UNKNOWN_YEAR_END: HoursLine = { is: "year-end", hours: "unknown" };

describe("describeHours", () => {
  it.each<[string, string, readonly HoursLine[]]>([
    ["says always", "24/7", [{ is: "always" }]],
    ["says unknown", "unknown", [{ is: "unknown" }]],
    ["says every day, and what is not stated of the year-end", "Mo-Su 09:00-17:00",
      [{ is: "everyday", hours: NINE_TO_FIVE }, UNKNOWN_YEAR_END]],
    ["says a range of weekdays, and what is not stated", "Mo-Fr 09:00-17:00",
      [{ is: "weekdays", days: [{ from: 0, to: 4 }], hours: NINE_TO_FIVE }, UNKNOWN_HOLIDAYS, UNKNOWN_YEAR_END]],
    ["leaves two days in a row alone", "Sa,Su,PH 09:00-17:00; Jan 01 off",
      [{ is: "weekdays", days: [only(5), only(6)], hours: NINE_TO_FIVE }, { is: "holiday", hours: NINE_TO_FIVE, offOn: [] },
        { is: "dates", from: 101, to: 101, hours: [] }]],
    ["begins the week on Monday", "Sa-Mo 09:00-17:00; PH off; Jan 01 off",
      [{ is: "weekdays", days: [only(0), only(5), only(6)], hours: NINE_TO_FIVE }, { is: "holiday", hours: [], offOn: [] },
        { is: "dates", from: 101, to: 101, hours: [] }]],
    ["mixes ranges and single days, from Monday", "Mo-We,Fr,Su 09:00-17:00; PH off; Jan 01 off",
      [{ is: "weekdays", days: [{ from: 0, to: 2 }, only(4), only(6)], hours: NINE_TO_FIVE }, { is: "holiday", hours: [], offOn: [] },
        { is: "dates", from: 101, to: 101, hours: [] }]],
    ["groups weekdays with equal hours", "Mo,Th 09:00-17:00; Tu,We 10:00-12:00; Fr 09:00-13:00,13:00-17:00; PH off; Jan 01 off",
      [{ is: "weekdays", days: [only(0), only(3), only(4)], hours: NINE_TO_FIVE },
        { is: "weekdays", days: [only(1), only(2)], hours: [[600, 720]] },
        { is: "holiday", hours: [], offOn: [] }, { is: "dates", from: 101, to: 101, hours: [] }]],
    ["says a weekday that the source leaves open", "Mo 09:00-17:00; Tu unknown; PH off; Jan 01 off",
      [{ is: "weekdays", days: [only(0)], hours: NINE_TO_FIVE }, { is: "weekdays", days: [only(1)], hours: "unknown" },
        { is: "holiday", hours: [], offOn: [] }, { is: "dates", from: 101, to: 101, hours: [] }]],
    ["says nth weekdays from Monday, in the order of the text",
      "Fr 09:00-17:00; Th[1] 09:00-17:00; Th[-1] off; Mo[2] 09:00-17:00; PH off; Jan 01 off",
      [{ is: "weekdays", days: [only(4)], hours: NINE_TO_FIVE }, { is: "nth", weekday: 0, nth: [2], hours: NINE_TO_FIVE },
        { is: "nth", weekday: 3, nth: [1], hours: NINE_TO_FIVE }, { is: "nth", weekday: 3, nth: [-1], hours: [] },
        { is: "holiday", hours: [], offOn: [] }, { is: "dates", from: 101, to: 101, hours: [] }]],
    ["says the weekdays of seasons after the week, and the nth ones in them", "Mo-Fr 09:00-17:00; Apr-Sep Mo-Su 10:00-12:00; Aug We[2] off; PH off; Jan 01 off",
      [{ is: "weekdays", days: [{ from: 0, to: 4 }], hours: NINE_TO_FIVE },
        { is: "everyday", hours: [[600, 720]], in: [{ from: 401, to: 930 }] },
        { is: "nth", weekday: 2, nth: [2], hours: [], in: [{ from: 801, to: 831 }] },
        { is: "holiday", hours: [], offOn: [] }, { is: "dates", from: 101, to: 101, hours: [] }]],
    ["says dates in the order of the text", "Mo-Su 09:00-17:00; Aug 13-15 off; Dec 29-Jan 03 unknown",
      [{ is: "everyday", hours: NINE_TO_FIVE }, { is: "dates", from: 813, to: 815, hours: [] },
        { is: "dates", from: 1229, to: 103, hours: "unknown" }]],
    ["says which weekdays are closed even on holidays", "Tu-Sa 09:00-17:00; Su,PH 10:00-12:00; Mo off; Jan 01 off",
      [{ is: "weekdays", days: [{ from: 1, to: 5 }], hours: NINE_TO_FIVE }, { is: "weekdays", days: [only(6)], hours: [[600, 720]] },
        { is: "holiday", hours: [[600, 720]], offOn: [only(0)] }, { is: "dates", from: 101, to: 101, hours: [] }]],
    ["marks dates that holidays go before", "Mo-Su 09:00-17:00; Dec 29-Jan 03 10:00-12:00; PH off",
      [{ is: "everyday", hours: NINE_TO_FIVE }, { is: "holiday", hours: [], offOn: [] },
        { is: "dates", from: 1229, to: 103, hours: [[600, 720]], belowHoliday: true }]],
  ])("%s: %s", (_, text, lines) => {
    expect(describeHours(compiled(text))).toEqual(lines);
  });
});
