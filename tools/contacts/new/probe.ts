import { Document } from "yaml";
import { faultsOfRelations } from "../../../contacts/relations";
import { parseService, type LoadedFile } from "../../../contacts/parse";
import type { ServiceFile } from "../../../contacts/schema";
import type { Words } from "../../words";
import { canonicalOf, isCanonical } from "../check/canonical";
import { folderOf } from "../check/places";
import { RULES, type Known } from "../check/rules";

/** A field of the new file and its value; `undefined` leaves the field out. */
export type Entry = readonly [path: readonly (string | number)[], value: unknown];

/** What an answer is held against. */
export interface Directory {
  readonly files: readonly LoadedFile[];
  readonly known: Known;
}

export type Checked =
  | { readonly is: "file"; readonly path: string; readonly text: string }
  | { readonly is: "faults"; readonly faults: readonly Words[] };

/** Stands in for what was not asked yet, so that what was asked can be checked with the rules of the whole file. */
const PLACEHOLDER: readonly Entry[] = [
  [["id"], "not-asked-yet"], [["kind"], "ngo"], [["role"], "help"], [["runBy"], "public"], [["operator", "ja"], "-"], [["name", "ja"], "-"],
  [["area"], "JP"], [["needs"], ["health"]], [["serves", "who"], "anyone"], [["anonymous"], "unknown"],
];
const PLACEHOLDER_SOURCE: readonly Entry[] = [
  [["publisher"], "-"], [["title"], "-"], [["url"], null], [["asOf"], null], [["standing"], "official"], [["quote"], "-"],
];
const PLACEHOLDER_POINT: readonly Entry[] = [[["channel"], "app"], [["value"], "-"], [["hours"], "unknown"], [["cost"], "unknown"]];

/**
 * What is wrong with the newest value of a file that is being written, by every rule that the finished file has to keep: its form, its
 * relations, and those of `contacts:check`. None where nothing is.
 */
export function faultsOfNewest(entries: readonly Entry[], directory: Directory): readonly Words[] {
  const newest = entries.at(-1);
  if (newest === undefined) return [];
  const at = newest[0].join(".");
  // Whether a number stands in a quote is said of the number; the choice of sources can be the reason.
  const fields = [at, ...(at.endsWith(".evidence") ? [at.replace(/evidence$/, "value")] : [])];
  const faults = faultsOf([...placeholdersFor(entries), ...entries], directory);
  return faults.filter(({ field }) => fields.some((it) => field === it || field.startsWith(`${it}.`))).map(({ message }) => message);
}

/** The finished file in its canonical form and where it belongs, or everything that is wrong with it. */
export function checkedFile(entries: readonly Entry[], directory: Directory): Checked {
  const faults = faultsOf(entries, directory).map(({ field, message }): Words => ({ en: `${field}: ${message.en}`, ja: `${field}: ${message.ja}` }));
  if (faults.length > 0) return { is: "faults", faults };
  const canonical = canonicalOf(textOf(entries));
  return canonical.ok ? { is: "file", path: pathOf(entries), text: canonical.text } : { is: "faults", faults: [canonical.why] };
}

function faultsOf(entries: readonly Entry[], { files, known }: Directory) {
  const path = pathOf(entries);
  const parsed = parseService(path, textOf(entries));
  if (!parsed.ok) return parsed.faults;
  const { loaded } = parsed;
  const rules = RULES.filter(({ faults }) => faults !== isCanonical).flatMap(({ faults }) => faults(loaded, known));
  return [...faultsOfRelations([...files, loaded]).filter(({ file }) => file === path), ...rules];
}

function placeholdersFor(entries: readonly Entry[]): readonly Entry[] {
  const count = (list: string) => 1 + Math.max(0, ...entries.flatMap(([[head, at]]) => (head === list && typeof at === "number" ? [at] : [])));
  const sources = Array.from({ length: count("sources") }, (_, at) => at);
  const points = Array.from({ length: count("points") }, (_, at) => at);
  return [
    ...PLACEHOLDER,
    ...sources.flatMap((at): Entry[] => [[["sources", at, "id"], at + 1], ...below(["sources", at], PLACEHOLDER_SOURCE)]),
    ...points.flatMap((at): Entry[] => [
      [["points", at, "id"], `not-asked-${at}`], ...below(["points", at], PLACEHOLDER_POINT),
      [["points", at, "evidence"], sources.map((source) => source + 1)],
    ]),
  ];
}

function below(head: Entry[0], entries: readonly Entry[]): readonly Entry[] {
  return entries.map(([path, value]) => [[...head, ...path], value]);
}

function textOf(entries: readonly Entry[]): string {
  const document = new Document({});
  for (const [path, value] of entries) {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
  }
  return document.toString();
}

/** `contacts/<folder of the area>/<id>.yaml` */
function pathOf(entries: readonly Entry[]): string {
  const valueAt = (key: string) => entries.findLast(([path]) => path.length === 1 && path[0] === key)?.[1];
  const area = valueAt("area");
  const folder = folderOf(isArea(area) ? area : "JP");
  return `contacts/${folder}/${String(valueAt("id"))}.yaml`;
}

function isArea(value: unknown): value is ServiceFile["area"] {
  return value === "JP" || (Array.isArray(value) && value.length > 0 && value.every((code) => typeof code === "string"));
}
