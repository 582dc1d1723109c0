import { plain } from "../plain";
import { spellings, shapeOf } from "../spellings";
import type { Rule } from "../subject";
import { isAmong } from "../texts";

/** Behind the mark may stand what closes a quotation. */
const CLOSED = "[”»」』)）]*$";

export const sentenceEnds: Rule = {
  holds: { en: "a sentence ends with the language's own mark where the English one ends with a mark", ja: "英語の文末に記号があるところは、その言語の文末の記号で終わる" },
  find: ({ spelled, reference, data }) => [...spelled].filter(([key]) => !isAmong(key, data.endsFree)).flatMap(([key, texts]) => {
    const meant = shapeOf(reference.get(key) ?? "");
    if (meant === null || !spellings(meant).every((text) => /[.!?][”)]*$/u.test(text))) return [];
    const ended = new RegExp(`(?:${data.ends.source})${CLOSED}|${CLOSED.replace("*$", "+")}(?:${data.ends.source})$`, "u");
    return texts.every((text) => ended.test(plain(text))) ? [] : [{
      key,
      wrong: { en: "does not end as a sentence of the language does", ja: "文末がその言語の書き方ではありません" },
      mend: { en: `end it with ${data.ends.source}, as the English text ends with a mark`, ja: `英語と同じく文末に記号 ${data.ends.source} をつけます` },
    }];
  }),
};
