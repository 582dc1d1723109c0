import { KINDS, type Channel, type Kind } from "../directory/vocabulary";
import type { Candidate } from "../match/types";
import { readPhrases, type SearchData } from "./data";
import { nationalDigits, type DialledNumber } from "./digits";
import { forgiving, type Forgive } from "./forgive";
import { ownNames, type Names } from "./names";
import { buildPool, type Entry, type Pool } from "./pool";
import { SITUATIONS } from "./situations";

/** Something that a query may mean. */
export type Meaning =
  | { readonly kind: "situation"; readonly id: string }
  | { readonly kind: "kind"; readonly id: Kind }
  | { readonly kind: "service"; readonly id: string };

/** Meanings and their phrases: what stands at a place of one list belongs to the same place of the other. */
export interface Meanings {
  readonly meanings: readonly Meaning[];
  readonly pool: Pool;
}

/** All that a search needs, made once for a page. */
export interface SearchIndex {
  /** Situations and kinds. */
  readonly troubles: Meanings;
  readonly names: Meanings;
  readonly numbers: readonly DialledNumber[];
  readonly forgive: Forgive;
}

const DIALLED: readonly Channel[] = ["phone", "sms"];
/** English and Japanese words are on every page: where they say something else in its language, that comes first. */
const OTHER_LANGUAGE = 0.9;

function entryOf(text: string): Entry {
  const [own, others] = readPhrases(text);
  return { phrases: [...own, ...others], weights: [...own.map(() => 1), ...others.map(() => OTHER_LANGUAGE)] };
}

function equalPhrases(phrases: readonly string[]): Entry {
  return { phrases, weights: phrases.map(() => 1) };
}

function meaningsOf(all: readonly (readonly [Meaning, Entry])[]): Meanings {
  return { meanings: all.map(([meaning]) => meaning), pool: buildPool(all.map(([, entry]) => entry)) };
}

/**
 * Takes the data apart for searching. `candidates` are those that the page knows, packed or not: the order of their ids is the data's.
 * `names` are by the ids of these candidates.
 * @throws Error when data and candidates are not of the same build
 */
export function buildIndex(data: SearchData, candidates: readonly Candidate[], names: Names): SearchIndex {
  const services = [...new Set(candidates.map(({ service }) => service))].sort();
  if (services.length !== data.services || SITUATIONS.length !== data.situations.length || KINDS.length !== data.kinds.length) {
    throw new Error("search data and directory are not of the same build; make them together");
  }
  const troubles = meaningsOf([
    ...SITUATIONS.map(({ id }, at) => [{ kind: "situation", id }, entryOf(data.situations[at] ?? "")] as const),
    ...KINDS.map((id, at) => [{ kind: "kind", id }, entryOf(data.kinds[at] ?? "")] as const),
  ]);
  const own = ownNames(names);
  const aliases = new Map(data.aliases);
  const named = meaningsOf(services.map((id, at) =>
    [{ kind: "service", id }, equalPhrases([...readPhrases(aliases.get(at) ?? "")[0], ...(own.get(id) ?? [])])] as const));
  return {
    troubles, names: named,
    numbers: candidates.filter(({ channel }) => DIALLED.includes(channel))
      .map(({ service, point, value }) => ({ service, point, digits: nationalDigits(value) })),
    forgive: forgiving([...new Set([...troubles.pool.words, ...named.pool.words])]),
  };
}
