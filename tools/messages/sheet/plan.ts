import type { Locale } from "../../../i18n/locales";
import type { Words } from "../../words";
import type { Finding } from "../finding";
import type { Flat } from "../texts";
import { amendJson } from "./amendJson";
import { inBoth, type Column } from "./columns";
import type { TextFault } from "./fault";
import { judgeRow, type TextChange } from "./judgeRow";
import { textsIn } from "./messageFile";
import type { ReadSheet, TextRow } from "./readSheet";
import { toKeep } from "./toKeep";

/** A sheet that was read, and the message file that it is about. */
export interface Returned {
  readonly locale: Locale;
  readonly sheet: ReadSheet;
  /** `messages/my.json` and its text. */
  readonly path: string;
  readonly file: string;
}

export interface FileChange {
  readonly path: string;
  /** The file as it is to be written. */
  readonly file: string;
  readonly texts: readonly TextChange[];
}

/** What somebody wrote beside a text: no tool can act on it, so it is printed. */
export interface Remark {
  readonly path: string;
  readonly key: string;
  readonly note: string;
}

export type Plan =
  | { readonly ok: true; readonly changes: readonly FileChange[]; readonly same: number; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly faults: readonly TextFault[] };

export interface World {
  readonly english: Flat;
  /** What the rules of the house find in the texts of a language. */
  readonly findings: (locale: Locale, texts: Flat) => readonly Finding[];
}

/** What an import of the sheets would write. All or nothing: with a single fault there is no change. */
export function planImport(returned: readonly Returned[], world: World): Plan {
  const { english } = world;
  const read = returned.map((it) => changesOf(it, world));
  const faults = read.flatMap((it) => it.faults);
  if (faults.length > 0) return { ok: false, faults };
  const changes = read.filter(({ texts }) => texts.length > 0).map(({ path, file, texts }) => {
    return { path, file: amendJson(file, new Map(texts.map(({ key, after }) => [key, after]))), texts };
  });
  return { ok: true, changes, same: read.length - changes.length, remarks: returned.flatMap((it) => remarksOf(it, english)) };
}

interface Read extends FileChange {
  readonly faults: readonly TextFault[];
}

function changesOf({ locale, sheet, path, file }: Returned, { english, findings }: World): Read {
  if (sheet.faults.length > 0) return { path, file, texts: [], faults: sheet.faults };
  const now = textsIn(path, file);
  const judged = sheet.rows.map((row) => ({ row, judged: twice(sheet, row) ?? judgeRow(row, english, now) }));
  const texts = judged.flatMap(({ judged: it }) => (it.is === "change" ? [it.change] : []));
  const after = new Map([...now, ...texts.map((it) => [it.key, it.after] as const)]);
  const lost = [...english.keys()].filter((key) => !sheet.rows.some((row) => row.key === key));
  return {
    path, file, texts,
    faults: [
      ...judged.flatMap(({ row, judged: it }) => (it.is === "fault" ? [faultIn(sheet, row, it.column, it.message)] : [])),
      ...lost.map((key) => ({ file: sheet.file, row: null, column: null, key, message: LOST })),
      ...(texts.length === 0 ? [] : newFindings(findings(locale, now), findings(locale, after))).map((finding) => placed(sheet, finding)),
    ],
  };
}

/** What the changes break; what was broken before is not the sheet's. */
function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map((finding) => JSON.stringify(finding)));
  return after.filter((finding) => !known.has(JSON.stringify(finding)));
}

function placed(sheet: ReadSheet, { key, wrong, mend }: Finding): TextFault {
  const message = { en: `${wrong.en}; ${mend.en}`, ja: `${wrong.ja}。${mend.ja}` };
  const row = sheet.rows.find((it) => it.key === key);
  return row === undefined ? { file: sheet.file, row: null, column: null, key, message } : faultIn(sheet, row, "text", message);
}

function twice({ rows }: ReadSheet, row: TextRow): { readonly is: "fault"; readonly column: Column; readonly message: Words } | null {
  return rows.find(({ key }) => key === row.key) === row ? null : { is: "fault", column: "key", message: TWICE };
}

function faultIn({ file, headings }: ReadSheet, { row, key }: TextRow, name: Column, message: Words): TextFault {
  return { file, row, column: { name, at: headings.indexOf(name) }, key, message };
}

function remarksOf({ sheet, path }: Returned, english: Flat): readonly Remark[] {
  return sheet.rows.flatMap(({ key, note }) => (note === "" || note === inBoth(toKeep(english.get(key) ?? "")) ? [] : [{ path, key, note }]));
}

const TWICE: Words = { en: "this key stands in a row above, too; remove one of the rows", ja: "同じキーの行が上にもあります。片方の行を消してください" };
const LOST: Words = { en: "its row is gone; put it back (messages:export writes it)", ja: "この行がなくなっています。元に戻してください(messages:export が書き出します)" };
