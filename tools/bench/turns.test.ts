import { expect, test } from "vitest";
import { inTurns } from "./turns";

test("each is run once to warm up and then by turns, and its median is given", () => {
  const calls: string[] = [];
  const times = inTurns(["a", "b"].map((name) => ({ name, run: () => calls.push(name) })), 2);
  expect(calls.join("")).toBe("ababab");
  expect([...times.keys()]).toEqual(["a", "b"]);
});

test("a run without a result is refused", () => {
  expect(() => inTurns([{ name: "a", run: () => NaN }], 1)).toThrow("a has no result");
});
