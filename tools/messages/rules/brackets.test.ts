import { expect, it } from "vitest";
import { found, subjectFor } from "../testing/subject";
import { brackets } from "./brackets";

it.each([
  ["(a “b” c)", null],
  ["(a", "("],
  ["a)", ")"],
  ["（a)", ")"],
  ["「a『b」』", "」"],
  ["«a “b”»", null],
  ["the phone’s (list)", null],
  ["{n, select, a {(x)} other {(x}}", "("],
])("“%s” lacks the partner of: %s", (text, lonely) => {
  expect(found(brackets, subjectFor("en", { texts: { "Card.a": text } }))).toEqual(lonely === null ? [] : [`Card.a: has ${lonely} without its partner`]);
});
