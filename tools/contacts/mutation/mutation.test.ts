import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readWithFaults } from "../../../contacts/load";
import { excludedIn } from "../check/excluded";
import { edited } from "./edit";
import { judgeOf } from "./judge";
import { sample, seeded } from "./random";
import { runMutate } from "./run";
import { KINDS, tallyOf } from "./tally";
import type { Kind, Tree } from "./types";

const tree: Tree = { files: readWithFaults("contacts/jp").files, excluded: excludedIn(readFileSync("contacts/EXCLUDED.md", "utf8")) };
const judge = judgeOf(tree.files, { today: "2027-01-01", excluded: tree.excluded });
const COUNT = 20;
const FEW = 8;
const SEED = 2026;

const named = (kinds: readonly Kind[]) => kinds.map((kind): [string, Kind] => [kind.words.en, kind]);

describe("contacts:check catches every time that", () => {
  it.each(named(KINDS.filter(({ always }) => always)))("%s", (_, kind) => {
    const { made, missed } = tallyOf(kind, tree, judge, COUNT, SEED);
    expect(made).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  });
});

describe("a mistake", () => {
  it.each(named(KINDS))("changes what its file says: %s", (_, kind) => {
    const random = seeded(SEED);
    const mutants = sample(kind.places(tree), FEW, random).flatMap((make) => make(random) ?? []);
    for (const { file } of mutants) {
      const mutant = mutants.filter((edit) => edit.file === file);
      expect(parse(edited(file, mutant))).not.toEqual(file.file);
    }
  });

  it("that is none is not counted as caught", () => {
    const [file] = tree.files;
    expect(file && judge([{ file, path: ["anonymous"], to: file.file.anonymous }])).toBe(false);
  });

  it("comes back with its seed, and is another one with another", () => {
    const [kind] = KINDS;
    const made = (seed: number) => kind && tallyOf(kind, tree, () => false, 5, seed).missed.flat().map(({ path, to }) => ({ path, to }));
    expect(made(1)).toEqual(made(1));
    expect(made(1)).not.toEqual(made(2));
  });
});

it("a sample takes each thing at most once, and all where there are few", () => {
  expect([...sample([1, 2, 3, 4], 9, seeded(1))].sort()).toEqual([1, 2, 3, 4]);
  expect(new Set(sample([1, 2, 3, 4], 3, seeded(1))).size).toBe(3);
});

describe("contacts:mutate", () => {
  const few: Tree = { ...tree, files: tree.files.filter(({ file }) => ["yorisoi-hotline", "childline-japan", "paps"].includes(file.id)) };
  const run = (argv: readonly string[], language: "en" | "ja" = "en") => runMutate(argv, language, { tree: () => few, today: "2027-01-01" });

  it("prints the share of each kind, examples of what is not caught, and the sums", () => {
    const { stdout, status } = run(["--count", "3"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^a digit of a number is another one +3\/3 +100 % {2}always\n/);
    expect(stdout).toMatch(/\nan opening or closing time is an hour off +0\/\d +0 %\n/);
    expect(stdout).toMatch(/\nNot caught .*\n[^]*\nan opening or closing time is an hour off\n {2}contacts\/jp\/[\w-]+\.yaml: points\.\d\.hours: .* → .*\n/);
    expect(stdout).toMatch(/\n(\d+) of (\d+) mistakes caught \(seed 1\); of the kinds that must always be: (\d+) of \3\.\n$/);
  });

  it("prints JSON and speaks Japanese", () => {
    const read: unknown = JSON.parse(run(["--count", "2", "--json", "--seed", "5"]).stdout);
    expect(read).toMatchObject({ seed: 5, kinds: KINDS.map(({ id, always }) => ({ id, always })) });
    expect(run(["--count", "1"], "ja").stdout).toMatch(/^番号の数字が一つ違う +1\/1 +100 % {2}必須\n/);
  });

  it("ends with 1 where a kind that must always be caught is not", () => {
    const { stdout, status } = runMutate(["--count", "1"], "en", { tree: () => few, today: "2100-01-01" });
    expect(status).toBe(1);
    expect(stdout).toMatch(/\na source is from the future +0\/1 +0 % {2}MUST BE 100 %\n/);
  });

  it.each([["--count", "--count needs a value"], ["--count 0", '--count "0" is no count'], ["--seed x", '--seed "x" is no count'], ["x", '"x" is not asked for']])(
    "refuses %s",
    (line, said) => {
      const { stderr, status } = run(line.split(" "));
      expect(status).toBe(2);
      expect(stderr).toContain(said);
    },
  );
});
