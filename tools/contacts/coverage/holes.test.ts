import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holesOf, holeWords } from "./holes";
import { HOURS_A_WEEK } from "./week";

/** A week that is answered on some days from one hour to another; the hours may pass midnight. */
function week(...answered: readonly (readonly [days: readonly number[], from: number, to: number])[]): boolean[] {
  const hours = Array.from({ length: HOURS_A_WEEK }, () => false);
  for (const [days, from, to] of answered) {
    for (const day of days) for (let hour = from; hour < to; hour += 1) hours[(day * 24 + hour) % HOURS_A_WEEK] = true;
  }
  return hours;
}

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WEEKDAYS = [0, 1, 2, 3, 4];

describe("the holes of a week", () => {
  it.each<[string, boolean[], string]>([
    ["answered at every hour", week([EVERY_DAY, 0, 24]), ""],
    ["never answered", week(), "at no hour of the week"],
    ["answered every day", week([EVERY_DAY, 10, 22]), "every day 22:00–10:00"],
    ["answered on weekdays", week([WEEKDAYS, 9, 17]), "Mo–Th 17:00–09:00; Fr 17:00 – Mo 09:00"],
    ["answered on two days", week([[1, 3], 0, 24]), "We 00:00 – Th 00:00; Fr 00:00 – Tu 00:00"],
    ["with a break at noon", week([EVERY_DAY, 0, 12], [EVERY_DAY, 13, 24]), "every day 12:00–13:00"],
    ["closed up to midnight", week([EVERY_DAY, 0, 20]), "every day 20:00–24:00"],
    ["shorter on two days that do not follow", week([[0, 2, 3, 4, 5], 8, 20], [[1, 6], 8, 18]), "Mo, We–Sa 20:00–08:00; Tu, Su 18:00–08:00"],
    ["answered in one hour", week([[6], 23, 24]), "Mo 00:00 – Su 23:00"],
    ["closed on one hour of Sunday night", week([[0, 1, 2, 3, 4, 5], 0, 24], [[6], 0, 23]), "Su 23:00–24:00"],
  ])("%s", (_, hours, said) => {
    expect(holesOf(hours).map((hole) => holeWords(hole).en).join("; ")).toBe(said);
  });

  it("are said in Japanese too", () => {
    expect(holesOf(week([WEEKDAYS, 9, 17])).map((hole) => holeWords(hole).ja)).toEqual(["月–木 17:00–09:00", "金 17:00 – 月 09:00"]);
  });

  it("are every hour that is not answered, each once", () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: HOURS_A_WEEK, maxLength: HOURS_A_WEEK }), (hours) => {
      const holes = holesOf(hours).flatMap(({ days, from, length }) =>
        days.flatMap((day) => Array.from({ length }, (_, hour) => (day * 24 + from + hour) % HOURS_A_WEEK)),
      );
      expect(holes.sort((a, b) => a - b)).toEqual(hours.flatMap((answered, hour) => (answered ? [] : [hour])));
    }));
  });
});
