import type { Finding } from "../finding";
import type { Rule } from "../subject";
import { withoutWords } from "./withoutWords";

/** What is written with more than one of Unicode's scripts, or with a part of one; the other codes are Unicode's own names (ISO 15924). */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = { Jpan: ["Hani", "Hira", "Kana"], Kore: ["Hang"], Hans: ["Hani"], Hant: ["Hani"] };
/** The long vowel of katakana belongs to no one script. */
const SHARED = "ー";

/** Of a text's letters, how many may be of another script, beside the words that stand as they are. */
const SHARE = 0.2;

export const script: Rule = {
  holds: { en: "letters are those of the language's script, and no word mixes Latin and Cyrillic", ja: "文字はその言語のもので、ラテン文字とキリル文字の混ざった語はない" },
  find: ({ locale, spelled, data, common }) => {
    const stays = withoutWords([...common.foreign, ...data.foreign]);
    const own = new RegExp((SCRIPTS[locale.script] ?? [locale.script]).map((name) => `\\p{Script=${name}}`).join("|"), "u");
    const share = locale.script === "Latn" ? 0 : SHARE;
    return [...spelled].flatMap(([key, texts]) => (
      texts.flatMap((text) => [...foreignIn(key, stays(text), own, share), ...mixedIn(key, text)]).slice(0, 1)
    ));
  },
};

function foreignIn(key: string, text: string, own: RegExp, share: number): readonly Finding[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => letter !== SHARED && !own.test(letter));
  return foreign.length <= share * letters.length ? [] : [{
    key,
    wrong: { en: `has ${foreign.length} of ${letters.length} letters in another script (${foreign.slice(0, 12).join("")})`, ja: `${letters.length}字のうち${foreign.length}字が別の文字です (${foreign.slice(0, 12).join("")})` },
    mend: { en: "write it in the language's script; a name that stays goes to messages/rules.yaml, foreign", ja: "その言語の文字で書きます。そのまま書く名前は messages/rules.yaml の foreign に加えます" },
  }];
}

/** A Latin a in a Cyrillic word looks the same, and no search and no reading voice finds the word. */
function mixedIn(key: string, text: string): readonly Finding[] {
  const word = [...text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu)].map(([found]) => found)
    .find((found) => /\p{Script=Latin}/u.test(found) && /\p{Script=Cyrillic}/u.test(found));
  return word === undefined ? [] : [{
    key,
    wrong: { en: `mixes Latin and Cyrillic letters in “${word}”`, ja: `「${word}」にラテン文字とキリル文字が混ざっています` },
    mend: { en: "type the word again on one keyboard", ja: "一つのキーボードで打ち直します" },
  }];
}
