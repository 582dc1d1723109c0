import { argumentNames } from "./rules/argumentNames";
import { brackets } from "./rules/brackets";
import { digits } from "./rules/digits";
import { english } from "./rules/english";
import { firstScreen } from "./rules/firstScreen";
import { forbidden } from "./rules/forbidden";
import { glossary } from "./rules/glossary";
import { han } from "./rules/han";
import { icu } from "./rules/icu";
import { keys } from "./rules/keys";
import { plurals } from "./rules/plurals";
import { punctuation } from "./rules/punctuation";
import { readings } from "./rules/readings";
import { room } from "./rules/room";
import { script } from "./rules/script";
import { sentenceEnds } from "./rules/sentenceEnds";
import { unused } from "./rules/unused";
import { zawgyi } from "./rules/zawgyi";
import type { Rule } from "./subject";

/** Every rule for messages, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  keys, icu, argumentNames, plurals, digits,
  english, script, han, zawgyi, readings,
  glossary, forbidden, firstScreen,
  room, punctuation, brackets, sentenceEnds,
  unused,
];
