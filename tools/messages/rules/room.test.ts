import { expect, it } from "vitest";
import type { LocaleTag } from "../../../i18n/locales";
import { found, subjectFor } from "../testing/subject";
import { room } from "./room";
import { lettersIn, widthOf } from "./width";

it.each<readonly [LocaleTag, Record<string, string>, string | null]>([
  ["en", { "Exit.label": "Leave" }, null],
  ["en", { "Exit.label": "Leave now" }, "Exit.label: is 9 letters"],
  ["ne", { "Exit.label": "निस्कनुहोस्" }, null],
  ["en", { "Tiles.work": "Work and pay" }, null],
  ["en", { "Tiles.work": "Work and pay and money due" }, "Tiles.work: is 26 Latin letters wide"],
  ["en", { "Tiles.work": "Responsibilities" }, "Tiles.work: is 16 Latin letters wide in its longest word"],
  ["ja", { "Tiles.work": "仕事・給料と残業の" }, null],
  ["ja", { "Tiles.work": "仕事と給料と残業" }, "in its longest word"],
  ["ja-x-easy", { "Weekdays.d0": "月《げつようび》" }, null],
  ["en", { "Weekdays.d2": "Wednesday" }, "Weekdays.d2: is 9"],
  ["en", { "Mode.speak": "Speak on the phone" }, "Mode.speak: is 18"],
  ["en", { "Has.voice": "A phone with which I can call other phones" }, "Has.voice: is 42"],
  ["en", { "State.openUntil": "Open until {time}", "Cost.free": "Free" }, null],
  ["en", { "State.opensOn": "Opens on {weekday} at {time}", "Weekdays.d0": "Mon", "Cost.unknown": "Cost unknown" }, "State.opensOn: is 33"],
])("%s %j", (tag, texts, said) => {
  const findings = found(room, subjectFor(tag, { texts })).join("\n");
  expect(findings === "").toBe(said === null);
  expect(findings).toContain(said ?? "");
});

it("more room for one language is taken from its own row", () => {
  expect(found(room, subjectFor("en", { texts: { "Exit.label": "Leave now" }, data: { room: { exit: 9 } } }))).toEqual([]);
});

it.each([["月", 2], ["abc", 3], ["한국", 4], ["กิน", 2], ["ខ្មែរ", 3], ["a\u2060b", 2], ["、", 2]])("“%s” is %i wide", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

it.each([["निस्कने", 4], ["ထွက်", 2], ["Thoát", 5]])("“%s” has no more than %i letters", (text, letters) => {
  expect(lettersIn(text)).toBeLessThanOrEqual(letters);
});
