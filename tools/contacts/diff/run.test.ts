import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFiles } from "../../../contacts/load";
import type { Printed } from "../command/printed";
import { filesAt } from "./gitFiles";
import { runDiff } from "./run";

const good = readFileSync("contacts/jp/yorisoi-hotline.yaml", "utf8");
let clone = "";

const git = (...args: readonly string[]) => execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: clone });
const write = (text: string) => writeFileSync(join(clone, "contacts/jp/yorisoi-hotline.yaml"), text);

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), "diff-"));
  mkdirSync(join(clone, "contacts/jp"), { recursive: true });
  writeFileSync(join(clone, "contacts/README.md"), "x");
  git("init", "-q");
  write(good);
  for (const id of ["childline-japan", "police-110"]) cpSync(`contacts/jp/${id}.yaml`, join(clone, `contacts/jp/${id}.yaml`));
  git("add", ".");
  git("commit", "-q", "-m", "first");
  write("id: [");
  git("commit", "-q", "-a", "-m", "broken");
  git("tag", "broken");
});

afterAll(() => rmSync(clone, { recursive: true }));

function diff(line: string, language: "en" | "ja" = "en"): Printed {
  const now = () => readFiles(join(clone, "contacts")).map(({ path, file }) => ({ path: path.slice(clone.length + 1), file }));
  return runDiff(line === "" ? [] : line.split(" "), language, { now, at: (ref) => filesAt(ref, "contacts", clone) });
}

describe("contacts:diff", () => {
  it("says that nothing changed", () => {
    write(good);
    expect(diff("HEAD~1")).toEqual({ stdout: "Nothing changed.\n", stderr: "", status: 0 });
  });

  it("ends with 1 on a number that changed while its sources did not", () => {
    write(good.replace('value: "0120-279-226"', 'value: "0120-279-227"'));
    const { stdout, stderr, status } = diff("HEAD~1", "ja");
    expect(status).toBe(1);
    expect(stdout).toBe("yorisoi-hotline の窓口 iwate-miyagi-fukushima: 番号が 0120-279-226 から 0120-279-227 に変わりました。出典は変わっていません\n");
    expect(stderr).toMatch(/^出典が新しくならないまま変わった番号が 1 件あります。[^\n]*\n$/);
  });

  it("ends with 0 on any other change", () => {
    write(good.replace("cost: free", "cost: unknown"));
    expect(diff("HEAD~1")).toMatchObject({ stderr: "", status: 0 });
  });

  it("names the files of then that cannot be read, and ends with 1", () => {
    write(good);
    const { stderr, status } = diff("broken");
    expect(status).toBe(1);
    expect(stderr).toMatch(/contacts\/jp\/yorisoi-hotline\.yaml:1: this is not YAML/);
    expect(stderr).toContain("were not compared");
  });

  it.each([
    ["", "contacts:diff: name one commit to compare with"],
    ["main other", "contacts:diff: name one commit to compare with"],
    ["no-such", 'contacts:diff: "no-such" names no commit here; write a branch'],
    ["--since x", "contacts:diff: --since is not a flag"],
  ])("answers %j with one line and 2", (line, message) => {
    const { stdout, stderr, status } = diff(line);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("answers with 2 outside of a repository", () => {
    const outside = mkdtempSync(join(tmpdir(), "none-"));
    expect(filesAt("HEAD", "contacts", outside)).toMatchObject({ is: "fault", message: { en: "this is no git repository; run it in a clone" } });
    rmSync(outside, { recursive: true });
  });
});
