import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatFault } from "../../contacts/fault";
import { parseService } from "../../contacts/parse";
import { made, point, source } from "./check/testing/made";
import { datesAreNotInTheFuture, hoursParse, valuesStandInQuotes } from "./facts";

const good = readFileSync("contacts/jp/yorisoi-hotline.yaml", "utf8");

function loaded(from = "", to = "") {
  const parsed = parseService("x.yaml", good.replace(from, to));
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => formatFault(fault)).join("\n"));
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

  it.each(["+81 120-279-338", "+81(0)120 279338", "0081 120 279 338", "０１２０-279-338", "0120・279・338"])("take a number as printed: %s", (print) => {
    expect(valuesStandInQuotes(made({ points: [point({ value: "0120-279-338" })], sources: [source({ quote: `Tel ${print} …` })] }))).toEqual([]);
  });

  it("do not take a number from a source that is not named as evidence, nor one that is not a telephone's", () => {
    const points = [point({ value: "0120-279-338" }), point({ id: "fax", channel: "fax", value: "03-1234-5678" }), point({ id: "web", channel: "web" })];
    const sources = [source(), source({ id: 2, quote: "0120-279-338" })];
    expect(valuesStandInQuotes(made({ points, sources })).map(({ field }) => field)).toEqual(["points.0.value", "points.1.value"]);
  });

  it("say the column of hours that do not parse", () => {
    const [fault] = hoursParse(loaded('hours: "Mo-Su 10:00-22:00"', 'hours: "Mo-Xx 10:00-22:00"'));
    expect(fault && formatFault(fault)).toMatch(/points\.1\.hours: "Mo-Xx 10:00-22:00", column 4: /);
  });

  it("are said in Japanese too", () => {
    const [value] = valuesStandInQuotes(loaded('value: "0120-279-338"', 'value: "0120-279-388"'));
    const [hours] = hoursParse(loaded('hours: "Mo-Su 10:00-22:00"', 'hours: "Mo-Xx 10:00-22:00"'));
    const [date] = datesAreNotInTheFuture(loaded(), "2026-07-26");
    expect(value?.message.ja).toContain("0120-279-388 が evidence の出典の quote のどこにもありません");
    expect(hours?.message.ja).toContain('"Mo-Xx 10:00-22:00" の4文字目が読めません。「Xx」はここでは意味を持ちません。');
    expect(date?.message.ja).toContain("2026-09 は未来の日付です");
  });

  it("do not take a source from the future", () => {
    expect(datesAreNotInTheFuture(loaded(), "2026-07-26")).toMatchObject([{ field: "sources.4.asOf" }, { field: "sources.7.asOf" }]);
  });
});
