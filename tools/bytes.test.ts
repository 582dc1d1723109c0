import { expect, test } from "vitest";
import { brotliLength, bytesTable } from "./bytes";

test("the table lines up its columns and adds up what goes over the wire", () => {
  expect(bytesTable([
    { page: "en/index.html", raw: 123456, html: 9000, scripts: 1234 },
    { page: "404.html", raw: 483, html: 164, scripts: 0 },
  ])).toBe(
    "page               raw  html br  scripts br  total br\n" +
      "en/index.html  123 456    9 000       1 234    10 234\n" +
      "404.html           483      164           0       164",
  );
});

test("repetition costs little", async () => {
  expect(await brotliLength(Buffer.from("help ".repeat(1000)))).toBeLessThan(40);
});
