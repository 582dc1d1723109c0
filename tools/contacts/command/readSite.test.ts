import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DirectoryError } from "../../../contacts/fault";
import { readSite } from "./readSite";

it("reads who asks", () => {
  expect(readSite().name).toBe("Madoguchi");
});

it.each([
  ["a field that is none", "name: Madoguchi\nowner: x\n"], ["what is no YAML", "name: [\n"],
])("names the file and %s in a fault", (_, text) => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  const path = join(folder, "site.yaml");
  writeFileSync(path, text);
  expect(() => readSite(path)).toThrow(DirectoryError);
  expect(() => readSite(path)).toThrow(path);
  rmSync(folder, { recursive: true });
});

it("says that there is no file", () => {
  expect(() => readSite("nowhere/site.yaml")).toThrow("nowhere/site.yaml: ENOENT");
});
