import type { Finding } from "../finding";
import type { Rule } from "../subject";
import type { Flat } from "../texts";

export const keys: Rule = {
  holds: { en: "the same keys as en.json, in any order, none empty", ja: "キーは en.json と同じ(順番は自由)で、空の文はない" },
  find: ({ texts, reference }) => [...missing(texts, reference), ...unknown(texts, reference), ...empty(texts)],
};

function missing(texts: Flat, reference: Flat): readonly Finding[] {
  return [...reference].filter(([key]) => !texts.has(key)).map(([key, text]) => ({
    key,
    wrong: { en: "is missing", ja: "ありません" },
    mend: { en: `translate “${text}”`, ja: `「${text}」を訳します` },
  }));
}

function unknown(texts: Flat, reference: Flat): readonly Finding[] {
  return [...texts.keys()].filter((key) => !reference.has(key)).map((key) => ({
    key,
    wrong: { en: "is not in en.json", ja: "en.json にありません" },
    mend: { en: "remove it, or add it there first", ja: "消すか、先に en.json に加えます" },
  }));
}

function empty(texts: Flat): readonly Finding[] {
  return [...texts].filter(([, text]) => text.trim() === "").map(([key]) => ({
    key,
    wrong: { en: "is empty", ja: "空です" },
    mend: { en: "write a text", ja: "文を書きます" },
  }));
}
