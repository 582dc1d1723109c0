import { describe, expect, it } from "vitest";
import { partsOf } from "./parts";

describe("the parts of a text", () => {
  it.each([
    ["not paid", ["not", "paid"]],
    ["無料相談", ["無料", "料相", "相談"]],
    ["dv旦那", ["dv", "旦那"]],
    ["らーめん", ["らー", "ーめ", "めん"]],
    ["ผัวตบ", ["ผัว", "ัวต", "วตบ"]],
    ["ကို", ["ကို"]],
    ["पासपोर्ट खोस्यो", ["पासपोर्ट", "खोस्यो"]],
    ["여권 뺏김", ["여권", "뺏김"]],
    ["よよよ", ["よよ"]],
    ["", []],
  ])("%s", (text, parts) => expect(partsOf(text).map((part) => part.text)).toEqual(parts));

  it("pieces across the end of a word count less, where somebody knows the words", () => {
    const [inside, across] = partsOf("無料相談", () => ["無料", "相談"]);
    expect(across?.weight).toBeLessThan(inside?.weight ?? 0);
    expect(new Set(partsOf("無料相談").map(({ weight }) => weight)).size).toBe(1);
  });
});
