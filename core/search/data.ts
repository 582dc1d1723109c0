import type { Service } from "../directory/types";
import { KINDS } from "../directory/vocabulary";
import { fold } from "./fold";
import { compact } from "./pool";
import { SITUATIONS } from "./situations";

/** The words of one language: what people call their trouble, and whom they look for. */
export interface SearchWords {
  readonly situations: Readonly<Record<string, readonly string[]>>;
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

export const NO_WORDS: SearchWords = { situations: {}, kinds: {} };

/**
 * What the search of one page is made from, as it goes over the wire: folded, one text for each situation and kind, in the order of
 * `SITUATIONS` and `KINDS`. In a text `|` parts phrases; those of the page's language stand before `/`. Official names are not in it:
 * the page shows them on its cards.
 */
export interface SearchData {
  readonly situations: readonly string[];
  readonly kinds: readonly string[];
  /** How many services the directory has that can be reached. */
  readonly services: number;
  /** What people call some of them: a service by its place in the order of the ids, and its phrases. */
  readonly aliases: readonly (readonly [service: number, phrases: string])[];
}

export interface SearchSource {
  /** The words of the page's language, and those that every page has: English and Japanese. The commonest stand first. */
  readonly own: SearchWords;
  readonly always: readonly SearchWords[];
  readonly services: readonly Pick<Service, "id" | "points">[];
  /** What people call services, by their ids. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

const BETWEEN = "|";
const OTHERS = "/";

/** Each once, as it is compared: two spellings that fold to the same are one phrase. */
function folded(words: readonly string[], known: ReadonlySet<string> = new Set()): readonly string[] {
  const phrases = new Map(words.map((word) => [compact(fold(word)), fold(word)]));
  return [...phrases].filter(([letters]) => letters !== "" && !known.has(letters)).map(([, phrase]) => phrase);
}

function written(own: readonly string[], others: readonly string[]): string {
  const ours = folded(own);
  const theirs = folded(others, new Set(ours.map(compact)));
  return ours.join(BETWEEN) + (theirs.length === 0 ? "" : OTHERS + theirs.join(BETWEEN));
}

/** The phrases of a text of search data: those of the page's language, and the others. */
export function readPhrases(text: string): readonly [own: readonly string[], others: readonly string[]] {
  const [own = "", others = ""] = text.split(OTHERS);
  const phrases = (part: string) => (part === "" ? [] : part.split(BETWEEN));
  return [phrases(own), phrases(others)];
}

/** Ids of the services that have a contact point, in order: what a list of candidates knows of them. */
function listed(services: SearchSource["services"]): readonly string[] {
  return services.filter(({ points }) => points.length > 0).map(({ id }) => id).sort();
}

/** Of a language that is not the page's, only the commonest words: each costs every visit its bytes. */
const MOST_OF_OTHERS = 6;

/** @throws Error that names words for what does not exist */
function refuseStrangers(what: string, given: Iterable<string>, known: readonly string[]): void {
  for (const id of given) if (!known.includes(id)) throw new Error(`search words for ${what} "${id}", which does not exist; correct the id or remove it`);
}

/**
 * Makes the search data of one page; the same source gives the same data.
 * @throws Error when words are given for a situation, kind or service that does not exist
 */
export function makeSearchData({ own, always, services, aliases }: SearchSource): SearchData {
  const situations = SITUATIONS.map(({ id }) => id);
  for (const words of [own, ...always]) {
    refuseStrangers("situation", Object.keys(words.situations), situations);
    refuseStrangers("kind", Object.keys(words.kinds), KINDS);
  }
  const ids = listed(services);
  refuseStrangers("service", Object.keys(aliases), ids);
  const wordsOf = (group: keyof SearchWords, id: string): string =>
    written(own[group][id] ?? [], always.flatMap((words) => (words[group][id] ?? []).slice(0, MOST_OF_OTHERS)));
  return {
    situations: situations.map((id) => wordsOf("situations", id)),
    kinds: KINDS.map((kind) => wordsOf("kinds", kind)),
    services: ids.length,
    aliases: ids.flatMap((id, at) => (aliases[id] === undefined ? [] : [[at, written(aliases[id], [])] as const])),
  };
}
