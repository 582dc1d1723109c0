import { describe, expect, it } from "vitest";
import { loadDirectory } from "../../../contacts/load";
import { widthOf } from "../../find/table";
import { letterTo } from "./page";
import { runLetter } from "./run";
import { areaInWords, languagesInWords, servesInWords, speechIn } from "./speech";
import { wrap } from "./wrap";

const { services } = loadDirectory("contacts/jp");
const unnamed = { name: "Madoguchi", operator: { ja: null, en: null }, contact: null };
const named = { name: "Madoguchi", operator: { ja: "運営団体", en: "The operator" }, contact: "post@example.org" };
const today = "2026-11-21";

function letter(id: string, site: typeof unnamed | typeof named = named): string {
  const service = services.find((it) => it.id === id);
  if (service === undefined) throw new Error(id);
  return letterTo(service, { site, today });
}

describe("the letter", () => {
  it("asks, beside every value of every contact point, for a tick or a correction, in both languages", () => {
    const text = letter("yorisoi-hotline");
    for (const line of [
      /^ {2}□ 電話 Telephone: 0120-279-338 +訂正 Correction: _{20,}$/m,
      /^ {2}□ 押す番号 Keys to press: 2 +訂正 Correction: _{20,}$/m,
      /^ {2}□ 受付時間 Hours: 24時間 \/ Day and night +訂正 Correction: _{20,}$/m,
      /^ {2}□ 受付時間 Hours: 毎日 10:00～22:00。12月29日～1月3日 不明 \/ Every day 10:00–22:00; 29\n {5}Dec–3 Jan not known\n {5}訂正 Correction: _{20,}$/m,
      /^ {2}□ 料金 Cost: 無料 \/ Free +訂正/m,
      /^ {2}□ 対象 For whom: だれでも \/ for everyone +訂正/m,
    ]) expect(text).toMatch(line);
    expect(text.match(/□ 対応言語 Languages: /g)).toHaveLength(3);
    expect(text.match(/訂正 Correction: _/g)).toHaveLength((text.match(/^ {2}□ /gm) ?? []).length);
  });

  it("calls unknown what no source says", () => {
    expect(letter("dv-navi-8008")).toMatch(/□ 受付時間 Hours: 不明 \/ unknown/);
    expect(letter("dv-navi-8008")).toMatch(/□ 対応言語 Languages: 不明 \/ unknown/);
    expect(letter("moj-line-jinken")).toMatch(/□ 料金 Cost: 不明 \/ unknown/);
  });

  it("names the sources, and who asks and where to answer", () => {
    const text = letter("childline-japan");
    expect(text).toContain("  - 福島県チャイルドライン推進協議会: 福島県チャイルドライン推進協議会 (2020-07)\n    http://www.cl-fukushima.org/suisinkyougikai/index.html");
    expect(text).toContain("(運営: 運営団体)");
    expect(text).toContain("(run by: The operator)");
    expect(text).toContain("Please send this page to: post@example.org.");
  });

  it("says unknown where site.yaml names nobody", () => {
    expect(letter("childline-japan", unnamed)).toContain("(run by: unknown)");
    expect(letter("childline-japan", unnamed)).toContain("Please send this page to: unknown.");
  });

  it("does not ask an embassy to confirm our own caution", () => {
    expect(letter("emb-vietnam")).not.toMatch(/unsafe|安全でない/);
  });

  it("keeps within the page, addresses apart", () => {
    for (const service of services) {
      const wide = letterTo(service, { site: named, today }).split("\n").filter((line) => widthOf(line) > 92 && !/https?:|御中|〒/.test(line));
      expect(wide, service.id).toEqual([]);
    }
  });
});

describe("the words", () => {
  it.each([
    [{ vi: "native", th: "interpreter", km: "interpreter", ne: "unstated-how" }, "Vietnamese; Thai, Khmer (with an interpreter); Nepali (how it is answered is unknown); not all of them at every hour"],
    [{}, "unknown"],
    [{ "*": "interpreter" }, "any language (with an interpreter); not all of them at every hour"],
  ] as const)("of the languages %j", (languages, words) => {
    expect(languagesInWords(languages, true, speechIn("en"))).toBe(words);
  });

  it("of an area are the shorter of where and where not", () => {
    const most = Array.from({ length: 46 }, (_, at) => `JP-${String(at + 1).padStart(2, "0")}`);
    expect([areaInWords("JP", speechIn("en")), areaInWords(["JP-13", "JP-14"], speechIn("ja")), areaInWords(most, speechIn("en"))])
      .toEqual(["all of Japan", "東京都、神奈川県", "Not from Okinawa"]);
  });

  it("of an audience name its countries", () => {
    expect(servesInWords({ who: "nationals", nationals: ["VN"], noVisa: "unknown" }, speechIn("en"))).toBe("for people from Vietnam");
  });
});

it.each([
  ["one two three", 8, ["one two", "three"]],
  ["電話は0120-279-338です。", 14, ["電話は", "0120-279-338で", "す。"]],
  ["電話です。次", 8, ["電話です。", "次"]],
  ["a-very-long-word is", 6, ["a-very-long-word", "is"]],
  ["", 10, []],
])("%j in %i columns", (text, columns, lines) => {
  expect(wrap(text, columns)).toEqual(lines);
});

describe("contacts:letter", () => {
  const run = (line: string, site: typeof unnamed | typeof named = named, language: "en" | "ja" = "en") =>
    runLetter(line === "" ? [] : line.split(" "), language, { site, today, services: () => services });

  it("prints the letter alone where nothing is missing", () => {
    expect(run("childline-japan")).toEqual({ stdout: `${letter("childline-japan")}\n`, stderr: "", status: 0 });
  });

  it("says what site.yaml lacks, beside the letter", () => {
    expect(run("childline-japan", unnamed).stderr).toBe("contacts:letter: site.yaml does not say: operator, contact. The letter calls it unknown; fill it in before you send the letter.\n");
    expect(run("childline-japan", unnamed, "ja").stderr).toContain("site.yaml に operator, contact がありません");
  });

  it.each([["", "name one service"], ["a b", "name one service"], ["nobody", 'there is no service "nobody"'], ["--pdf x", "--pdf is not a flag"]])("answers %j with one line and 2", (line, message) => {
    const { stdout, stderr, status } = run(line);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toMatch(/^contacts:letter: [^\n]*\n$/);
    expect(stderr).toContain(message);
  });
});
