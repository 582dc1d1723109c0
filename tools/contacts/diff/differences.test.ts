import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseService } from "../../../contacts/parse";
import { changedWithoutSource, differencesOf } from "./differences";
import { sentenceOf } from "./sentence";
import type { DirectoryFile } from "./types";

const PATH = "contacts/jp/yorisoi-hotline.yaml";
const good = readFileSync(PATH, "utf8");

function fileOf(text = good, path = PATH): DirectoryFile {
  const parsed = parseService(path, text);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message.en).join("\n"));
  return parsed.loaded;
}

/** Every pair of texts replaced once, the first that is found. */
function edited(...pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${from} does not stand in the file`);
    return text.replace(from, to);
  }, good);
}

function said(after: readonly DirectoryFile[], before: readonly DirectoryFile[] = [fileOf()]): readonly string[] {
  return differencesOf(before, after).map((it) => sentenceOf(it).en);
}

const LINE = '- id: foreign-languages\n    channel: phone\n    value: "0120-279-338"';
const OTHER_LINE = LINE.replace("338", "339");
const NEW_SOURCE = "\n  - id: 9\n    publisher: p\n    title: t\n    url: null\n    asOf: \"2026-11\"\n    standing: official\n    quote: 0120-279-339\n\nmaintainer:";

describe("what changed in the directory", () => {
  it("is nothing where only comments and layout changed", () => {
    expect(said([fileOf(edited(["    # All of Japan except", "    # All but"], ["{ ja: native }", "\n      ja: native"]))])).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ["a number", edited([LINE, OTHER_LINE]), ["yorisoi-hotline, line foreign-languages: the number changed from 0120-279-338 to 0120-279-339; the source did not change"]],
    [
      "a number and a quote",
      edited([LINE, OTHER_LINE], ["0120-279-338(内線2)", "0120-279-339(内線2)"]),
      ["yorisoi-hotline, line foreign-languages: the number changed from 0120-279-338 to 0120-279-339; source 6 changed", "yorisoi-hotline, source 6: the quote changed"],
    ],
    [
      "a number with a new source",
      edited([LINE, OTHER_LINE], ["evidence: [1, 3, 4, 5, 6]", "evidence: [9]"], ["\n\nmaintainer:", NEW_SOURCE]),
      [
        "yorisoi-hotline, line foreign-languages: the number changed from 0120-279-338 to 0120-279-339; source 9 is new",
        "the sources that state it changed from 1, 3, 4, 5, 6 to 9", "source 9 was added (p: t, 2026-11)",
      ],
    ],
    ["the print of a number", edited([LINE, LINE.replace(/"0120.*"/, '"0120(279)338"')]), ["is written 0120(279)338 instead of 0120-279-338; its digits are the same"]],
    ["hours", edited(["Mo-Su 10:00-22:00", "Mo-Fr 10:00-22:00"]), ['the hours changed from "Mo-Su 10:00-22:00" to "Mo-Fr 10:00-22:00"; the source did not change']],
    ["cost", edited(["cost: free", "cost: unknown"]), ['the cost changed from "free" to "unknown"']],
    [
      "languages",
      edited(["{ en: unstated-how, zh: unstated-how", "{ my: native, zh: interpreter"]),
      ["the languages changed: Burmese (native) was added, English was removed, Chinese (unstated-how) is now interpreter; the source did not change"],
    ],
    ["an area", edited(["area: [JP-03, JP-04, JP-07]", "area: [JP-03, JP-04]"]), ["the area changed from Iwate, Miyagi, Fukushima to Iwate, Miyagi"]],
    ["an audience", edited(["serves: { who: anyone }", "serves: { who: women, noVisa: yes }"]), ['the audience changed from who "anyone" to who "women", noVisa "yes"']],
    ["terms", edited(["terms: [languages-by-day]", "terms: [recorded]"]), ["the terms changed from languages-by-day to recorded"]],
    ["a source's date", edited(['asOf: "2015"', 'asOf: "2016"']), ['yorisoi-hotline, source 4: the date changed from "2015" to "2016"']],
    [
      "a check",
      edited(["evidence: [1, 3, 4, 5, 6]", 'evidence: [1, 3, 4, 5, 6]\n    checked: [{ on: "2026-11-21", how: page, result: confirmed }]']),
      ["yorisoi-hotline, line foreign-languages: checked on 2026-11-21 (page): confirmed"],
    ],
    ["the maintainers' note", edited(["caution: 0120-279-226 rests", "caution: This rests"]), ["the maintainers' note changed"]],
    ["the id of a point", edited(["- id: general", "- id: japanese"]), ["line japanese: was called general before; ids should never change"]],
  ])("says %s", (_, after, expected) => {
    const lines = said([fileOf(after)]);
    expected.forEach((sentence) => expect(lines.join("\n")).toContain(sentence));
    expect(lines.length).toBeGreaterThanOrEqual(expected.length);
  });

  it("says a point that came and one that went", () => {
    const without = good.replace(/ {2}- id: iwate[\s\S]*?(?=\nsources:)/, "");
    expect(said([fileOf(without)])).toEqual(["yorisoi-hotline, line iwate-miyagi-fukushima: removed: phone 0120-279-226"]);
    expect(said([fileOf()], [fileOf(without)])).toEqual(["yorisoi-hotline, line iwate-miyagi-fukushima: added: phone 0120-279-226"]);
  });

  it("says a service that came, one that went, one whose file moved and one with another id", () => {
    expect(said([fileOf()], [])).toEqual([`yorisoi-hotline: added with 3 contact points (${PATH})`]);
    expect(said([])).toEqual([`yorisoi-hotline: removed with 3 contact points (${PATH})`]);
    expect(said([fileOf(good, "contacts/jp-13/yorisoi-hotline.yaml")])).toEqual([
      `yorisoi-hotline: the file moved from ${PATH} to contacts/jp-13/yorisoi-hotline.yaml`,
    ]);
    expect(said([fileOf(edited(["id: yorisoi-hotline", "id: yorisoi"]), "contacts/jp/yorisoi.yaml")])).toEqual([
      "yorisoi: was called yorisoi-hotline before; ids should never change", `yorisoi: the file moved from ${PATH} to contacts/jp/yorisoi.yaml`,
    ]);
  });

  it("is said in Japanese, too", () => {
    const [difference] = differencesOf([fileOf()], [fileOf(edited([LINE, OTHER_LINE]))]);
    expect(difference && sentenceOf(difference).ja)
      .toBe("yorisoi-hotline の窓口 foreign-languages: 番号が 0120-279-338 から 0120-279-339 に変わりました。出典は変わっていません");
  });
});

describe("a changed number", () => {
  const bare = (text: string) => changedWithoutSource(differencesOf([fileOf()], [fileOf(text)])).length;
  const renumbered = good.replaceAll(/evidence: \[.*\]/g, (line) => line.replace("6", "16")).replace("  - id: 6\n", "  - id: 16\n");

  it.each([
    ["is a finding where no source is new", edited([LINE, OTHER_LINE]), 1],
    ["is a finding where another source changed than those that state it", edited([LINE, OTHER_LINE], ["24時間年中無休の無料電話相談…", "24時間の無料電話相談…"]), 1],
    ["is a finding where a source only got another number", renumbered.replace(LINE, OTHER_LINE), 1],
    ["is none where a source that states it changed", edited([LINE, OTHER_LINE], ["0120-279-338(内線2)", "0120-279-339(内線2)"]), 0],
    ["is none where a source was added", edited([LINE, OTHER_LINE], ["evidence: [1, 3, 4, 5, 6]", "evidence: [9]"], ["\n\nmaintainer:", NEW_SOURCE]), 0],
    ["is none where only its print changed", edited([LINE, LINE.replace(/"0120.*"/, '"0120(279)338"')]), 0],
  ])("%s", (_, after, count) => {
    expect(bare(after)).toBe(count);
  });

  it("is a finding in a file that moved and in a point with another id, too", () => {
    const after = fileOf(edited([LINE, OTHER_LINE], ["id: yorisoi-hotline", "id: yorisoi"]), "contacts/jp-13/yorisoi.yaml");
    expect(changedWithoutSource(differencesOf([fileOf()], [after]))).toHaveLength(1);
  });
});
