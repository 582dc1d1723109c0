import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseService } from "../../../contacts/parse";
import type { Printed } from "../command/printed";
import { runExport } from "./runExport";
import { runImport } from "./runImport";

const PATH = "contacts/jp/childline-japan.yaml";
const text = readFileSync(PATH, "utf8");

let place = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "sheets-"));
});
afterEach(() => rmSync(place, { recursive: true }));

function filesOf(yaml: string) {
  const parsed = parseService(join(place, PATH), yaml);
  return parsed.ok ? [parsed.loaded] : [];
}

const exported = (argv: readonly string[], yaml = text) => runExport(argv, "en", () => filesOf(yaml));
const imported = (argv: readonly string[]) => runImport(argv, "en", () => ({ root: join(place, "contacts"), tree: filesOf(text), rules: () => [] }));
const sheet = (name: string) => join(place, "sheets", `${name}.csv`);
/** `2: …`: the exit status and what is said of it. */
const ended = ({ status, stderr }: Printed) => `${status}: ${stderr}`;
const TO_SHEETS = () => ["--out", join(place, "sheets")];
const change = (name: string, from: string, to: string) => writeFileSync(sheet(name), readFileSync(sheet(name), "utf8").replace(from, to));

describe("contacts:export", () => {
  it("says what it wrote and how to bring it back", () => {
    expect(exported(TO_SHEETS()).stdout).toMatch(/^Wrote 1 services, 2 contact points, 3 sources to .*sheets\/\. .*CSV UTF-8.*contacts:import -- /);
    expect(readFileSync(sheet("points"), "utf8")).toContain("'0120-99-7777");
  });

  it("does not write over sheets in which somebody may have worked", () => {
    exported(TO_SHEETS());
    expect(ended(exported(TO_SHEETS()))).toMatch(/^2: .*services\.csv is there already.*remove it or name another/);
  });

  it("writes nothing where a cell could not give a value back", () => {
    const lost = exported(TO_SHEETS(), text.replace("facts: For those", "facts: ???? For those"));
    expect(ended(lost)).toMatch(/^1: .*childline-japan\.yaml/);
    expect(existsSync(sheet("services"))).toBe(false);
  });

  it.each([[["--folder", "x"], /^2: .*--folder is not a flag/], [["x"], /^2: .*"x" is not asked for; name the folder with --out/]])("refuses %j", (argv, said) => {
    expect(ended(exported(argv))).toMatch(said);
  });
});

describe("contacts:import", () => {
  it.each([
    [[], /^2: .*name the folder of the sheets/],
    [["nowhere"], /^2: contacts:import: nowhere\/services\.csv is not there; name the folder/],
    [["--dry"], /^2: .*--dry is not a flag/],
  ])("refuses %j", (argv, said) => {
    expect(ended(imported(argv))).toMatch(said);
  });

  it("refuses what Excel saved in another encoding", () => {
    exported(TO_SHEETS());
    writeFileSync(sheet("sources"), Buffer.concat([readFileSync(sheet("sources")), Buffer.from([0x83, 0x60])]));
    expect(ended(imported([join(place, "sheets")]))).toMatch(/^2: .*sources\.csv is not UTF-8.*CSV UTF-8/);
  });

  it("with one fault writes nothing", () => {
    exported(TO_SHEETS());
    change("points", ",unknown,free", ",unknown,caller-pays");
    change("services", "anyone", "somebody");
    change("services", "children", "somebody");
    const { status, stdout, stderr } = imported([join(place, "sheets")]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^services\.csv, row 2, column \w+ \(serves\.who\): .*\n1 fault\. Nothing was written\.\n$/);
    expect(existsSync(join(place, "contacts"))).toBe(false);
  });

  it("names the files it wrote and what went out of them", () => {
    exported(TO_SHEETS());
    writeFileSync(sheet("points"), readFileSync(sheet("points"), "utf8").split("\r\n").filter((line) => !line.includes("childline.or.jp/chat")).join("\r\n"));
    expect(imported([join(place, "sheets")]).stdout).toBe(
      `${join(place, PATH)}: changed; removed from it: points chat\n1 file written, 0 stayed the same.\n`,
    );
    expect(readFileSync(join(place, PATH), "utf8")).not.toContain("id: chat");
  });
});
