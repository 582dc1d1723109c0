import { expect, it } from "vitest";
import { madeService } from "../../core/directory/testing/madeService";
import { cardNames } from "./cardNames";

const MESSAGES = {
  Bodies: { police: "警察《けいさつ》" }, Prefectures: { "JP-13": "東京都" }, Countries: { VN: "ベトナム" },
  Card: { bodyIn: "{body}（{place}）", embassyOf: "大使館：{country}" },
};

it("a card is called by its official names in its language, English and Japanese, and by its body or country", () => {
  const names = cardNames([
    madeService({ id: "a", name: { ja: "窓口", kana: null, en: "Desk", vi: "Bàn" } }),
    madeService({ id: "b", body: { is: "police", in: "JP-13" } }),
    madeService({ id: "c", kind: "embassy", serves: { who: "nationals", nationals: ["VN"], noVisa: "unknown" } }),
  ], MESSAGES, "vi");
  expect(Object.fromEntries(names)).toEqual({ a: ["Bàn", "Desk", "窓口"], b: ["窓口", "警察（東京都）"], c: ["窓口", "大使館：ベトナム"] });
});
