import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { findLocale, type Locale } from "../../../i18n/locales";
import type { Words } from "../../words";
import { noLanguage } from "./languages";

export interface SheetFile {
  readonly path: string;
  readonly locale: Locale;
  readonly csv: string;
}

export type SheetFiles = { readonly ok: true; readonly files: readonly SheetFile[] } | { readonly ok: false; readonly fault: Words };

/** The sheets that were named, one by one or by their folder. The name of a sheet is its language: `my.csv`. */
export function sheetFiles(names: readonly string[]): SheetFiles {
  const files: SheetFile[] = [];
  for (const name of names) {
    const paths = pathsOf(name);
    if (paths.length === 0) return { ok: false, fault: nothingThere(name) };
    for (const path of paths) {
      const read = readOne(path);
      if ("fault" in read) return { ok: false, fault: read.fault };
      if (files.some(({ locale }) => locale.tag === read.locale.tag)) return { ok: false, fault: twice(read.locale.tag) };
      files.push(read);
    }
  }
  return { ok: true, files };
}

function pathsOf(name: string): readonly string[] {
  if (!existsSync(name)) return [];
  if (!statSync(name).isDirectory()) return [name];
  return readdirSync(name).filter((file) => file.endsWith(".csv")).sort().map((file) => join(name, file));
}

function readOne(path: string): SheetFile | { readonly fault: Words } {
  if (extname(path) !== ".csv") return { fault: notCsv(path) };
  const tag = basename(path, ".csv");
  const locale = findLocale(tag);
  if (locale === undefined) return { fault: prefixed(path, noLanguage(tag)) };
  const bytes = readFileSync(path);
  return isUtf8(bytes) ? { path, locale, csv: bytes.toString() } : { fault: notUtf8(path) };
}

function prefixed(path: string, { en, ja }: Words): Words {
  return { en: `${path}: ${en} (a sheet is named by its language, such as my.csv)`, ja: `${path}: ${ja} (表の名前は言語です。例: my.csv)` };
}

function nothingThere(name: string): Words {
  return {
    en: `there is no sheet at ${name}; name a file such as my.csv, or the folder of messages:export`,
    ja: `${name} に表がありません。my.csv のようなファイルか、messages:export のフォルダーを書いてください`,
  };
}

function notCsv(path: string): Words {
  return {
    en: `${path} is no CSV; open it and save it as "CSV UTF-8 (Comma delimited)"`,
    ja: `${path} は CSV ではありません。開いて「CSV UTF-8 (コンマ区切り)」で保存してください`,
  };
}

function notUtf8(path: string): Words {
  return {
    en: `${path} is not UTF-8, and letters may be lost; save it again as "CSV UTF-8 (Comma delimited)"`,
    ja: `${path} は UTF-8 ではなく、文字が失われているおそれがあります。「CSV UTF-8 (コンマ区切り)」で保存し直してください`,
  };
}

function twice(tag: string): Words {
  return { en: `two sheets are for ${tag}; name one of them`, ja: `${tag} の表が二つあります。一つだけ書いてください` };
}
