import { epochDayOf } from "../civil";
import type { HolidayCalendar } from "../types";

/** The public holidays of Japan, as month and day, written out so that the tests of the hours need no package. */
const HOLIDAYS: Readonly<Record<number, string>> = {
  2026: "1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23",
  2027: "1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23",
};

/** The calendar of 2026 and 2027. */
export const testCalendar: HolidayCalendar = {
  days: Object.entries(HOLIDAYS).flatMap(([year, dates]) =>
    dates.split(" ").map((date) => {
      const [month = 0, day = 0] = date.split("/").map(Number);
      return epochDayOf(Number(year), month, day);
    }),
  ),
  until: epochDayOf(2027, 12, 31),
};
