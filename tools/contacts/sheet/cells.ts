import type { Words } from "../../words";
import { guarded, isSpoilt, unguarded } from "./guard";
import type { Kind } from "./kinds";
import { isObject } from "./objects";

const EMPTY_LIST = "[]";
const EMPTY_MAP = "{}";
const BETWEEN = ", ";
const BETWEEN_ENTRIES = "; ";
const AFTER_KEY = ": ";
const FLAG = "yes";
/** How spreadsheets and their users write a truth. */
const TRUTHS = [FLAG, "true", "1", "はい"];

export type Reading = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: Words };

/** The cell for a value of a file; nothing for what is left out. */
export function cellOf(value: unknown): string {
  return guarded(plainText(value));
}

function plainText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (value === true) return FLAG;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.length === 0 ? EMPTY_LIST : items.map(plainText).join(items.some(isObject) ? BETWEEN_ENTRIES : BETWEEN);
  }
  if (isObject(value)) {
    const entries = Object.entries(value);
    return entries.length === 0 ? EMPTY_MAP : entries.map(([key, of]) => `${key}${AFTER_KEY}${plainText(of)}`).join(BETWEEN);
  }
  return typeof value === "number" ? String(value) : typeof value === "string" ? value : JSON.stringify(value);
}

/** The value of a cell that is not empty. Whether the value is allowed is for the form of a file to say. */
export function readCell(cell: string, kind: Kind): Reading {
  if (isSpoilt(cell)) {
    return refused(
      `"${cell}" is what the spreadsheet made of another value; write the value again with ' in front`,
      `「${cell}」は表計算ソフトが別の値を変えたものです。先頭に ' を付けて値を書き直してください`,
    );
  }
  return readText(unguarded(cell), kind);
}

function readText(text: string, kind: Kind): Reading {
  switch (kind.is) {
    case "text":
      return value(text);
    case "number":
      return /^\d+$/.test(text.trim()) ? value(Number(text)) : refused(`"${text}" is not a number; write 1, 2, 3 …`, `「${text}」は数ではありません。1、2、3 … と書いてください`);
    case "flag":
      return TRUTHS.includes(text.trim().toLowerCase()) ? value(true) : refused(`"${text}" is not ${FLAG}; write ${FLAG} or leave the cell empty`, `「${text}」は ${FLAG} ではありません。${FLAG} と書くか空欄にしてください`);
    case "list":
      if (text.trim() === EMPTY_LIST) return value([]);
      return allOf(partsOf(text, kind.of.is === "entry" || kind.of.is === "map" ? /;/ : /[,、]/).map((part) => readText(part, kind.of)));
    case "word-or-list":
      return kind.words.includes(text.trim()) ? value(text.trim()) : readText(text, { is: "list", of: kind.of });
    case "map":
      return text.trim() === EMPTY_MAP ? value({}) : readEntries(text, () => ({ is: "text" }));
    case "entry":
      return text.trim() === EMPTY_MAP ? value({}) : readEntries(text, (key) => kind.fields.get(key) ?? { is: "text" });
  }
}

function readEntries(text: string, kindAt: (key: string) => Kind): Reading {
  const entries: [string, unknown][] = [];
  for (const part of partsOf(text, /[,、]/)) {
    const [, key, rest] = /^([^:]+?)\s*[::]\s*(.+)$/.exec(part) ?? [];
    if (key === undefined || rest === undefined) {
      return refused(`"${part}" is not "key: value"; write for example vi: native, th: interpreter`, `「${part}」は「キー: 値」の形ではありません。例: vi: native, th: interpreter`);
    }
    if (entries.some(([other]) => other === key)) return refused(`"${key}" stands twice; leave one of them`, `「${key}」が2回あります。片方を消してください`);
    const reading = readText(rest, kindAt(key));
    if (!reading.ok) return reading;
    entries.push([key, reading.value]);
  }
  return value(Object.fromEntries(entries));
}

function partsOf(text: string, separator: RegExp): readonly string[] {
  return text.split(separator).map((part) => part.trim()).filter((part) => part !== "");
}

function allOf(readings: readonly Reading[]): Reading {
  return readings.find((reading) => !reading.ok) ?? value(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])));
}

function value(of: unknown): Reading {
  return { ok: true, value: of };
}

function refused(en: string, ja: string): Reading {
  return { ok: false, fault: { en, ja } };
}
