import { expect, it } from "vitest";
import { columnHeads } from "./dateWords";

const BURMESE = ["တနင်္လာ", "အင်္ဂါ", "ဗုဒ္ဓဟူး", "ကြာသပတေး", "သောကြာ", "စနေ", "တနင်္ဂနွေ"];

it("short names of weekdays stand over the calendar as they are", () => {
  expect(columnHeads("en", ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
});

it("long ones give way to one letter each", () => {
  expect(columnHeads("my", BURMESE)).toEqual(["တ", "အ", "ဗ", "က", "သ", "စ", "တ"]);
});
