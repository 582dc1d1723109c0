import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAmount, writeAmount } from "./amount";
import { conversionsOf } from "./convert";
import { QUANTITIES } from "./table";

const UNITS = QUANTITIES.flatMap(({ units }) => units.map(({ id }) => id));

describe("an amount in another unit", () => {
  test.each([
    [1, "in", "cm", "2.54"], [6, "ft", "cm", "182.88"], [1, "mi", "km", "1.6093"], [100, "km", "mi", "62.137"], [33, "shaku", "m", "10"],
    [1, "lb", "kg", "0.45359"], [150, "lb", "kg", "68.039"], [16, "oz", "lb", "1"], [1, "kg", "lb", "2.2046"],
    [0, "c", "f", "32"], [100, "c", "f", "212"], [-40, "f", "c", "-40"], [32, "f", "c", "0"], [98.6, "f", "c", "37"],
    [1, "gal", "l", "3.7854"], [128, "floz", "gal", "1"], [1, "go", "ml", "180.39"],
    [1, "tsubo", "m2", "3.3058"], [6, "tatami", "m2", "9.72"], [1, "m2", "ft2", "10.764"],
  ])("%d %s in %s is %s", (value, from, to, expected) => {
    const found = conversionsOf(value, from).find(({ unit }) => unit === to);
    expect(found && writeAmount(found.value)).toBe(expected);
  });

  test("there and back is the same amount", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(...UNITS), (value, unit) => {
        for (const there of conversionsOf(value, unit)) {
          const back = conversionsOf(there.value, there.unit).find((it) => it.unit === unit)?.value ?? NaN;
          expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(value)));
        }
      }),
    );
  });

  test("every unit has one id and meets every other of its quantity", () => {
    expect(new Set(UNITS).size).toBe(UNITS.length);
    for (const { units } of QUANTITIES) expect(conversionsOf(1, units[0].id)).toHaveLength(units.length - 1);
  });

  test("a unit that is not in the table has none", () => {
    expect(conversionsOf(1, "yen")).toEqual([]);
  });
});

describe("an amount as typed", () => {
  test.each([
    ["12", 12], ["1.5", 1.5], ["1,5", 1.5], [".5", 0.5], ["3.", 3], ["-4", -4], ["\u22124", -4], [" 1 000 ", 1000], ["1,000", 1000],
    ["12,345.6", 12345.6], ["1.000", 1], ["0,62", 0.62],
    ["\uff11\uff12\uff0e\uff15", 12.5], ["\u1041\u1042", 12], ["\u0967\u0968", 12], ["\u0e51\u0e52", 12],
    ["", undefined], ["-", undefined], ["1.2.3", undefined], ["1e5", undefined], ["ten", undefined], ["99999999999999999999", undefined],
  ])("%j is read as %s", (text, value) => {
    expect(readAmount(text)).toBe(value);
  });

  test.each([["1.000", 1000], ["1,000", 1], ["12.345,6", 12345.6], ["1.5", 1.5]])("%j where decimals follow a comma is read as %s", (text, value) => {
    expect(readAmount(text, ",")).toBe(value);
  });
});

describe("an amount as written", () => {
  test.each([
    [0, "0"], [-0, "0"], [-0.000000001, "0"], [1, "1"], [0.1 + 0.2, "0.3"], [12345678.9, "12345679"], [0.000123456, "0.00012346"], [-1.5, "-1.5"], [99999.96, "100000"],
  ])("%d is written %s", (value, text) => {
    expect(writeAmount(value)).toBe(text);
  });

  test("takes the point of the language", () => {
    expect(writeAmount(2.54, ",")).toBe("2,54");
  });

  test("what is written can be read, and is the amount to one part in ten thousand", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-3), (value) => {
        const read = readAmount(writeAmount(value)) ?? NaN;
        expect(Math.abs(read - value)).toBeLessThanOrEqual(1e-4 * Math.abs(value));
      }),
    );
  });
});
