import { parse } from "@formatjs/icu-messageformat-parser";
import type { Rule } from "../subject";

export const icu: Rule = {
  holds: { en: "every text is ICU MessageFormat", ja: "どの文も ICU MessageFormat として読める" },
  find: ({ texts }) => [...texts].flatMap(([key, text]) => {
    try {
      parse(text);
      return [];
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      return [{
        key,
        wrong: { en: `is not ICU MessageFormat (${said})`, ja: `ICU MessageFormat として読めません (${said})` },
        mend: { en: "compare braces and branches with en.json", ja: "かっこと分岐を en.json と比べます" },
      }];
    }
  }),
};
