import { expect, it } from "vitest";
import { found, subjectFor } from "../testing/subject";
import { punctuation } from "./punctuation";

it.each([
  ["Card.a", "The phone’s “list”", null],
  ["Card.a", "The phone's list", "straight quote"],
  ["Card.a", "The \"list\"", "straight quote"],
  ["Card.a", "One  two", "two spaces"],
  ["Card.a", " One", "begins or ends with a space"],
  ["List.separator", ", ", null],
  ["Card.a", "電話 、メール", "space before a mark"],
  ["Card.a", "ဖုန်း ။", "space before a mark"],
  ["Card.a", "「 」の中", null],
  ["Card.a", "ទំព័រ\u200bនេះ", "invisible"],
  ["Card.a", "\ufeffOne", "invisible"],
  ["Card.a", "พาส\u2060ปอร์ต", null],
  ["Card.a", "Tie\u0302ng", "composed form"],
])("%s “%s”", (key, text, said) => {
  const findings = found(punctuation, subjectFor("en", { texts: { [key]: text } })).join("\n");
  expect(findings === "").toBe(said === null);
  expect(findings).toContain(said ?? "");
});
