import { ANY_LANGUAGE, type Language } from "../directory/vocabulary";
import { isInJapan } from "./area";
import type { AnswersHow, Candidate, Query } from "./types";

type Wanted = Query["languages"][number];

export interface Answer {
  readonly how: AnswersHow;
  /** The wanted language that is answered; null when none is. */
  readonly language: Wanted | null;
}

/** `zh` does not say which script its speakers write, so it meets both, and both meet it. */
const MET_BY: Partial<Record<Language, readonly Language[]>> = {
  zh: ["zh", "zh-Hans", "zh-Hant"], "zh-Hans": ["zh-Hans", "zh"], "zh-Hant": ["zh-Hant", "zh"],
};

/** The tags of the directory under which a wish is met. */
function tagsMeeting(wanted: Wanted): readonly Language[] {
  if (wanted === "pt-BR") return ["pt"];
  if (wanted === "ja-x-easy") return ["ja"];
  return MET_BY[wanted] ?? [wanted];
}

const HOW_RANK: Readonly<Record<AnswersHow, number>> = {
  native: 0, interpreter: 1, "unstated-how": 2, assumed: 2, "may-join": 3, "not-stated": 4, "other-languages": 5,
};

/** Best first: 0 native … 5 other languages. Where the languages vary with the hour, no better than "how is not said". */
export function howRank(how: AnswersHow, languagesVary: boolean): number {
  return languagesVary ? Math.max(HOW_RANK[how], HOW_RANK["unstated-how"]) : HOW_RANK[how];
}

function answerIn(candidate: Candidate, wanted: Wanted): AnswersHow {
  const tags = tagsMeeting(wanted);
  const hows = tags.flatMap((tag) => candidate.languages[tag] ?? []).sort((a, b) => HOW_RANK[a] - HOW_RANK[b]);
  if (hows[0] !== undefined) return hows[0];
  const isSilent = Object.keys(candidate.languages).every((tag) => tag === ANY_LANGUAGE);
  if (isSilent && tags.includes("ja") && isInJapan(candidate.area)) return "assumed";
  if (candidate.languages[ANY_LANGUAGE] !== undefined) return "may-join";
  return isSilent ? "not-stated" : "other-languages";
}

/**
 * How a contact point answers the wanted languages: the best way, and of equal ways the language she named first.
 * `zh` meets `zh-Hans` and `zh-Hant` and back, `pt` meets `pt-BR`, easy Japanese is Japanese. A service in Japan that
 * states no language counts as answering in Japanese.
 */
export function answerOf(candidate: Candidate, languages: readonly Wanted[]): Answer {
  let best: Answer = { how: "other-languages", language: null };
  for (const language of languages) {
    const how = answerIn(candidate, language);
    if (HOW_RANK[how] < HOW_RANK[best.how]) best = { how, language: how === "not-stated" ? null : language };
  }
  return best;
}

/** In a language that she wants, as far as a source says. */
export function isAnswered({ how }: Pick<Answer, "how">): boolean {
  return how === "native" || how === "interpreter" || how === "unstated-how" || how === "assumed";
}
