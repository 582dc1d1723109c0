import { describe, expect, it } from "vitest";
import type { ReadDirectory } from "../../../contacts/load";
import { parseService } from "../../../contacts/parse";
import { faultsOfRelations } from "../../../contacts/relations";
import type { Printed } from "../command/printed";
import { canonicalOf } from "./canonical";
import { RULES } from "./rules";
import { run } from "./run";
import { made, point, source } from "./testing/made";

const AGENCY = "contacts/jp/agency.yaml";
const OFFICE = "contacts/jp-13/office.yaml";

function canonical(text: string): string {
  const answer = canonicalOf(text);
  if (!answer.ok) throw new Error(answer.why.en);
  return answer.text;
}

const sources = [source({ quote: "03-1234-5678" })];
const agency = canonical(made({ id: "agency", sources }).text);
const office = canonical(made({ id: "office", area: ["JP-13"], sources }).text);

/** Files in memory, and the command on them. */
function disk(stated: Readonly<Record<string, string>>, excluded: string | null = "") {
  const files = new Map(Object.entries(stated));
  const read = (): ReadDirectory => {
    const parsed = [...files].map(([path, text]) => parseService(path, text));
    const sound = parsed.flatMap((it) => (it.ok ? [it.loaded] : []));
    const broken = parsed.flatMap((it) => (it.ok ? [] : it.faults));
    return { paths: [...files.keys()], files: sound, faults: [...broken, ...faultsOfRelations(sound)] };
  };
  const check = (line = "", language: "en" | "ja" = "en"): Printed => run(line === "" ? [] : line.split(" "), language, {
    read, excluded: () => excluded, write: (path, text) => files.set(path, text), today: "2026-11-24", builtAt: Date.parse("2026-11-24T00:00Z"), columns: 100,
  });
  return { files, check };
}

describe("contacts:check", () => {
  it("prints the counts where there is no fault", () => {
    const { stdout, stderr, status } = disk({ [AGENCY]: agency, [OFFICE]: office }).check();
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(/^2 services, 2 contact points: no fault\.\n\nkind +services +points\nngo +2 +2\n\narea/);
  });

  it("speaks Japanese", () => {
    const { check } = disk({ [AGENCY]: agency, [OFFICE]: office.replace("03-1234-5678", "03-1234-5679") });
    expect(check("contacts/jp --ja", "ja").stdout).toMatch(/^サービス1件、窓口1件。誤りはありません。\n\n種類/);
    expect(check("--ja", "ja").stderr).toMatch(/points\.0\.value: 03-1234-5679 が evidence の出典の quote のどこにもありません[^\n]*\n誤りが1件あります。何も変更していません。\n$/);
    expect(check("--help", "ja").stdout).toContain("使い方");
  });

  it("names every fault of every file, in order, and ends with 1", () => {
    const points = [point({ hours: "Mo-Xx" }), point({ id: "other", value: "03-1234-567" })];
    const broken = canonical(made({ id: "agency", points, sources }).text);
    const { stdout, stderr, status } = disk({ [OFFICE]: office.replace("kind: ngo", "kind: x"), [AGENCY]: broken }).check();
    expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
    expect(stderr.trim().split("\n").map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      `${OFFICE}:2: kind:`, `${AGENCY}:16: points.0.hours:`, `${AGENCY}:21: points.1.value:`, `${AGENCY}:21: points.1.value:`, "4 faults.",
    ]);
    expect(stderr).toContain("4 faults. Nothing was changed.");
  });

  it("looks only at the files and folders that are named, and still knows the ids of all", () => {
    const { check } = disk({ [AGENCY]: agency, "contacts/jp-13/agency.yaml": canonical(made({ id: "agency", area: ["JP-13"], sources }).text) });
    expect(check("contacts/jp/").status).toBe(0);
    expect(check("./contacts/jp/agency.yaml").stdout).toContain("1 service, 1 contact point: no fault");
    expect(check("contacts/jp-13/agency.yaml").stderr).toContain(`"agency" is also the id of ${AGENCY}`);
  });

  it("says when a value is excluded, and when the list of those is gone", () => {
    expect(disk({ [AGENCY]: agency }, "| 03-1234-5678 | x | dead | y |").check().stderr).toContain("03-1234-5678 is excluded: dead (contacts/EXCLUDED.md:1)");
    expect(disk({ [AGENCY]: agency }, null).check().stderr).toMatch(/^contacts\/EXCLUDED\.md: is missing/);
  });

  it("answers what it does not know with one line and 2", () => {
    const { check } = disk({ [AGENCY]: agency });
    for (const [line, said] of [["--fixx", "--fixx is not a flag"], ["contacts/jp-99", 'there is no file of the directory at "contacts/jp-99"']] as const) {
      const { stdout, stderr, status } = check(line);
      expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
      expect(stderr).toMatch(/^contacts:check: [^\n]+\n$/);
      expect(stderr).toContain(said);
    }
  });

  it("lists every rule on --help", () => {
    const { stdout } = disk({}).check("--help");
    for (const { holds } of RULES) expect(stdout).toContain(holds.en);
  });
});

describe("contacts:check -- --fix", () => {
  it("puts files into the canonical form, says which, and then finds no fault", () => {
    const { files, check } = disk({ [AGENCY]: made({ id: "agency", sources }).text, [OFFICE]: office });
    expect(check().stderr).toContain(`${AGENCY}:5: is not in the canonical form`);
    const { stdout, status } = check("--fix");
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${AGENCY}: put into the canonical form\n2 services`));
    expect(files.get(AGENCY)).toBe(agency);
    expect(check("--fix").stdout).toMatch(/^2 services/);
  });

  it("touches no file whose form is wrong, and none that is not named", () => {
    const before = { [AGENCY]: "id: agency\nkind: x\n", [OFFICE]: made({ id: "office", area: ["JP-13"], sources }).text };
    const { files, check } = disk(before);
    expect(check("contacts/jp --fix").status).toBe(1);
    expect(Object.fromEntries(files)).toEqual(before);
  });

  it("mends no fact: its faults stay, with the lines of the file as it is now", () => {
    const wrong = made({ id: "agency", points: [point({ value: "03-1234-567" })], sources }).text;
    const { stdout, stderr, status } = disk({ [AGENCY]: wrong }).check("--fix");
    expect({ stdout, status }).toEqual({ stdout: `${AGENCY}: put into the canonical form\n`, status: 1 });
    expect(stderr).toMatch(/agency\.yaml:15: points\.0\.value: [^]*2 faults\. 1 file was put into the canonical form\.\n$/);
  });
});
