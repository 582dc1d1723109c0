import { expect, it } from "vitest";
import type { LocaleTag } from "../../../i18n/locales";
import { found, subjectFor } from "../testing/subject";
import { plurals } from "./plurals";

it.each<readonly [LocaleTag, string, readonly string[]]>([
  ["en", "one other", []],
  ["en", "other", ["one"]],
  ["ru", "one few many other", []],
  ["ru", "one few other", ["many"]],
  ["es", "one other", ["many"]],
  ["ja", "other", []],
  ["ja", "=0 other", []],
  ["ja-x-easy", "=5 other", []],
  ["ja", "one other", ["one"]],
])("%s with the branches %s", (tag, branches, named) => {
  const text = `{n, plural, ${branches.split(" ").map((name) => `${name} {x}`).join(" ")}}`;
  const said = found(plurals, subjectFor(tag, { texts: { "Card.a": text } }));
  expect(said.map((line) => /“(\w+)”/.exec(line)?.[1])).toEqual(named);
});
