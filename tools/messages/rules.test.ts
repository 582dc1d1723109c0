import { describe, expect, it } from "vitest";
import { flatten, parses, sameArguments, sameKeys } from "./rules";

const en = flatten({ State: { openUntil: "Open until {time}", closed: "Closed" }, Card: { line: "{line, select, night {At night} other {Always}}" } });
const vi = (change: object) => flatten({ State: { openUntil: "Mở đến {time}", closed: "Đóng" }, Card: { line: "{line, select, night {Đêm} other {Luôn}}" }, ...change });

describe("messages", () => {
  it("of a whole locale have no fault", () => {
    expect([...sameKeys(en, vi({})), ...parses(vi({})), ...sameArguments(en, vi({}))]).toEqual([]);
  });

  it.each([
    ["a missing key", vi({ State: { openUntil: "Mở đến {time}" } }), sameKeys, /State.closed.*is missing/],
    ["a key too many", vi({ More: "Thêm" }), sameKeys, /More.*not in en.json/],
    ["an empty text", vi({ State: { openUntil: "Mở đến {time}", closed: " " } }), sameKeys, /State.closed.*is empty/],
    ["a lost argument", vi({ State: { openUntil: "Mở", closed: "Đóng" } }), sameArguments, /openUntil.*no arguments, but en.json has time/],
    ["a lost branch", vi({ Card: { line: "{line, select, other {Luôn}}" } }), sameArguments, /Card.line.*line=night/],
  ])("with %s name the key and the mend", (_, messages, rule, expected) => {
    expect(rule(en, messages).map(({ key, message }) => `${key} ${message}`).join("\n")).toMatch(expected);
  });

  it("that are not ICU name the key", () => {
    expect(parses(flatten({ a: "{time" }))).toMatchObject([{ key: "a" }]);
  });

  it("that are neither text nor group are refused by key", () => {
    expect(() => flatten({ a: { b: 1 } })).toThrow(/a\.b is neither text/);
  });
});
