import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCsv, parseCsv } from "./csv";

describe("CSV", () => {
  it("begins with the mark by which Excel knows UTF-8 and ends each row as RFC 4180 says", () => {
    expect(formatCsv([["id", "値"], ["a", "b"]])).toBe("\ufeffid,値\r\na,b\r\n");
  });

  it.each([
    ["commas", "a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]],
    ["semicolons, as Excel saves where the comma parts decimals", "a;b\r\n1,5;d\r\n", [["a", "b"], ["1,5", "d"]]],
    ["tabs", "a\tb\nc,d\te\n", [["a", "b"], ["c,d", "e"]]],
    ["no line end at the end", "a,b\nc,d", [["a", "b"], ["c", "d"]]],
    ["an empty cell at the end", "a,b\nc,", [["a", "b"], ["c", ""]]],
    ["lines that end in CR", "a,b\rc,d\r", [["a", "b"], ["c", "d"]]],
    ["quotation marks and separators within quotation marks", 'a,b\n"c ""d"", e",f\n', [["a", "b"], ['c "d", e', "f"]]],
    ["a line end in a cell", 'a,b\r\n"c\r\nd",e\r\n', [["a", "b"], ["c\nd", "e"]]],
    ["a quotation mark within a bare cell", 'a,b\nc "d",e\n', [["a", "b"], ['c "d"', "e"]]],
    ["nothing", "", []],
  ])("reads %s", (_, text, rows) => {
    expect(parseCsv(text)).toEqual({ ok: true, rows });
  });

  it("names the row of a quotation mark that nothing closes", () => {
    expect(parseCsv('a,b\nc,d\n"e,f\n')).toEqual({ ok: false, row: 3 });
  });

  it("gives back whatever it wrote", () => {
    const cell = fc.string({ unit: "binary" }).map((text) => text.replaceAll("\r", ""));
    const table = fc.tuple(fc.constant(["id", "value"]), fc.array(fc.tuple(cell, cell).filter(([a, b]) => a !== "" || b !== "")));
    fc.assert(fc.property(table, ([heading, rows]) => {
      expect(parseCsv(formatCsv([heading, ...rows]))).toEqual({ ok: true, rows: [heading, ...rows] });
    }));
  });
});
