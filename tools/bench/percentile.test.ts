import { expect, test } from "vitest";
import { percentile } from "./percentile";

test.each([[50, 5], [95, 10], [100, 10], [1, 1]])("of ten values the %ith percentile is the %ith", (hundredth, value) => {
  expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], hundredth)).toBe(value);
});

test("of nothing there is none", () => {
  expect(() => percentile([], 50)).toThrow("no values");
});
