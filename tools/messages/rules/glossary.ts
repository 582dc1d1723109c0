import { plain } from "../plain";
import type { Rule } from "../subject";

export const glossary: Rule = {
  holds: { en: "a term of messages/glossary.json is the same word wherever its key is used", ja: "messages/glossary.json の用語は、決めたキーで決めた言葉を使う" },
  find: ({ locale, texts, glossary: terms }) => Object.entries(terms).flatMap(([term, { keys, terms: accepted }]) => keys.flatMap((key) => {
    const text = texts.get(key);
    const words = accepted[locale.tag];
    if (text === undefined) return [];
    const seen = plain(text).normalize("NFC").toLowerCase();
    return words.some((word) => seen.includes(plain(word).toLowerCase())) ? [] : [{
      key,
      wrong: { en: `does not have the term “${term}”: ${words.join(" / ")}`, ja: `用語「${term}」(${words.join("、")})がありません` },
      mend: { en: "use the term; if another spelling is right, add it to messages/glossary.json", ja: "用語を使います。別の書き方が正しければ messages/glossary.json に加えます" },
    }];
  })),
};
