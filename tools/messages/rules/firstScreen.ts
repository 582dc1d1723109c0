import { plain } from "../plain";
import type { Rule } from "../subject";
import { isAmong } from "../texts";

/** What may be in view before anything is chosen. */
const FIRST_SCREEN = ["Page.*", "Exit.*", "Emergency.*", "Lead.*", "Tiles.*", "Finder.heading", "Groups.*"];
/** Far below the first screen, and about somebody else. */
const BELOW = ["Groups.witness", "Groups.witnessNote", "Groups.contentReport"];

export const firstScreen: Rule = {
  holds: { en: "no word for violence, sex, force or trafficking on the first screen (messages/firstScreenWords.ts)", ja: "最初の画面に暴力・性・強制・人身取引の言葉がない(messages/firstScreenWords.ts)" },
  find: ({ spelled, firstScreenWords }) => [...spelled].filter(([key]) => isInView(key)).flatMap(([key, texts]) => {
    const found = texts.flatMap((text) => [text, plain(text)]).map((text) => firstScreenWords.exec(text)?.[0]).find(isWord);
    return found === undefined ? [] : [{
      key,
      wrong: { en: `says “${found}” on the first screen`, ja: `最初の画面に「${found}」とあります` },
      mend: { en: "somebody may check her screen: choose a harmless word", ja: "画面を見られることがあります。目立たない言葉にします" },
    }];
  }),
};

const isInView = (key: string): boolean => isAmong(key, FIRST_SCREEN) && !isAmong(key, BELOW);
const isWord = (match: string | undefined): boolean => match !== undefined;
