import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readGlossary, readRules } from "./data";

const rules = readFileSync("messages/rules.yaml", "utf8");
const glossary = readFileSync("messages/glossary.json", "utf8");

function faults(read: ReturnType<typeof readRules | typeof readGlossary>): string {
  return read.ok ? "" : read.faults("en").join("\n");
}

describe("messages/rules.yaml", () => {
  it.each([
    ["as it is", rules, /^$/],
    ["with a key that is none", rules.replace("han: 栃埼潟窓", "hann: 栃"), /rules\.yaml:\d+: locales\.zh-Hans: .*hann/],
    ["with a pattern that is none", rules.replace("ends: '[.!?]'", "ends: '[.!?'"), /rules\.yaml:\d+: locales\.en\.ends: .*regular expression/],
    ["without a language", rules.replace("  km:", "  kh:"), /rules\.yaml:\d+: locales(?:\.km)?: /],
    ["that is no YAML", rules.replace("common:", "common: ["), /rules\.yaml:\d+: /],
    ["with three patterns", rules.replace(/(\n {2}ru:[\s\S]*?forbidden:\n(?:.*\n){3})[\s\S]*/, "$1"), /locales\.ru\.forbidden: /],
  ])("%s", (_, text, said) => {
    expect(faults(readRules("messages/rules.yaml", text))).toMatch(said);
  });
});

describe("messages/glossary.json", () => {
  it.each([
    ["as it is", glossary, /^$/],
    ["without a language", glossary.replace(/"km": \["ប៉ូលិស"\],/, ""), /glossary\.json:\d+: police\.terms\.km: /],
    ["with a term of no spelling", glossary.replace("[\"ប៉ូលិស\"]", "[]"), /glossary\.json:\d+: police\.terms\.km: /],
  ])("%s", (_, text, said) => {
    expect(faults(readGlossary("messages/glossary.json", text))).toMatch(said);
  });

  it("names only keys that there are", () => {
    const read = readGlossary("messages/glossary.json", glossary);
    const english = readFileSync("messages/en.json", "utf8");
    const keys = read.ok ? Object.values(read.data).flatMap((term) => term.keys) : [];
    expect(keys.filter((key) => !english.includes(`"${key.split(".")[1] ?? ""}":`))).toEqual([]);
  });
});
