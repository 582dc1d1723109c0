import { isDeepStrictEqual } from "node:util";
import { type Document, isNode, isScalar, isSeq } from "yaml";
import { isObject, type Values } from "./objects";

type Path = readonly (string | number)[];

/**
 * Changes a YAML document, which holds `before`, so that it holds `after`: only where they differ, so that comments stay
 * with what they stand at. Items with an `id` are found by it; what is removed takes its comments along.
 */
export function amend(document: Document, before: unknown, after: unknown, path: Path = []): void {
  if (isDeepStrictEqual(before, after)) return;
  if (isObject(before) && isObject(after)) amendMap(document, before, after, path);
  else if (isIdentified(before) && isIdentified(after)) amendItems(document, before, after, path);
  else if (Array.isArray(before) && Array.isArray(after)) amendList(document, after, path);
  else document.setIn(path, isScalar(document.getIn(path, true)) ? after : document.createNode(after));
}

function amendMap(document: Document, before: Values, after: Values, path: Path): void {
  for (const key of Object.keys(before)) if (!(key in after)) document.deleteIn([...path, key]);
  for (const [key, value] of Object.entries(after)) {
    if (key in before) amend(document, before[key], value, [...path, key]);
    else document.setIn([...path, key], document.createNode(value));
  }
}

function amendItems(document: Document, before: readonly Identified[], after: readonly Identified[], path: Path): void {
  const kept = before.filter(({ id }) => after.some((item) => item.id === id));
  for (const [at, { id }] of [...before.entries()].reverse()) {
    if (!kept.some((item) => item.id === id)) document.deleteIn([...path, at]);
  }
  for (const item of after) {
    const at = kept.findIndex(({ id }) => id === item.id);
    if (at < 0) document.addIn(path, document.createNode(item));
    else amend(document, kept[at], item, [...path, at]);
  }
}

/** The items of a plain list, those that stay with their own comments. */
function amendList(document: Document, after: readonly unknown[], path: Path): void {
  const list = document.getIn(path, true);
  if (!isSeq(list)) throw new Error(`there is no list at ${path.join(".")}`);
  const nodes = list.items.filter(isNode);
  list.items = after.map((value) => nodes.find((node) => isDeepStrictEqual(node.toJS(document), value)) ?? document.createNode(value));
}

type Identified = Values & { readonly id: unknown };

/** Each item has an id of its own; where two share one, the list is taken as it is, and the rules for ids speak. */
function isIdentified(it: unknown): it is readonly Identified[] {
  if (!Array.isArray(it) || !it.every((item): item is Identified => isObject(item) && "id" in item)) return false;
  return it.length > 0 && new Set(it.map(({ id }) => id)).size === it.length;
}
