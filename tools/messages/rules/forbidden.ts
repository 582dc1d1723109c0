import type { Words } from "../../words";
import type { Idea } from "../data";
import { plain } from "../plain";
import type { Rule } from "../subject";
import { isAmong } from "../texts";

/** What `messages/README.md` rules out, and what to say instead. */
const IDEAS: Readonly<Record<Idea, { readonly wrong: Words; readonly mend: Words }>> = {
  removed: {
    wrong: { en: "promises that nobody is deported, arrested or found", ja: "送還・逮捕・発見されないと約束しています" },
    mend: { en: "say only what the law or a source says, with “may”", ja: "法律や出典が言うことだけを「ことがあります」で書きます" },
  },
  secret: {
    wrong: { en: "promises that nobody will know", ja: "だれにも知られないと約束しています" },
    mend: { en: "“It says that …”, or nothing", ja: "「…と書かれています」とするか、書きません" },
  },
  safe: {
    wrong: { en: "promises safety", ja: "安全を約束しています" },
    mend: { en: "“safer”, or say what it does", ja: "「より安全」とするか、何をするかを書きます" },
  },
  speaks: {
    wrong: { en: "promises that somebody always speaks the language", ja: "いつでもその言語で話せると約束しています" },
    mend: { en: "“may”, “at some hours”, “an interpreter may join”", ja: "「ことがあります」「時間によって」などにします" },
  },
  free: {
    wrong: { en: "promises that everything is free", ja: "すべて無料と約束しています" },
    mend: { en: "say what is free: the call, or the advice", ja: "何が無料か(通話、相談)を書きます" },
  },
  victim: {
    wrong: { en: "calls somebody a victim", ja: "「被害者」と呼んでいます" },
    mend: { en: "say what happened", ja: "何があったかを書きます" },
  },
  must: {
    wrong: { en: "tells the reader what she must or should do", ja: "読む人に「しなければならない」「すべき」と言っています" },
    mend: { en: "“You can”, “if you like”", ja: "「できます」「よければ」にします" },
  },
  why: {
    wrong: { en: "asks why", ja: "なぜと聞いています" },
    mend: { en: "leave the question out", ja: "聞きません" },
  },
};

export const forbidden: Rule = {
  holds: { en: "no promise, no blame, no “must” (patterns of each language: messages/rules.yaml, forbidden)", ja: "約束・責め・命令の言葉がない(言語ごとの型は messages/rules.yaml の forbidden)" },
  find: ({ spelled, data }) => [...spelled].flatMap(([key, texts]) => data.forbidden.flatMap(({ idea, pattern, except }) => {
    if (isAmong(key, except)) return [];
    const found = texts.map((text) => pattern.exec(plain(text))?.[0]).find((match) => match !== undefined);
    const { wrong, mend } = IDEAS[idea];
    return found === undefined ? [] : [{ key, wrong: { en: `${wrong.en} (“${found}”)`, ja: `${wrong.ja}(「${found}」)` }, mend }];
  })),
};
