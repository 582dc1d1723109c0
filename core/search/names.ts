import { fold } from "./fold";

/** Names of services by their ids, as the page shows them: official ones, and those that it composes. */
export type Names = ReadonlyMap<string, readonly string[]>;

/** More services than this under one name: it is a word for their kind. */
const NAME_OF_MANY = 3;

/** A name, and what it carries in brackets: often a short form, a nickname or what it was called before. */
function partsOfName(name: string): readonly string[] {
  return name.normalize("NFKC").split(/[()「」:/]/u).map(fold).filter((it) => it !== "");
}

/** The folded names of each service, without those that many share: to name a kind is not to name a service. */
export function ownNames(names: Names): Names {
  const parts = new Map([...names].map(([id, own]) => [id, [...new Set(own.flatMap(partsOfName))]]));
  const bearers = new Map<string, number>();
  for (const own of parts.values()) for (const name of own) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return new Map([...parts].map(([id, own]) => [id, own.filter((name) => (bearers.get(name) ?? 0) <= NAME_OF_MANY)]));
}
