import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holidayCalendar } from "../../../contacts/holidays";
import { readFiles } from "../../../contacts/load";
import type { Printed } from "../command/printed";
import { writeWhole } from "../command/writeWhole";
import { runVerify } from "./run";

const NOW = Date.parse("2026-11-24T14:00+09:00");
let root = "";
let seen: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "verify-"));
  seen = [];
  for (const id of ["police-110", "yorisoi-hotline", "houterasu-multilingual", "childline-japan"]) cpSync(`contacts/jp/${id}.yaml`, join(root, `${id}.yaml`));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Runs the tool with these lines typed, one for each question; `edit` is what somebody does to the files before the first answer. */
function verify(line: string, typed: readonly string[] = [], language: "en" | "ja" = "en", edit: () => void = () => undefined): Promise<Printed> {
  const lines = [...typed];
  return runVerify(line === "" ? [] : line.split(" "), language, {
    now: NOW, files: () => readFiles(root), site: () => ({ name: "Madoguchi", operator: { ja: null, en: null } }), calendar: () => holidayCalendar(2026, 2027),
    read: (path) => readFileSync(path, "utf8"), write: writeWhole,
    talk: (talk) => {
      edit();
      return talk({
        ask: (prompt) => {
          seen.push(prompt);
          return Promise.resolve(lines.shift() ?? null);
        },
        say: (text) => void seen.push(text),
      });
    },
  });
}

const file = (id: string) => readFileSync(join(root, `${id}.yaml`), "utf8");
const ONLY = "--only houterasu-multilingual/navi-dial";

describe("contacts:verify --record", () => {
  it("adds one line to the file, and another beside it the next time", async () => {
    const before = file("houterasu-multilingual");
    const { status, stdout } = await verify("--record houterasu-multilingual/navi-dial --how call --result confirmed");
    expect({ status, stdout }).toEqual({ status: 0, stdout: `Recorded in ${join(root, "houterasu-multilingual.yaml")}.\n` });
    await verify("--record houterasu-multilingual/navi-dial --how page --result changed --on 2026-11-01");
    const both = / {4}checked:\s+\[\{ on: "2026-11-24", how: call, result: confirmed \}, \{ on: "2026-11-01", how: page, result: changed \}\]\n/;
    expect(file("houterasu-multilingual")).toMatch(both);
    expect(file("houterasu-multilingual").replace(both, "")).toBe(before);
  });

  it.each([
    ["police-110/phone", "a short national number"], ["yorisoi-hotline/general", "a line that is open day and night"], ["childline-japan/phone", "a line that people call in distress"],
  ])("refuses a call to %s and says why", async (key, reason) => {
    const { status, stderr } = await verify(`--record ${key} --how call --result confirmed`);
    expect(status).toBe(2);
    expect(stderr).toBe(`contacts:verify: ${key}: Do not call: it is ${reason}, and a check must not take it from somebody who needs it. Check it on the official page or by letter.\n`);
    expect((await verify(`--record ${key} --how page --result confirmed`)).status).toBe(0);
  });

  it("says so in Japanese, too", async () => {
    const { stderr } = await verify("--record police-110/phone --how call --result confirmed", [], "ja");
    expect(stderr).toContain("電話しないでください。全国共通の短縮番号です。");
  });

  it.each([
    ["--record childline-japan/chat --how call --result confirmed", "chat is not called"],
    ["--record police-110/phone --how mail --result confirmed", '--how "mail" is not known; write one of: page, call, operator, letter'],
    ["--record police-110/phone --how page --result good", '--result "good" is not known; write one of: confirmed, changed, no-answer, gone'],
    ["--record police-110/phone --how page --result gone --on 2026-11-31", '--on "2026-11-31" is not a day'],
    ["--record police-110/phone --how page --result gone --on 2026-11-25", "--on 2026-11-25 has not come"],
    ["--record police-110 --how page --result gone", 'no contact point "police-110"; police-110 has phone'],
    ["--record x/y --how page --result gone", 'no contact point "x/y"; write <service>/<point>'],
    ["--record police-110/phone --how page", "--record needs --how"],
    ["--record police-110/phone --how page --result gone --next 3", "--next does not go with --record"],
    ["--how page", "--how goes with --record"],
    ["--next none", '--next "none" is no count'],
    ["--months 0", '--months "0" is no count'],
    ["--only x/y", 'no contact point "x/y"'],
    ["all", '"all" is not understood'],
    ["--first", "--first is not a flag"],
  ])("answers %j with one line and 2, and writes nothing", async (line, message) => {
    const before = [file("police-110"), file("childline-japan")];
    const { stdout, stderr, status } = await verify(line);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toMatch(/^contacts:verify: [^\n]*\n$/);
    expect(stderr).toContain(message);
    expect([file("police-110"), file("childline-japan")]).toEqual(before);
  });

  it("does not record the same check twice", async () => {
    const line = "--record police-110/phone --how page --result confirmed";
    await verify(line);
    expect((await verify(line)).stderr).toContain("this check stands there already (2026-11-24, page, confirmed)");
  });
});

describe("a sitting of contacts:verify", () => {
  it("shows number, hours, languages, sources with quotes, what to look for and what to say", async () => {
    await verify(ONLY, ["q"]);
    const card = seen[0] ?? "";
    for (const words of [
      "houterasu-multilingual/navi-dial", "Telephone: 0570-078377", "Hours: Mon–Fri 09:00–17:00; Public holidays not known", "(with an interpreter)",
      "“Office Hours: Monday to Friday from 9 a.m. to 5 p.m.”", "https://www.houterasu.or.jp/multilingual/index.html", "- every digit of the number",
      "It may be called, once, in office hours (in its hours now, until 2026-11-24 17:00)", "en: Hello, my name is", "ja: お忙しいところ",
    ]) expect(card).toContain(words);
  });

  it("says of a crisis line that it is not called, and refuses a call before it asks how it went", async () => {
    await verify("--only police-110/phone", ["call", "q"]);
    expect(seen[0]).toContain("Do not call: it is a short national number");
    expect(seen[0]).not.toContain("Hello");
    expect(seen[2]).toContain("Do not call");
    expect(seen).toHaveLength(4);
    expect(file("police-110")).not.toContain("checked:");
  });

  it("records what is answered, explains, skips and stops", async () => {
    const { stdout } = await verify("--next 3", ["", "what", "?", "page", "?", "changed", "q"]);
    const asked = seen.filter((text) => text.startsWith("How did you check it?"));
    expect(asked).toHaveLength(5);
    expect(seen).toContain("That is none of them.");
    expect(seen.join("\n")).toMatch(/page: you read it[\s\S]*confirmed: every value is right[\s\S]*Recorded in .*\.yaml\.\nNow correct the value there/);
    expect(stdout).toBe("1 recorded, 7 left. Go on at any time: npm run contacts:verify\n");
  });

  it("goes on where it stopped: what was recorded is not handed out again", async () => {
    const keys = async () => (await verify("--list --next 20")).stdout.split("\n").filter((line) => /^\S+\/\S+ {2}/.test(line)).map((line) => line.split(" ")[0]);
    const before = await keys();
    await verify("", ["page", "confirmed"]);
    expect(await keys()).toEqual(before.slice(1));
    expect(before).toHaveLength(8);
  });

  it("keeps what somebody wrote into the file meanwhile", async () => {
    const path = join(root, "houterasu-multilingual.yaml");
    await verify(ONLY, ["page", "confirmed"], "en", () => writeFileSync(path, `# mended\n${readFileSync(path, "utf8")}`));
    expect(file("houterasu-multilingual")).toMatch(/^# mended\n[\s\S]*checked: \[\{ on: "2026-11-24"/);
  });

  it("says that nothing is left", async () => {
    for (const id of ["yorisoi-hotline", "houterasu-multilingual", "childline-japan"]) rmSync(join(root, `${id}.yaml`));
    await verify("--record police-110/phone --how page --result confirmed");
    expect((await verify("")).stdout).toBe("Nothing is left: every contact point has a check younger than 12 months.\n");
  });
});
