import { describe, expect, it } from "vitest";
import { forgiving } from "./forgive";

const forgive = forgiving(["lawyer", "passport", "salary", "pay", "адвокат", "변호사", "죽고싶다", "दूतावास", "弁護士相談", "ทนายความ", "0120279338"]);

describe("a word that nobody knows", () => {
  it.each([
    ["lawer", "lawyer"], ["pasport", "passport"], ["sallary", "salary"], ["адвакат", "адвокат"], ["죽고십다", "죽고싶다"], ["변효사", "변호사"], ["दुतावास", "दूतावास"],
  ])("%s is near to %s", (typed, word) => expect(forgive(typed)[0]?.word).toBe(word));

  it("the nearer stands first, and is nearer", () => {
    const near = forgiving(["salary", "salarios"])("salaru");
    expect(near.map(({ word }) => word)[0]).toBe("salary");
  });

  it.each([
    ["a number", "0120279337"], ["a short word", "pai"], ["Chinese letters", "弁護士相淡"], ["Thai letters", "ทนายความ"], ["nothing alike", "zebraxx"],
  ])("%s is near to nothing", (_, typed) => expect(forgive(typed)).toEqual([]));
});
