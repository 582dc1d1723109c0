import type { Rule } from "../subject";

const BARE = /[\p{Script=Han}々ヶ]+(?![\p{Script=Han}々ヶ]|《[ぁ-ゖー]+》)/u;
const WITHOUT_BASE = /(?<![\p{Script=Han}々ヶ])《[^》]*》/u;

/** Only easy Japanese has readings, and there every run of kanji has one. */
export const readings: Rule = {
  holds: { en: "in ja-x-easy every run of kanji has its reading 《かな》; elsewhere no 《》", ja: "ja-x-easy では漢字に必ず《かな》がつき、ほかの言語に《》はない" },
  find: ({ locale, texts }) => [...texts].flatMap(([key, text]) => {
    const easy = locale.tag === "ja-x-easy";
    const found = easy ? (BARE.exec(text) ?? WITHOUT_BASE.exec(text))?.[0] : /[《》]/u.exec(text)?.[0];
    if (found === undefined) return [];
    return [easy
      ? {
        key,
        wrong: { en: `has “${found}” without its other half: kanji and 《reading》`, ja: `「${found}」に漢字か読みがありません` },
        mend: { en: "write the reading in hiragana right behind the kanji: 漢字《かんじ》", ja: "漢字のすぐ後ろに、ひらがなで 漢字《かんじ》 と書きます" },
      }
      : {
        key,
        wrong: { en: "has 《》, the mark of readings in easy Japanese", ja: "やさしい日本語の読みの印《》があります" },
        mend: { en: "use the language's own quotes", ja: "その言語の引用符を使います" },
      }];
  }),
};
