import { describe, expect, it } from "vitest";
import type { ServiceFile } from "../../../contacts/schema";
import { sheltersStayHidden } from "./shelter";
import { made, point, source } from "./testing/made";

const counter = point({ id: "counter", channel: "visit", value: "東京都豊島区 東池袋中央公園" });

function faults(stated: Partial<ServiceFile>, quote = "q"): readonly string[] {
  return sheltersStayHidden(made({ points: [counter], sources: [source({ quote })], ...stated })).map(({ field, message }) => `${field}: ${message.en}`);
}

describe("a place to go", () => {
  it.each(["public", "police", "immigration", "embassy", "international", "lawyer"] as const)("may be that of a service run by: %s", (runBy) => {
    expect(faults({ runBy })).toEqual([]);
  });

  it("may be a private group's where a source calls it a place of consultation", () => {
    expect(faults({}, "炊き出しです。17時から生活相談、医療相談")).toEqual([]);
    expect(faults({}, "Help desk on the ground floor")).toEqual([]);
  });

  it("may not be a private group's otherwise", () => {
    expect(faults({}, "東池袋中央公園にて炊き出し")).toEqual([expect.stringMatching(/^points\.0\.value: is the place of a private group/)]);
  });

  it.each(["women", "sexual-violence", "child"] as const)("may not be a private group's of the kind %s, whatever its source says", (kind) => {
    expect(faults({ kind }, "相談窓口")).toHaveLength(1);
  });

  it.each<[string, Partial<ServiceFile>, string]>([
    ["a service that has one", { runBy: "public", terms: ["has-shelter"] }, "q"],
    ["a point of such a service", { runBy: "public", points: [{ ...counter, terms: ["has-shelter"] }] }, "q"],
    ["a service that bears it in its name", { runBy: "public", name: { ja: "女性シェルター" } }, "q"],
    ["a source that names one", { runBy: "public" }, "an emergency shelter for women"],
    ["a source in Japanese that names one", { runBy: "public" }, "一時保護所"],
  ])("may not be where a shelter could be: %s", (_, stated, quote) => {
    expect(faults(stated, quote)).toEqual([expect.stringMatching(/^points\.0\.value: could lead to a shelter/)]);
  });
});

describe("a text", () => {
  const phone = [point()];

  it.each([
    "シェルター 〒170-0013", "シェルター 東京都豊島区東池袋3-5-6", "豊島区東池袋三丁目のシェルター", "一時保護所 千代田区霞が関2番地", "避難先は市内の本町12-3",
    "Our shelter: 3-5-6 Higashiikebukuro", "Women's shelter, Toshima-ku, Tokyo 170-0013", "シェルター 豊島区東池袋２番１号",
  ])("does not hold a shelter beside an address: %s", (quote) => {
    expect(faults({ points: phone }, quote)).toEqual([expect.stringMatching(/^sources\.0\.quote: names a shelter beside a postal/)]);
  });

  it.each([
    "providing temporary shelter (comprised of 27 rooms)", "一時保護が必要な方にはシェルターを用意し、24時間対応", "シェルター 0120-279-338、03-5562-1600",
    "千代田区霞が関1-1-1 法務省", "3-5-6 Higashiikebukuro", "シェルター 2025-04-01から", "県のシェルター(電話 045-290-7520)",
  ])("may hold one of both: %s", (quote) => {
    expect(faults({ points: phone }, quote)).toEqual([]);
  });

  it("is asked of every field with prose", () => {
    const text = "シェルター 〒170-0013";
    const stated = {
      points: [point({ said: text })], operator: { ja: text }, name: { ja: text, vi: text },
      sources: [source({ publisher: text, title: text })],
      maintainer: { facts: text, caution: text, conflicts: text },
    };
    expect(sheltersStayHidden(made(stated)).map(({ field }) => field)).toEqual([
      "operator.ja", "name.ja", "name.vi", "points.0.said", "sources.0.publisher", "sources.0.title",
      "maintainer.facts", "maintainer.caution", "maintainer.conflicts",
    ]);
  });
});
