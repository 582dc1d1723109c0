import type { Directory } from "../../core/directory/types";
import type { HolidayCalendar } from "../../core/hours/types";
import type { Candidate, Query } from "../../core/match/types";
import { digitsOf } from "../../core/search/digits";
import { makeSearchData, NO_WORDS, type SearchData } from "../../core/search/data";
import { buildIndex, type SearchIndex } from "../../core/search/index";
import type { Segment } from "../../core/search/parts";
import { resultsFor, type Answer } from "../../core/search/rank";
import { search } from "../../core/search/search";
import { findLocale, LOCALES, type Locale, type LocaleTag } from "../../i18n/locales";
import { cardNames, type NameMessages } from "./cardNames";
import type { Words } from "./searchWords";

/** Answers what somebody typed on the page of her language. */
export type Ask = (words: string, query: Query, calendar: HolidayCalendar) => Answer;

/** The page that speaks a language of the directory; none does some of them. */
function pageOf(language: Query["languages"][number]): Locale | undefined {
  return findLocale(language) ?? LOCALES.find((locale) => locale.language === language);
}

/** What the page of a language searches in; a language without a page has English, Japanese and the names. */
export function searchDataOf(directory: Directory, words: Words, page: Locale | undefined): SearchData {
  return makeSearchData({
    own: page === undefined ? NO_WORDS : words.wordsOf(page.tag),
    always: [words.wordsOf("en"), words.wordsOf("ja")],
    services: directory.services,
    aliases: words.aliases,
  });
}

/** The browser's own help with scripts without spaces, for a page's language. */
export function segmentIn(tag: string): Segment {
  const segmenter = new Intl.Segmenter(tag, { granularity: "word" });
  return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The texts of a language of the pages. */
export type MessagesOf = (tag: LocaleTag) => NameMessages;

/** A search over the directory in every language; what a language needs is made when it is first asked for. */
export function searcher(directory: Directory, candidates: readonly Candidate[], words: Words, messagesOf: MessagesOf): Ask {
  const made = new Map<string, { readonly index: SearchIndex; readonly segment: Segment }>();
  return (typed, query, calendar) => {
    const [language = "en"] = query.languages;
    const page = pageOf(language);
    const tag: LocaleTag = page?.tag ?? "en";
    const key = page?.tag ?? "";
    const known = made.get(key) ?? {
      index: buildIndex(searchDataOf(directory, words, page), candidates, cardNames(directory.services, messagesOf(tag), tag)),
      segment: segmentIn(tag),
    };
    made.set(key, known);
    const hits = search(known.index, typed, { segment: known.segment });
    // Whoever asks for a number here wants to know whether the directory has it: no other is an answer.
    if (hits.length === 0 && digitsOf(typed) !== null) return { situation: null, kind: null, matches: [] };
    return resultsFor(hits, candidates, query, calendar);
  };
}
