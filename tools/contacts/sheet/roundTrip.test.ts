import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readWithFaults } from "../../../contacts/load";
import { faultsOfRelations } from "../../../contacts/relations";
import { parseCsv } from "./csv";
import { runExport } from "./runExport";
import { runImport } from "./runImport";

/** For hundreds of files on a slow computer, in ms. */
const PATIENCE = 120_000;
const { files } = readWithFaults("contacts");

let place = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "sheets-"));
});
afterEach(() => rmSync(place, { recursive: true }));

const sheets = () => join(place, "sheets");
const exported = () => runExport(["--out", sheets()], "en", () => files);
const imported = (root: string) =>
  runImport([sheets()], "en", () => ({ root, tree: readWithFaults(root).files, rules: faultsOfRelations }));

/** A copy of the tree, below the place of this test, and its files with their times. */
function treeOf(): string {
  const root = join(place, "contacts");
  for (const { path, text } of files) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return root;
}

const snapshot = (root: string) =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).sort().map((path) => ({
    path, at: statSync(join(root, path)).mtimeMs, text: statSync(join(root, path)).isFile() ? readFileSync(join(root, path), "utf8") : "",
  }));

describe("the whole directory", () => {
  it("comes back from its sheets into an empty folder with the same data in every file", () => {
    expect(exported()).toMatchObject({ stderr: "", status: 0 });
    const root = join(place, "empty");
    mkdirSync(root);
    expect(imported(root)).toMatchObject({ stderr: "", status: 0 });
    const again = readWithFaults(root).files.map(({ path, file }) => ({ path: path.slice(place.length + "/empty/".length), file }));
    expect(again).toEqual(files.map(({ path, file }) => ({ path: path.slice("contacts/".length), file })));
  }, PATIENCE);

  it("imported unchanged over itself leaves every file untouched, comments and all", () => {
    exported();
    const root = treeOf();
    const before = snapshot(root);
    expect(imported(root)).toMatchObject({ stdout: `0 files written, ${files.length} stayed the same.\n`, stderr: "", status: 0 });
    expect(snapshot(root)).toEqual(before);
  }, PATIENCE);

  it("shows a spreadsheet no cell that it would calculate, take for a date or shorten", () => {
    exported();
    for (const name of ["services", "points", "sources"]) {
      const parsed = parseCsv(readFileSync(join(sheets(), `${name}.csv`), "utf8"));
      const cells = parsed.ok ? parsed.rows.flat() : [];
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.filter((cell) => /^[=+\-@0-9]/.test(cell) && !/^(0|[1-9]\d{0,8})$/.test(cell))).toEqual([]);
    }
  });
});
