import { expect, it } from "vitest";
import { readLocale } from "./readLocale";

const file = `{
  "Card": {
    "more": "details",
    "deep": { "a": "x" }
  }
}
`;

it("reads texts by their key, and knows their lines", () => {
  const read = readLocale(file);
  expect(read.ok && [...read.texts]).toEqual([["Card.more", "details"], ["Card.deep.a", "x"]]);
  expect(read.ok && [read.lineOf("Card.more"), read.lineOf("Card.lost")]).toEqual([3, 2]);
});

it("reads what stands in one line", () => {
  expect(readLocale("{\"Card\":{\"more\":\"x\",\"less\":\"y\"}}")).toMatchObject({ ok: true });
});

it.each([
  ["no JSON", file.replace("details\",", "details"), 3],
  ["a name twice", file.replace("\"deep\": { \"a\": \"x\" }", "\"more\": \"less\""), 4],
  ["what is neither text nor group", file.replace("\"details\"", "1"), null],
  ["nothing", "", null],
])("%s is a finding with a mend", (_, text, line) => {
  const read = readLocale(text);
  expect(read).toMatchObject({ ok: false, finding: { key: "" } });
  if (line !== null) expect(read).toMatchObject({ line });
});
