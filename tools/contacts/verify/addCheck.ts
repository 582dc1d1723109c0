import { isDeepStrictEqual } from "node:util";
import { isMap, isNode, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from "yaml";
import { DirectoryError } from "../../../contacts/fault";
import { parseService } from "../../../contacts/parse";
import type { ServiceFile } from "../../../contacts/schema";
import type { Check } from "../../../core/directory/types";
import { canonicalOf } from "../check/canonical";

/**
 * A file's text with one more line under a contact point's `checked`. The document says where it belongs; every other byte stays as
 * it is, comments and layout too, and earlier checks stay before it.
 *
 * @throws Error where the file has no such point, or the result would say anything else than before and this check
 */
export function addCheck(text: string, pointId: string, check: Check): string {
  const point = pointIn(text, pointId);
  const written = `{ on: "${check.on}", how: ${check.how}, result: ${check.result} }`;
  const earlier = point.items.find((pair) => isScalar(pair.key) && pair.key.value === "checked");
  const added = earlier === undefined ? withNewList(text, point, written) : withOneMore(text, earlier, written);
  if (!isDeepStrictEqual(fileOf(added), withCheck(fileOf(text), pointId, check))) {
    throw new Error(`${pointId}: the check cannot be added without changing more; add it by hand: ${written}`);
  }
  return inTheForm(text, added);
}

/** A file that is in its canonical form stays in it: a long list of checks is laid out like any other. */
function inTheForm(before: string, added: string): string {
  const [was, is] = [canonicalOf(before), canonicalOf(added)];
  return was.ok && is.ok && was.text === before ? is.text : added;
}

function fileOf(text: string): ServiceFile {
  const parsed = parseService("", text);
  if (!parsed.ok) throw new DirectoryError(parsed.faults);
  return parsed.loaded.file;
}

function withCheck(file: ServiceFile, pointId: string, check: Check): ServiceFile {
  const points = file.points.map((point) => (point.id === pointId ? { ...point, checked: [...(point.checked ?? []), check] } : point));
  return { ...file, points };
}

function pointIn(text: string, pointId: string): YAMLMap {
  const points = parseDocument(text).get("points");
  const point = isSeq(points) ? points.items.find((item): item is YAMLMap => isMap(item) && item.get("id") === pointId) : undefined;
  if (point === undefined || point.flow === true) throw new Error(`${pointId}: no such contact point is written as lines of its own`);
  return point;
}

function withNewList(text: string, point: YAMLMap, written: string): string {
  const last = point.items.at(-1);
  const first = point.items[0];
  if (!isNode(last?.value) || !isNode(first?.key)) throw new Error("a contact point without fields");
  const indent = " ".repeat(columnOf(text, startOf(first.key)));
  return withLine(text, endOf(last.value), `${indent}checked: [${written}]`);
}

function withOneMore(text: string, pair: Pair, written: string): string {
  const list = pair.value;
  if (!isSeq(list)) throw new Error("checked is not a list");
  const last = list.items.at(-1);
  if (list.flow === true) return withText(text, isNode(last) ? endOf(last) : startOf(list) + 1, isNode(last) ? `, ${written}` : written);
  if (!isNode(last)) throw new Error("checked has no entries");
  return withLine(text, endOf(last), `${" ".repeat(columnOf(text, startOf(list)))}- ${written}`);
}

/** The text with a line of its own after the line on which `at` stands. */
function withLine(text: string, at: number, line: string): string {
  const lineFeed = text.includes("\r\n") ? "\r\n" : "\n";
  if (text[at - 1] === "\n") return withText(text, at, `${line}${lineFeed}`);
  const end = text.indexOf("\n", at);
  return end === -1 ? `${text}${lineFeed}${line}${lineFeed}` : withText(text, end + 1, `${line}${lineFeed}`);
}

function withText(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf("\n", at - 1) + 1);
}

function startOf(node: Node): number {
  return rangeOf(node)[0];
}

function endOf(node: Node): number {
  return rangeOf(node)[1];
}

function rangeOf(node: Node): readonly [number, number, number] {
  if (!node.range) throw new Error("a node that was not read from a text");
  return node.range;
}
