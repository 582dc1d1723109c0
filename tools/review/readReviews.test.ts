import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatFault } from "../../contacts/fault";
import { readReview, readReviews } from "./readReviews";

const GOOD = `locale: my
reviewer: M.
role: interpreter
date: "2027-01-31"
commit: "1f3692f3a0a3"
scope: [safety, all]
findings:
  - key: State.closed
    said: sounds like a shop
    then: changed
  - said: too formal
    then: kept
    why: written style, see messages/README.md
`;

function faultsOf(text: string): string {
  const read = readReview("docs/reviews/my.yaml", text);
  return read.ok ? "" : read.faults.map((fault) => formatFault(fault)).join("\n");
}

describe("a review", () => {
  it("says who read which language when, and what came of it", () => {
    const read = readReview("my.yaml", GOOD);
    expect(read).toMatchObject({ ok: true, review: { locale: "my", reviewer: "M.", scope: ["safety", "all"] } });
  });

  it.each([
    ["a language that is none", GOOD.replace("locale: my", "locale: mm"), /^docs\/reviews\/my\.yaml:1: locale: must be a language of the pages: ja,/],
    ["no name", GOOD.replace("reviewer: M.\n", ""), /^docs\/reviews\/my\.yaml:1: reviewer: /],
    ["no day", GOOD.replace("2027-01-31", "2027-02-30"), /:4: date: must be a day/],
    ["a commit that YAML takes for a number", GOOD.replace('"1f3692f3a0a3"', "12345678"), /:5: commit: /],
    ["a branch for a commit", GOOD.replace("1f3692f3a0a3", "main"), /:5: commit: must be a commit/],
    ["another scope", GOOD.replace("[safety, all]", "[everything]"), /:6: scope\.0: /],
    ["no reason for what was kept", GOOD.replace(/ {4}why.*\n/, ""), /:11: findings\.1\.why: is missing; say why/],
    ["an unknown field", `${GOOD}mail: x\n`, /mail/],
    ["no YAML", "locale: [\n", /^docs\/reviews\/my\.yaml:\d+: /],
  ])("with %s is refused by file, line and field", (_, text, said) => {
    expect(faultsOf(text)).toMatch(said);
  });
});

describe("the reviews of a folder", () => {
  it("are read in the order of their names, and other files are passed over", () => {
    const folder = mkdtempSync(join(tmpdir(), "reviews-"));
    writeFileSync(join(folder, "2-vi.yaml"), GOOD.replace("locale: my", "locale: vi"));
    writeFileSync(join(folder, "1-my.yaml"), GOOD);
    writeFileSync(join(folder, "README.md"), "# Reviews\n");
    expect(readReviews(folder).map(({ locale }) => locale)).toEqual(["my", "vi"]);
    writeFileSync(join(folder, "3-bad.yaml"), "locale: my\n");
    expect(() => readReviews(folder)).toThrow("3-bad.yaml");
    rmSync(folder, { recursive: true });
  });

  it("are none where there is no folder, and those of this project are of their form", () => {
    expect(readReviews("nowhere")).toEqual([]);
    expect(() => readReviews()).not.toThrow();
  });
});
