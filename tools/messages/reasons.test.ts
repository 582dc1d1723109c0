import { expect, it } from "vitest";
import { REACH_REASONS } from "../../core/dialling/rules";
import { MATCH_REASONS } from "../../core/match/reasons";
import en from "../../messages/en.json";

it("every reason of matching and of dialling has a message, and no message is without its reason", () => {
  expect(Object.keys(en.Reasons).sort()).toEqual([...MATCH_REASONS, ...REACH_REASONS].sort());
});
