import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../i18n/locales";
import { idea, readRules } from "../data";
import { plain } from "../plain";
import { found, subjectFor } from "../testing/subject";
import { forbidden } from "./forbidden";

const read = readRules("messages/rules.yaml", readFileSync("messages/rules.yaml", "utf8"));
if (!read.ok) throw new Error(read.faults("en").join("\n"));
const { locales } = read.data;

describe.each(LOCALES.map(({ tag }) => tag))("%s", (tag) => {
  it.each(locales[tag].forbidden.map((row) => [row.idea, row.proof, row] as const))("does not say (%s): %s", (_, proof, row) => {
    expect(plain(proof)).toMatch(row.pattern);
    expect(found(forbidden, subjectFor(tag, { texts: { "Terms.a": proof }, data: { forbidden: [row] } }))).toHaveLength(1);
  });

  it("has a pattern for every idea", () => {
    expect(new Set(locales[tag].forbidden.map((row) => row.idea))).toEqual(new Set(idea.options));
  });
});

it("lets words stand in the keys that are named, and only there", () => {
  const data = { forbidden: locales.en.forbidden };
  const texts = { "Bodies.victim-support-center": "Victim support center", "Kinds.ngo": "For victims" };
  expect(found(forbidden, subjectFor("en", { texts, data }))).toEqual(["Kinds.ngo: calls somebody a victim (“victim”)"]);
});
