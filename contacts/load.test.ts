import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatFault, DirectoryError } from "./fault";
import { loadDirectory } from "./load";
import type { Words } from "./words";

const good = readFileSync("contacts/jp/yorisoi-hotline.yaml", "utf8");

/** Loads a directory of the given files; the faults as lines. */
function faultsOf(files: Readonly<Record<string, string>>, language: keyof Words = "en"): string {
  const root = mkdtempSync(join(tmpdir(), "contacts-"));
  mkdirSync(join(root, "jp"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, "jp", name), text);
  try {
    loadDirectory(root);
    return "";
  } catch (error) {
    if (!(error instanceof DirectoryError)) throw error;
    return error.faults.map((fault) => formatFault({ ...fault, file: fault.file.slice(root.length + 1) }, language)).join("\n");
  }
}

const edited = (from: string | RegExp, to: string) => ({ "yorisoi-hotline.yaml": good.replace(from, to) });

describe("the directory", () => {
  it("loads as it stands, with what was left out filled in", () => {
    const { services } = loadDirectory();
    const yorisoi = services.find(({ id }) => id === "yorisoi-hotline");
    const foreign = yorisoi?.points.find(({ id }) => id === "foreign-languages");
    expect(services).toHaveLength(readdirSync("contacts", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml")).length);
    expect(foreign).toMatchObject({ area: "JP", serves: { who: "anyone", noVisa: "unknown" }, line: "general", press: "2", languagesVary: true, checked: [] });
  });

  it.each([
    ["a key nobody knows", edited("kind: listening", "kind: listening\nkinds: x"), /jp\/yorisoi-hotline\.yaml:1: unknown key "kinds"; remove it or correct/],
    ["a missing key", edited("kind: listening\n", ""), /yorisoi-hotline\.yaml:1: kind: is missing; write one of: police/],
    ["a value outside the closed list", edited("kind: listening", "kind: talking"), /yaml:2: kind: is not one of the allowed values; write one of: police, immigration/],
    ["a language that is no tag", edited("{ ja: native }", "{ jp: native }"), /points\.0\.languages.*(unknown key|jp|allowed)/],
    ["text where a number belongs", edited("evidence: [1, 2, 3, 6, 8]", "evidence: one"), /points\.0\.evidence: is not of the right type; write a list/],
    ["keys that no telephone has", edited('press: "2"', 'press: "two"'), /points\.1\.press: is not a row of keys; write "2" or "1, 2"/],
    ["a prefecture that is none", edited("area: [JP-03", "area: [JP-48"), /points\.2\.area\.0: is not a prefecture; write JP-01 … JP-47/],
    ["an area that is none", edited("area: JP\n", "area: Tokyo\n"), /yaml:9: area: is not an area; write JP, prefectures such as \[JP-13, JP-14\]/],
    ["evidence without its source", edited("evidence: [1, 2, 3, 6, 8]", "evidence: [1, 99]"), /points\.0\.evidence\.1: there is no source 99; the file has 1, 2, 3/],
    ["a list with nothing in it", edited("evidence: [1, 2, 3, 6, 8]", "evidence: []"), /points\.0\.evidence: is empty or too small/],
    ["an address that is none", edited("url: http://279338.jp/yorisoi/", "url: somewhere"), /sources\.2\.url: is no web address; write it whole/],
    ["more needs than six", edited("needs: [", "needs: [child, legal, "), /yaml:10: needs: is too long or too large; at most 6/],
    ["a day that is none", edited('asOf: "2023-06"', 'asOf: "June"'), /sources\.0\.asOf: is not a date; write YYYY/],
    ["a point id twice", edited("id: foreign-languages", "id: general"), /points\.1\.id: "general" is used twice/],
    ["two sources of one number", edited("  - id: 2\n", "  - id: 1\n"), /sources: two sources have the same id/],
    ["an id that is not the file's name", { "other.yaml": good }, /jp\/other\.yaml:1: id: is "yorisoi-hotline", but the file is called other\.yaml/],
    ["what is not YAML", { "x.yaml": "id: [a\nkind: b" }, /jp\/x\.yaml:\d: this is not YAML/],
  ])("refuses %s and names file, line, field and mend", (_, files, expected) => {
    expect(faultsOf(files)).toMatch(expected);
  });

  it.each([
    ["a key nobody knows", edited("kind: listening", "kind: listening\nkinds: x"), '知らないキー "kinds" があります'],
    ["a missing key", edited("kind: listening\n", ""), "kind: ありません。次のどれかを書いてください: police"],
    ["a value outside the closed list", edited("kind: listening", "kind: talking"), "kind: 決められた値ではありません"],
    ["text where a list belongs", edited("evidence: [1, 2, 3, 6, 8]", "evidence: one"), "evidence: 値の種類が違います。[a, b] のような一覧"],
    ["keys that no telephone has", edited('press: "2"', 'press: "two"'), "press: 押すキーの並びではありません"],
    ["an address that is none", edited("url: http://279338.jp/yorisoi/", "url: somewhere"), "url: ウェブアドレスではありません"],
    ["evidence without its source", edited("evidence: [1, 2, 3, 6, 8]", "evidence: [1, 99]"), "出典 99 はありません"],
    ["a key twice", edited("kind: listening", "kind: listening\nkind: listening"), "YAML として読めません: 同じキーが二度あります"],
  ])("says in Japanese what is wrong with %s", (_, files, expected) => {
    expect(faultsOf(files, "ja")).toContain(expected);
  });

  it("names every fault of every file at once and loads nothing in part", () => {
    const faults = faultsOf({ ...edited("kind: listening", "kind: talking"), "x.yaml": "id: x" });
    expect(faults).toContain("yorisoi-hotline.yaml:2");
    expect(faults).toContain("x.yaml:1: kind");
  });
});
