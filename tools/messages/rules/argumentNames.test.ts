import { expect, it } from "vitest";
import { found, subjectFor } from "../testing/subject";
import { argumentNames } from "./argumentNames";

it.each([
  ["Open until {time}", "Mở đến {time}", null],
  ["Open until {time}", "Mở", "has no arguments, but en.json has time"],
  ["Closed", "Đóng {time}", "has time, but en.json has none"],
  ["For <ja>{place}</ja>", "Cho {place}", "has place, but en.json has <ja>, place"],
  ["{line, select, night {At night} other {Always}}", "{line, select, other {Luôn}}", "has line, line=other, but en.json has line, line=night, line=other"],
  ["{minutes} min", "あと{minutes}{minutes, plural, =5 {分} other {分}}", null],
])("“%s” as “%s”", (english, text, said) => {
  expect(found(argumentNames, subjectFor("vi", { texts: { "Card.a": text }, english: { "Card.a": english } })))
    .toEqual(said === null ? [] : [`Card.a: ${said}`]);
});
