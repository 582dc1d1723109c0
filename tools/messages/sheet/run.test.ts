import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Printed } from "../../contacts/command/printed";
import { flatten } from "../texts";
import { readHouseRules } from "./houseRules";
import { runExport } from "./runExport";
import { runImport } from "./runImport";

const EN = { State: { openUntil: "Open until {time}", closed: "Closed now" } };
const MY = { State: { openUntil: "{time} ထိ ဖွင့်", closed: "ပိတ်" } };

let place = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "texts-"));
  mkdirSync(join(place, "messages"));
  for (const name of ["rules.yaml", "glossary.json"]) cpSync(join("messages", name), join(place, "messages", name));
  for (const [tag, messages] of [["en", EN], ["my", MY]] as const) writeFileSync(join(place, "messages", `${tag}.json`), `${JSON.stringify(messages, null, 2)}\n`);
});
afterEach(() => rmSync(place, { recursive: true }));

const exported = (argv: readonly string[], my: object = MY) => runExport(argv, "en", { textsOf: (tag) => flatten(tag === "my" ? my : EN), rules: () => readHouseRules() });
const imported = (...names: readonly string[]) => runImport(names.map((name) => join(place, name)), "en", join(place, "messages"));
const TO_SHEETS = () => ["--lang", "my", "--to", join(place, "sheets")];
const sheet = () => join(place, "sheets", "my.csv");
const change = (from: string, to: string) => writeFileSync(sheet(), readFileSync(sheet(), "utf8").replace(from, to));
/** `2: …`: the exit status and what is said of it. */
const ended = ({ status, stderr }: Printed) => `${status}: ${stderr}`;

describe("messages:export", () => {
  it("says what it wrote and how to bring it back", () => {
    expect(exported(TO_SHEETS()).stdout).toMatch(/^Wrote my \(2 texts each\) to .*sheets\/\. .*CSV UTF-8.*messages:import -- /);
    expect(readFileSync(sheet(), "utf8").split("\r\n")[1]).toMatch(
      /^State\.openUntil,short line on a card .*,Open until \{time\},Open until \{time\},\{time\} ထိ ဖွင့်,about \d+ letters together with Cost \/ [^,]*,keep \{time\} \/ そのまま残す: \{time\},f[0-9a-f]{12}$/,
    );
  });

  it("takes a language by its path, too", () => {
    expect(exported(["--lang", "easy", "--to", join(place, "sheets")]).stdout).toMatch(/^Wrote ja-x-easy /);
  });

  it("does not write over a sheet in which somebody may have worked", () => {
    exported(TO_SHEETS());
    expect(ended(exported(TO_SHEETS()))).toMatch(/^2: .*my\.csv is there already.*remove it or name another/);
  });

  it.each([
    ["is missing", { State: { openUntil: MY.State.openUntil } }], ["no cell can give back", { State: { ...MY.State, closed: "a\r\nb" } }],
  ])("writes nothing where a text %s", (_, my) => {
    expect(ended(exported(TO_SHEETS(), my))).toMatch(/^1: .*messages:check.*\n {2}messages\/my\.json: State\.closed\n/);
    expect(existsSync(sheet())).toBe(false);
  });

  it.each([
    [["--folder", "x"], /^2: .*--folder is not a flag/], [["my"], /^2: .*"my" is not asked for; name languages with --lang/],
    [["--lang", "my,xx"], /^2: .*"xx" is no language of the pages; write one of: ja, ja-x-easy, en/],
  ])("refuses %j", (argv, said) => {
    expect(ended(exported(argv))).toMatch(said);
  });
});

describe("messages:import", () => {
  it("prints what changed, before and after, and any remark", () => {
    exported(TO_SHEETS());
    change("ပိတ်", "ပိတ်ထား");
    change("keep {time} / そのまま残す: {time}", "reads well");
    expect(imported("sheets").stdout).toBe(
      `${join(place, "messages/my.json")}: State.closed: ပိတ် → ပိတ်ထား\n` +
      `${join(place, "messages/my.json")}: State.openUntil: remark (nothing was changed by it): reads well\n` +
      "1 text in 1 file written, 0 files stayed the same.\n",
    );
    expect(readFileSync(join(place, "messages/my.json"), "utf8")).toBe(`${JSON.stringify({ State: { ...MY.State, closed: "ပိတ်ထား" } }, null, 2)}\n`);
  });

  it("with one fault writes nothing", () => {
    exported(TO_SHEETS());
    change("ပိတ်", "ပိတ်ထား");
    change("{time} ထိ ဖွင့်", "ဖွင့်");
    const { status, stdout, stderr } = imported("sheets/my.csv");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^my\.csv, row 2, .*State\.openUntil: has no arguments.*\n1 fault\. Nothing was written\.\n$/);
    expect(readFileSync(join(place, "messages/my.json"), "utf8")).toBe(`${JSON.stringify(MY, null, 2)}\n`);
  });

  it("refuses what was saved in another encoding", () => {
    exported(TO_SHEETS());
    writeFileSync(sheet(), Buffer.from([0x83, 0x60]));
    expect(ended(imported("sheets"))).toMatch(/^2: .*my\.csv is not UTF-8.*CSV UTF-8/);
  });

  it.each([
    [[], /^2: .*name a sheet such as my\.csv/],
    [["nowhere.csv"], /^2: .*there is no sheet at .*nowhere\.csv/],
    [["messages"], /^2: .*there is no sheet at .*messages; name a file/],
    [["messages/my.json"], /^2: .*my\.json is no CSV; open it and save it/],
    [["my (1).csv"], /^2: .*"my \(1\)" is no language of the pages.*a sheet is named by its language/],
    [["my.csv", "sheets/my.csv"], /^2: .*two sheets are for my; name one/],
  ])("refuses %j", (names, said) => {
    exported(TO_SHEETS());
    for (const name of ["my.csv", "my (1).csv"]) writeFileSync(join(place, name), "key\n");
    expect(ended(imported(...names))).toMatch(said);
  });

  it("refuses a flag that is none", () => {
    expect(ended(runImport(["--dry"], "en"))).toMatch(/^2: .*--dry is not a flag/);
  });
});
