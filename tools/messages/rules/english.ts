import type { Finding } from "../finding";
import type { Rule, Subject } from "../subject";
import { isAmong } from "../texts";
import { withoutWords } from "./withoutWords";

/** So many words in a row are a sentence that was forgotten, and no name. */
const RUN = 3;
const WORD = "[A-Za-z][A-Za-z’'-]*";
const STRETCH = new RegExp(`${WORD}(?: ${WORD}){${RUN - 1},}`, "g");

export const english: Rule = {
  holds: { en: `no English is left: no text as in en.json, no ${RUN} English words in a row`, ja: `英語のまま残った文がない(en.json と同じ文、続いた英単語${RUN}語)` },
  find: (subject) => {
    const foreign = withoutWords([...subject.common.foreign, ...subject.data.foreign]);
    return subject.locale.tag === "en" ? [] : [...subject.spelled].flatMap(([key, spelled]) => leftIn(subject, key, spelled, foreign));
  },
};

function leftIn(
  { locale, texts, reference, data, common }: Subject, key: string, spelled: readonly string[], foreign: (text: string) => string,
): readonly Finding[] {
  const meant = reference.get(key) ?? "";
  if (texts.get(key) === meant) {
    const wordless = spelled.every((text) => !/\p{L}/u.test(text));
    return wordless || isAmong(key, common.same) || isAmong(key, data.same) ? [] : [{
      key,
      wrong: { en: "is the same as in English", ja: "英語と同じです" },
      mend: { en: "translate it; if it is written so in this language, too, name the key in messages/rules.yaml, same", ja: "訳します。この言語でもそう書くなら、messages/rules.yaml の same にキーを加えます" },
    }];
  }
  const english = locale.script === "Latn" ? meant : null;
  const run = spelled.map((text) => runIn(foreign(text), english)).find((found) => found !== null);
  return run === undefined ? [] : [{
    key,
    wrong: { en: `has the English words “${run}”`, ja: `英語「${run}」が残っています` },
    mend: { en: "translate them; if they stay as they are, name them in messages/rules.yaml, foreign", ja: "訳します。そのまま書く語なら、messages/rules.yaml の foreign に加えます" },
  }];
}

/** A run of words in Latin letters; where the language has those itself, a run that stands in the English text, too. */
function runIn(text: string, english: string | null): string | null {
  for (const [stretch] of text.matchAll(STRETCH)) {
    if (english === null) return stretch;
    const words = stretch.split(" ");
    const runs = words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
    const found = runs.find((run) => ` ${english.toLowerCase().replace(/[^a-z’'-]+/g, " ")} `.includes(` ${run.toLowerCase()} `));
    if (found !== undefined) return found;
  }
  return null;
}
