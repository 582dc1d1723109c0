import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatFault } from "../../contacts/fault";
import { parseService } from "../../contacts/parse";
import { datesAreNotInTheFuture, hoursParse, valuesStandInQuotes } from "./facts";

const good = readFileSync("contacts/jp/yorisoi-hotline.yaml", "utf8");

function loaded(from = "", to = "") {
  const parsed = parseService("x.yaml", good.replace(from, to));
  if (!parsed.ok) throw new Error(parsed.faults.map(formatFault).join("\n"));
  return parsed.loaded;
}

describe("a file's facts", () => {
  it("hold as they stand", () => {
    expect([...valuesStandInQuotes(loaded()), ...hoursParse(loaded()), ...datesAreNotInTheFuture(loaded(), "2026-11-21")]).toEqual([]);
  });

  it("do not take a number with one digit changed", () => {
    const [fault] = valuesStandInQuotes(loaded('value: "0120-279-338"', 'value: "0120-279-388"'));
    expect(fault && formatFault(fault)).toMatch(/^x\.yaml:\d+: points\.0\.value: 0120-279-388 stands in no quote/);
  });

  it("do not take a number that is the beginning of a longer one", () => {
    expect(valuesStandInQuotes(loaded('value: "0120-279-338"', 'value: "0120-279-33"'))).toHaveLength(1);
  });

  it("say the column of hours that do not parse", () => {
    const [fault] = hoursParse(loaded('hours: "Mo-Su 10:00-22:00"', 'hours: "Mo-Xx 10:00-22:00"'));
    expect(fault && formatFault(fault)).toMatch(/points\.1\.hours: "Mo-Xx 10:00-22:00", column 4: /);
  });

  it("do not take a source from the future", () => {
    expect(datesAreNotInTheFuture(loaded(), "2026-07-26")).toMatchObject([{ field: "sources.4.asOf" }, { field: "sources.7.asOf" }]);
  });
});
