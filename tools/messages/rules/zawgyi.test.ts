import { expect, it } from "vitest";
import { found, subjectFor } from "../testing/subject";
import { zawgyi } from "./zawgyi";

it.each([
  ["မြန်မာ", true],
  ["ေျမန္မာ", false],
  ["ျမန္မာ", false],
  ["ေက်ာင္း", false],
  ["ကျောင်း", true],
  ["ဝန်ဆောင်မှု ကောင်တာ", true],
  ["ဥပဒေ၊ အိန္ဒိယ", true],
  ["သို႔", false],
])("“%s” is Unicode: %s", (text, well) => {
  expect(found(zawgyi, subjectFor("my", { texts: { "Card.a": text } })).length === 0).toBe(well);
});
