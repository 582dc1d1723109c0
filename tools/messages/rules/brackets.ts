import type { Rule } from "../subject";

/** ‘ ’ are left out: ’ is also the apostrophe. */
const PAIRS: ReadonlyMap<string, string> = new Map([["(", ")"], ["（", "）"], ["[", "]"], ["「", "」"], ["『", "』"], ["《", "》"], ["“", "”"], ["«", "»"]]);
const CLOSING = new Set(PAIRS.values());

export const brackets: Rule = {
  holds: { en: "brackets and quotes are closed in order", ja: "かっこと引用符が正しく閉じている" },
  find: ({ spelled }) => [...spelled].flatMap(([key, texts]) => {
    const lonely = texts.map(lonelyIn).find((found) => found !== null);
    return lonely === undefined ? [] : [{
      key,
      wrong: { en: `has ${lonely} without its partner`, ja: `${lonely} の相手がありません` },
      mend: { en: "close what is opened, innermost first; in every branch", ja: "開いたものを内側から順に閉じます。どの枝でも同じです" },
    }];
  }),
};

/** The first bracket whose partner is not where it belongs; null where all are closed. */
function lonelyIn(text: string): string | null {
  const open: string[] = [];
  for (const letter of text) {
    if (PAIRS.has(letter)) open.push(letter);
    else if (CLOSING.has(letter) && PAIRS.get(open.pop() ?? "") !== letter) return letter;
  }
  return open.at(-1) ?? null;
}
