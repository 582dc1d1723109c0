import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { readWithFaults } from "../../../contacts/load";
import { canonicalOf, isCanonical } from "./canonical";
import { made } from "./testing/made";

function canonical(text: string): string {
  const answer = canonicalOf(text);
  if (!answer.ok) throw new Error(answer.why.en);
  return answer.text;
}

/** The lines of the canonical form of a text. */
const lines = (text: string): readonly string[] => canonical(text).trimEnd().split("\n");

const LONG = "The number is as of 2020-04 and stands on an advisory of the embassy; no source says which of the languages are answered there.";

describe("the canonical form", () => {
  it("has its keys in the order of the schema, at every depth", () => {
    expect(lines("name: { en: A, kana: か, ja: あ }\nserves: { noVisa: yes, nationals: [PH], who: nationals }\nkind: ngo\nid: x")).toEqual([
      "id: x", "kind: ngo", "name: { ja: あ, kana: か, en: A }", "serves: { who: nationals, nationals: [PH], noVisa: yes }",
    ]);
    expect(lines("points: [{ evidence: [1], value: '110', reach: { mobile: yes, abroad: no }, id: a }]")).toEqual([
      "", "points:", "  - id: a", "    value: \"110\"", "    reach: { abroad: no, mobile: yes }", "    evidence: [1]",
    ]);
  });

  it("keeps the order of languages, prefectures and needs", () => {
    expect(lines("area: [JP-14, JP-13]\nneeds:\n  - legal\n  - child\npoints:\n  - languages: { vi: native, ja: native }")).toEqual([
      "area: [JP-14, JP-13]", "needs: [legal, child]", "", "points:", "  - languages: { vi: native, ja: native }",
    ]);
  });

  it("has an empty line before points, sources and maintainer, and no other", () => {
    expect(lines("id: x\n\nkind: ngo\npoints:\n\n  - id: a\n\n  - id: b\nsources:\n  - id: 1\n\n\nmaintainer:\n\n  facts: f")).toEqual([
      "id: x", "kind: ngo", "", "points:", "  - id: a", "  - id: b", "", "sources:", "  - id: 1", "", "maintainer:", "  facts: f",
    ]);
  });

  it("quotes numbers that are dialled, dates, hours and keys, and nothing else that need not be", () => {
    const text = "points:\n  - { channel: fax, value: '03-1', press: '2', hours: 24/7, said: \"日曜\", checked: [{ on: 2026-01-02, how: page }] }\n"
      + "  - { channel: web, value: 'https://a.example', hours: 'unknown' }\nsources: [{ asOf: 2026-01, url: null, quote: 'a: b' }]";
    expect(lines(text)).toEqual([
      "", "points:", "  - channel: fax", "    value: \"03-1\"", "    press: \"2\"", "    hours: \"24/7\"", "    said: 日曜",
      "    checked: [{ on: \"2026-01-02\", how: page }]",
      "  - channel: web", "    value: https://a.example", "    hours: unknown", "", "sources:", "  - url: null", "    asOf: \"2026-01\"", "    quote: \"a: b\"",
    ]);
  });

  it("folds prose that is too long for its line, and not addresses", () => {
    expect(lines(`maintainer:\n  caution: ${LONG}\n  facts: ${LONG.slice(0, 90)}`)).toEqual([
      "", "maintainer:", `  facts: ${LONG.slice(0, 90)}`, "  caution: >-",
      "    The number is as of 2020-04 and stands on an advisory of the embassy; no source says which of the", "    languages are answered there.",
    ]);
    const url = `https://example.jp/${"a".repeat(120)}`;
    expect(lines(`sources:\n  - url: ${url}`)).toContain(`  - url: ${url}`);
    expect(lines(`points:\n  - value: ${LONG}`)).toContain(`  - value: ${LONG}`);
  });

  it("spells null and true in one way", () => {
    expect(lines("points: [{ languagesVary: True }]\nsources: [{ url: ~ }]")).toEqual([
      "", "points:", "  - languagesVary: true", "", "sources:", "  - url: null",
    ]);
  });

  it("counts wide characters double, and leaves a text without spaces in its line", () => {
    const wide = "電話相談".repeat(12);
    expect(lines(`maintainer:\n  facts: ${wide} ${wide}`)).toEqual(["", "maintainer:", "  facts: >-", `    ${wide}`, `    ${wide}`]);
    const words = ["電話相談".repeat(5), "面接相談".repeat(5), "法律相談".repeat(5)];
    expect(lines(`maintainer:\n  facts: ${words.join(" ")}`).slice(3)).toEqual([`    ${words.slice(0, 2).join(" ")}`, `    ${words[2] ?? ""}`]);
    expect(lines(`maintainer:\n  facts: ${wide}${wide}`)).toEqual(["", "maintainer:", `  facts: ${wide}${wide}`]);
  });

  it("fills the lines of a long list or group, and gives long names lines of their own", () => {
    const tags = ["en", "zh", "ko", "es", "pt", "vi", "fil", "ne", "th", "id"];
    expect(lines(`points:\n  - languages: { ${tags.map((tag) => `${tag}: unstated-how`).join(", ")}, "*": interpreter }`)).toEqual([
      "", "points:", "  - languages:",
      "      { en: unstated-how, zh: unstated-how, ko: unstated-how, es: unstated-how, pt: unstated-how,",
      "        vi: unstated-how, fil: unstated-how, ne: unstated-how, th: unstated-how, id: unstated-how,",
      "        \"*\": interpreter }",
    ]);
    const codes = Array.from({ length: 20 }, (_, at) => `JP-${at + 10}`);
    expect(lines(`area: [${codes.join(", ")}]`)).toEqual(["area:", `  [${codes.slice(0, 15).join(", ")},`, `   ${codes.slice(15).join(", ")}]`]);
    expect(lines(`name: { ja: 窓口, en: ${LONG.slice(0, 95)}x }`)).toEqual(["name:", "  ja: 窓口", `  en: ${LONG.slice(0, 95)}x`]);
  });

  it("keeps comments where they stand", () => {
    const text = "# the kind\nkind: ngo # a kind\n# the id\nid: x\n# before points\n\npoints:\n  # of the point\n  - value: a\n    # of its id\n    id: b\n# the end";
    expect(lines(text)).toEqual([
      "# the id", "id: x", "# the kind", "kind: ngo # a kind", "", "# before points", "points:", "  # of the point",
      "  - # of its id", "    id: b", "    value: a", "", "# the end",
    ]);
    expect(canonical("needs:\n  - legal # this\n  - child")).toBe(canonical("needs: [\n  legal, # this\n  child ]"));
    expect(lines("id: x\n\n# a\n\n\n# b\n")).toEqual(["id: x", "", "# a", "# b"]);
    expect(canonical("area: # why\n  [JP-13, # this\n   JP-14]\nid: x")).toMatch(/# why[^]*# this/);
  });

  it("does not take what repeats itself by & and *", () => {
    const answer = canonicalOf("id: &a x\nkind: *a");
    expect(answer.ok ? "" : answer.why.en).toContain("write the value out");
  });
});

describe("a file", () => {
  it("in another form is a fault at the first line that is otherwise", () => {
    const [fault] = isCanonical(made());
    expect(fault).toMatchObject({ file: "contacts/jp/made.yaml", field: "" });
    expect(fault?.message.en).toContain("run npm run contacts:check -- --fix");
    const text = canonical(made().text);
    expect(isCanonical({ ...made(), text })).toEqual([]);
    expect(isCanonical({ ...made(), text: text.replace("kind: ngo", "kind:  ngo") })).toMatchObject([{ line: 2 }]);
    expect(isCanonical({ ...made(), text: `${text}\n` })).toHaveLength(1);
  });

  const { files } = readWithFaults();

  it("of the directory says the same in its canonical form, which stays as it is", () => {
    expect(files.length).toBeGreaterThan(0);
    for (const { path, text } of files) {
      const once = canonical(text);
      if (once === text) continue;
      expect(canonical(once), path).toBe(once);
      expect(parse(once), path).toEqual(parse(text));
    }
  });

  it("has one canonical form, however its data were printed", () => {
    const printing = fc.record({
      collectionStyle: fc.constantFrom("any", "block", "flow"), lineWidth: fc.constantFrom(0, 40, 80), singleQuote: fc.boolean(),
      defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL"), indent: fc.constantFrom(2, 4),
    } as const);
    const withoutComments = files.slice(0, 20).map(({ text }) => text).filter((text) => !/^\s*#|\s#\s/m.test(text));
    fc.assert(fc.property(fc.constantFrom(...withoutComments), printing, (text, options) => {
      expect(canonical(stringify(parse(text), options))).toBe(canonical(text));
    }), { numRuns: 30 });
  });

  it("keeps any prose to the letter", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), fc.lorem({ mode: "sentences", maxCount: 4 }), (prose, english) => {
      const data = { name: { ja: prose, en: english }, sources: [{ quote: `${prose} ${english}` }], maintainer: { facts: `${english}  ${prose}`, caution: `${prose}\n${english}` } };
      const once = canonical(stringify(data));
      expect(parse(once)).toEqual(data);
      expect(canonical(once)).toBe(once);
    }), { numRuns: 150 });
  });

  it("keeps every comment, wherever it stands", () => {
    const text = readFileSync("contacts/jp/yorisoi-hotline.yaml", "utf8").split("\n");
    const place = fc.record({ at: fc.nat(text.length - 1), indent: fc.nat(4), own: fc.boolean() });
    const places = fc.uniqueArray(place, { minLength: 1, maxLength: 5, selector: ({ at }) => at });
    fc.assert(fc.property(places, (comments) => {
      const marked = text.flatMap((line, at) => {
        const comment = comments.find((it) => it.at === at);
        if (comment === undefined) return [line];
        const mark = `# MARK${at}.`;
        return comment.own ? [`${"  ".repeat(comment.indent)}${mark}`, "", line] : [`${line} ${mark}`];
      }).join("\n");
      const data = parsedOrNull(marked);
      fc.pre(data !== null);
      const once = canonical(marked);
      expect(parse(once)).toEqual(data);
      for (const { at } of comments) expect(once).toContain(`MARK${at}.`);
      expect(canonical(once)).toBe(once);
    }), { numRuns: 100 });
  });
});

/** The data of a text; null where a comment has made it something else than YAML. */
function parsedOrNull(text: string): unknown {
  try {
    const data: unknown = parse(text);
    return data;
  } catch {
    return null;
  }
}
