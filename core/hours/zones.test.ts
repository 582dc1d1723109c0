import { readFileSync, readdirSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { epochDayAt } from "./civil";
import { nextChange } from "./nextChange";
import { stateAt } from "./state";
import { testCalendar } from "./testing/calendar";
import { compiled, japan } from "./testing/japan";
import { weekOf } from "./weekOf";

const HOUR = 3_600_000;
const zoneOfThisMachine = process.env["TZ"];

/** Both sides of the summer-time changes in Los Angeles and Auckland, and of the year-end. */
const INSTANTS = ["2026-03-07 00:00", "2026-04-04 00:00", "2026-09-25 00:00", "2026-10-31 00:00", "2026-12-28 00:00"]
  .flatMap((start) => Array.from({ length: 24 * 4 }, (_, hour) => japan(start) + hour * HOUR));
const HOURS = ["Mo-Fr 09:00-17:00", "Mo-Su 17:00-26:00; PH off", "Su[1,-1] 00:00-24:00; Dec 29-Jan 03 unknown"].map(compiled);

function answers(): unknown {
  return HOURS.map((hours) => [
    ...INSTANTS.map((at) => [stateAt(hours, testCalendar, at), nextChange(hours, testCalendar, at)]),
    weekOf(hours, testCalendar, epochDayAt(japan("2026-12-28 00:00"))),
  ]);
}

afterEach(() => {
  if (zoneOfThisMachine === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zoneOfThisMachine;
});

describe("the zone of the device", () => {
  it.each([
    ["Los Angeles", "America/Los_Angeles", 480],
    ["Auckland", "Pacific/Auckland", -780],
    ["Kathmandu", "Asia/Kathmandu", -345],
    ["UTC", "UTC", 0],
  ])("changes no answer in %s", (_, zone, offsetInJanuary) => {
    process.env["TZ"] = "Asia/Tokyo";
    const inTokyo = answers();
    process.env["TZ"] = zone;
    expect(new Date("2026-01-15T00:00Z").getTimezoneOffset(), "the zone is set").toBe(offsetInJanuary);
    expect(answers()).toEqual(inTokyo);
  });

  it.each(readdirSync(import.meta.dirname).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts")))(
    "is not asked by %s, which reads neither clock nor platform calendar",
    (file) => {
      expect(readFileSync(`${import.meta.dirname}/${file}`, "utf8")).not.toMatch(/\b(Date|Intl|performance|Temporal)\b/);
    },
  );
});
