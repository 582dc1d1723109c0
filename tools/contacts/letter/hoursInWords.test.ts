import { expect, it } from "vitest";
import { hoursInWords } from "./hoursInWords";
import { speechIn } from "./speech";

it.each([
  ["24/7", ["Day and night"], ["24時間"]],
  ["unknown", ["unknown"], ["不明"]],
  ["Mo-Su 10:00-22:00; Dec 29-Jan 03 off", ["Every day 10:00–22:00", "29 Dec–3 Jan closed"], ["毎日 10:00～22:00", "12月29日～1月3日 休み"]],
  [
    "Mo-Fr 09:00-12:00,13:00-17:00",
    ["Mon–Fri 09:00–12:00, 13:00–17:00", "Public holidays not known", "29 Dec–3 Jan not known"],
    ["月～金 09:00～12:00、13:00～17:00", "祝日 不明", "12月29日～1月3日 不明"],
  ],
  ["Su[2,4] 13:00-26:00; PH off; Aug 06 off; Dec 29-Jan 03 unknown",
    ["Sun (2nd, 4th of the month) 13:00–02:00", "Public holidays closed", "6 Aug closed", "29 Dec–3 Jan not known"],
    ["第2、第4日曜 13:00～02:00", "祝日 休み", "8月6日 休み", "12月29日～1月3日 不明"]],
] as const)("%s is said with what is not known of it", (hours, en, ja) => {
  expect(hoursInWords(hours, speechIn("en"))).toEqual(en);
  expect(hoursInWords(hours, speechIn("ja"))).toEqual(ja);
});
