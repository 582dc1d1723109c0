import { describe, expect, it } from "vitest";
import { readCount, readFlags } from "./flags";

const TABLE = { months: "value", json: "switch" } as const;

function fault(line: string): string {
  const read = readFlags(line.split(" "), TABLE);
  return read.is === "fault" ? read.message.en : "no fault";
}

describe("the flags of a tool for maintainers", () => {
  it("are read with a value beside or behind =, and words without dashes stand apart", () => {
    expect(readFlags(["a", "--months", "6", "--json", "b", "--ja"], TABLE))
      .toEqual({ is: "flags", given: new Map([["months", "6"], ["json", ""], ["ja", ""]]), rest: ["a", "b"] });
    expect(readFlags(["--months=6"], TABLE)).toMatchObject({ given: new Map([["months", "6"]]) });
  });

  it.each([
    ["--month 6", "--month is not a flag; write one of: --months, --json, --ja, --en, --help"],
    ["-m", "-m is not a flag"],
    ["--json=yes", "--json takes no value"],
    ["--months", "--months needs a value"],
    ["--months --json", "--months needs a value"],
    ["--months=", "--months needs a value"],
    ["--months 6 --months 7", "--months is given twice"],
  ])("at fault are named: %s", (line, said) => {
    expect(fault(line)).toContain(said);
  });
});

it.each([["12", 12], ["1", 1], ["0", null], ["-3", null], ["1.5", null], ["x", null]] as const)("%s as a count is %s", (text, count) => {
  expect(readCount(text)).toBe(count);
});
