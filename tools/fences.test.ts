import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type IConfiguration } from "dependency-cruiser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";

const config = z.custom<IConfiguration>().parse(createRequire(import.meta.url)("../.dependency-cruiser.cjs"));
const summary = z.object({ summary: z.object({ violations: z.array(z.object({ rule: z.object({ name: z.string() }) })) }) });

let copy = "";

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "fences-"));
});

afterEach(() => rmSync(copy, { recursive: true }));

/** The names of the rules that a small project of these files breaks, each once. */
async function brokenRules(files: Record<string, string>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  const { forbidden = [], options } = config;
  const { output } = await cruise(["."], { ...options, tsConfig: {}, baseDir: copy, ruleSet: { forbidden }, validate: true });
  const { violations } = summary.parse(output).summary;
  return [...new Set(violations.map(({ rule }) => rule.name))].sort();
}

const exporting = "export const a = 1;\n";
const importing = (path: string) => `import { a } from "${path}";\nexport const b = a;\n`;

describe("an import in the direction of the house passes", () => {
  test.each([
    ["app/page.ts", "components/a.ts"], ["app/page.ts", "desk/a.ts"], ["app/page.ts", "contacts/a.ts"], ["components/b.ts", "i18n/a.ts"],
    ["desk/b.ts", "core/a.ts"], ["i18n/b.ts", "messages/a.ts"], ["contacts/b.ts", "core/a.ts"], ["islands/b.ts", "core/a.ts"],
    ["worker/b.ts", "core/a.ts"], ["tools/b.ts", "contacts/a.ts"], ["e2e/b.ts", "tools/a.ts"], ["app/page.ts", "site.ts"], ["core/b.ts", "core/a.ts"],
  ])("%s → %s", async (from, to) => {
    expect(await brokenRules({ [to]: exporting, [from]: importing(`../${to.replace(".ts", "")}`) })).toEqual([]);
  });
});

describe("an import against the direction of the house fails", () => {
  test.each([
    ["core/b.ts", "app/page.ts", "core-imports"], ["core/b.ts", "contacts/a.ts", "core-imports"], ["core/b.ts", "i18n/a.ts", "core-imports"],
    ["contacts/b.ts", "i18n/a.ts", "contacts-imports"], ["contacts/b.ts", "tools/a.ts", "contacts-imports"],
    ["islands/b.ts", "components/a.ts", "islands-imports"], ["islands/b.ts", "contacts/a.ts", "islands-imports"],
    ["components/b.ts", "app/a.ts", "components-imports"], ["components/b.ts", "contacts/a.ts", "components-imports"],
    ["components/b.ts", "islands/a.ts", "components-imports"], ["desk/b.ts", "components/a.ts", "desk-imports"],
    ["i18n/b.ts", "core/a.ts", "i18n-imports"], ["worker/b.ts", "islands/a.ts", "worker-imports"], ["tools/b.ts", "app/a.ts", "tools-imports"],
    ["app/b.ts", "tools/a.ts", "app-imports"], ["core/b.ts", "site.ts", "core-imports"],
  ])("%s → %s", async (from, to, rule) => {
    expect(await brokenRules({ [to]: exporting, [from]: importing(`../${to.replace(".ts", "")}`) })).toEqual([rule]);
  });

  test("also where only a type is imported", async () => {
    const files = { "app/a.ts": "export type A = 1;\n", "core/b.ts": 'import type { A } from "../app/a";\nexport type B = A;\n' };
    expect(await brokenRules(files)).toEqual(["core-imports"]);
  });
});

test("two files that import each other fail", async () => {
  const files = { "core/a.ts": 'import { b } from "./b";\nexport const a = () => b;\n', "core/b.ts": 'import { a } from "./a";\nexport const b = () => a;\n' };
  expect(await brokenRules(files)).toEqual(["no-circular"]);
});

test("a ring of three that closes over a type alone fails", async () => {
  const files = {
    "core/a.ts": 'import { b } from "./b";\nexport type A = 1;\nexport const a = b;\n',
    "core/b.ts": 'import { c } from "./c";\nexport const b = c;\n',
    "core/c.ts": 'import type { A } from "./a";\nexport const c: A = 1;\n',
  };
  expect(await brokenRules(files)).toEqual(["no-circular"]);
});

test("a module of node in core fails, in a test of core it passes", async () => {
  const reading = 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n';
  expect(await brokenRules({ "core/a.test.ts": reading })).toEqual([]);
  expect(await brokenRules({ "core/a.ts": reading })).toEqual(["core-without-packages"]);
});

test("an import that leads nowhere fails", async () => {
  expect(await brokenRules({ "core/a.ts": importing("./gone") })).toContain("resolvable");
});
