import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digitsOf, nationalDigits, numbersWith, type DialledNumber } from "./digits";

const NUMBERS: readonly DialledNumber[] = ["0120-279-338", "0120-279-889", "0570-001-702", "#8891", "110", "03-5366-0120", "+84-98-102-8484"]
  .map((value, at) => ({ service: `s${at}`, point: "phone", digits: nationalDigits(value) }));

function found(query: string): readonly string[] {
  return numbersWith(NUMBERS, digitsOf(query) ?? "none").map(({ number }) => number.digits);
}

describe("a query that is a number", () => {
  it.each([
    ["0120 279", ["0120279338", "0120279889"]],
    ["０１２０－２７９－３", ["0120279338"]],
    ["၀၁၂၀ ၂၇၉ ၈", ["0120279889"]],
    ["+81 120 279 338", ["0120279338"]],
    ["+81 (0)3 5366", ["0353660120"]],
    ["008135366", ["0353660120"]],
    ["8891", ["8891"]],
    ["#8891", ["8891"]],
    ["0120", ["0120279338", "0120279889", "0353660120"]],
    ["+84 98", ["84981028484"]],
    ["999", []],
  ])("%s", (query, numbers) => expect(found(query)).toEqual(numbers));

  it.each(["110番", "abc", "dv 110", "#", "+ -", "", "0120x"])("%j is none", (query) => expect(digitsOf(query)).toBeNull());

  it("never finds a number that does not contain it", () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9 -]{0,8}[0-9]$/u), (query) => {
      const digits = digitsOf(query) ?? "";
      return found(query).every((number) => number.includes(digits));
    }), { seed: 20_261_121, numRuns: 2000 });
  });
});
