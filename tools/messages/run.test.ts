import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCheck, type World } from "./run";

const world = (change: Readonly<Record<string, (text: string) => string | null>> = {}): World => ({
  read: (path) => {
    const text = readFileSync(path, "utf8");
    return change[path] === undefined ? text : change[path](text);
  },
  sources: () => [],
});

describe("messages:check", () => {
  it("finds nothing in the texts as they are, and says how much it looked at", () => {
    const { stdout, stderr, status } = runCheck([], "en", world());
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(/^17 locales, \d+ messages each, 18 rules: all hold\.\n$/);
  });

  it("names file, line, key, what is wrong and the mend, in both languages", () => {
    const broken = world({ "messages/vi.json": (text) => text.replace("\"Thoát\"", "\"Thoát khỏi đây\"") });
    const english = runCheck([], "en", broken);
    expect(english.status).toBe(1);
    expect(english.stderr).toMatch(/^messages\/vi\.json:9: Exit\.label: is 14 letters, and 8 fit\. Mend: say it shorter$/m);
    expect(english.stderr).toMatch(/^1 findings? \(17 locales, 18 rules\)$/m);
    expect(runCheck([], "ja", broken).stderr).toMatch(/^messages\/vi\.json:9: Exit\.label: 14字ですが、入るのは8です。直し方: /m);
  });

  it.each([
    ["messages/km.json", /^messages\/km\.json: .*cannot be read/m],
    ["messages/rules.yaml", /^messages\/rules\.yaml/m],
    ["messages/glossary.json", /^messages\/glossary\.json/m],
  ])("names %s where it is missing", (path, said) => {
    const { status, stderr } = runCheck([], "en", world({ [path]: () => null }));
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
  });

  it.each([["--fix", /--fix is not a flag/], ["vi", /"vi" is not understood/]])("does not understand %s", (typed, said) => {
    const { stdout, stderr, status } = runCheck([typed], "en", world());
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toMatch(said);
  });

  it("says every rule when asked for help", () => {
    expect(runCheck(["--help"], "en", world()).stdout).toContain("digits are 0–9");
  });
});
