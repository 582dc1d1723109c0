import { expect, it } from "vitest";
import { found, subjectFor } from "../testing/subject";
import { unused } from "./unused";

const texts = { "Card.more": "more", "Tiles.work": "Work", "List.separator": ", ", "Names.x": "X" };
const whole = ["t(\"Card.more\")", "t(`Tiles.${tile}`)", "messages.List.separator", "named(\"Names\")"];

it.each([
  ["every way to name one", whole, []],
  ["a key that nobody names", whole.slice(1), ["Card.more"]],
  ["a group that nobody names", [whole[0] ?? "", ...whole.slice(2)], ["Tiles.work"]],
  ["a group in a sentence", [...whole.slice(0, 3), "say(\"Names of all\")"], ["Names.x"]],
  ["another key of its group", [...whole.slice(1), "t(\"Card.other\")"], ["Card.more"]],
])("%s", (_, sources, keys) => {
  expect(found(unused, subjectFor("en", { texts, sources })).map((line) => line.split(":")[0])).toEqual(keys);
});

it("only English is asked", () => {
  expect(found(unused, subjectFor("vi", { texts, sources: ["nothing"] }))).toEqual([]);
});
