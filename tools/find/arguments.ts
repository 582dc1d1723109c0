import { LANGUAGES, NEEDS } from "../../core/directory/vocabulary";
import { HAS, MODES, PERSONS, WITHOUT, type Query } from "../../core/match/types";
import { formatInstant, parseInstant } from "./instant";

/** What was asked on the command line. */
export interface Asked {
  readonly query: Query & { readonly at: number };
  readonly all: boolean;
  readonly json: boolean;
  /** What she typed in her own words; null: nothing. */
  readonly words: string | null;
}

/** A file of many queries, all answered for the same choices. */
export interface AskedMany {
  readonly file: string;
  readonly choices: Omit<Query, "languages"> & { readonly at: number };
}

export type ParsedArguments =
  | { readonly is: "asked"; readonly asked: Asked }
  | { readonly is: "many"; readonly asked: AskedMany }
  | { readonly is: "help" }
  | { readonly is: "fault"; readonly message: string };

/** A fault in what was typed, with what is allowed. */
class ArgumentFault extends Error {}

const SWITCHES = ["--all", "--json", "--help"] as const;
const LISTS = ["--lang", "--need", "--who", "--without"] as const;
const SINGLES = ["--at", "--area", "--has", "--mode", "--query", "--queries"] as const;
export const FLAGS: readonly string[] = [...LISTS, ...SINGLES, ...SWITCHES];

/** What `--lang` takes: the languages of the directory and the door's own tags, easy Japanese also by its path. */
const WANTED = [...LANGUAGES, "pt-BR", "ja-x-easy", "easy"] as const;
const WHOLE_COUNTRY = "JP";
const PREFECTURE = /^JP-(0[1-9]|[1-3]\d|4[0-7])$/;

/** A language as `--lang` and a file of queries name it; null: none that is known. */
export function languageOf(tag: string): Query["languages"][number] | null {
  const known = WANTED.find((it) => it === tag) ?? null;
  return known === "easy" ? "ja-x-easy" : known;
}

function isOneOf<T extends string>(allowed: readonly T[], value: string): value is T {
  return allowed.some((it) => it === value);
}

function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  if (isOneOf(allowed, value)) return value;
  throw new ArgumentFault(`${flag} "${value}" is not known; allowed: ${allowed.join(", ")}`);
}

/** The values of each flag in the order they were typed; `--flag value` and `--flag=value` alike. */
function collect(argv: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, string[]>();
  for (let index = 0; index < argv.length; index += 1) {
    const [flag = "", ...rest] = (argv[index] ?? "").split("=");
    if (!FLAGS.includes(flag)) throw new ArgumentFault(`"${flag}" is not a flag; allowed: ${FLAGS.join(", ")}`);
    const isSwitch = isOneOf(SWITCHES, flag);
    if (isSwitch && rest.length > 0) throw new ArgumentFault(`${flag} takes no value`);
    const next = argv[index + 1];
    const takesNext = !isSwitch && rest.length === 0 && next !== undefined && !next.startsWith("--");
    if (takesNext) index += 1;
    const value = takesNext ? next : rest.join("=");
    if (!isSwitch && value.trim() === "") throw new ArgumentFault(`${flag} needs a value; ${allowedFor(flag)}`);
    given.set(flag, [...(given.get(flag) ?? []), value]);
  }
  return given;
}

function allowedFor(flag: string): string {
  const lists: Readonly<Record<string, readonly string[]>> = {
    "--lang": WANTED, "--need": NEEDS, "--who": PERSONS, "--without": WITHOUT, "--has": HAS, "--mode": MODES,
    "--area": ["JP-01 … JP-47", "JP"], "--at": ["2026-11-24T18:00+09:00"],
    "--query": ["words in any language, such as \"bi giu ho chieu\""], "--queries": ["a file with [{\"lang\", \"query\"}]"],
  };
  return `allowed: ${(lists[flag] ?? []).join(", ")}`;
}

function parse(argv: readonly string[], now: number): ParsedArguments {
  const given = collect(argv);
  if (given.has("--help")) return { is: "help" };
  const listOf = <T extends string>(flag: (typeof LISTS)[number], allowed: readonly T[]): T[] => {
    const values = (given.get(flag) ?? []).flatMap((text) => text.split(",")).map((value) => value.trim());
    return [...new Set(values.map((value) => oneOf(flag, value, allowed)))];
  };
  const single = (flag: (typeof SINGLES)[number]): string | null => {
    const [value = null, ...more] = given.get(flag) ?? [];
    if (more.length > 0) throw new ArgumentFault(`${flag} is given more than once; give it once`);
    return value;
  };
  const choice = <T extends string>(flag: (typeof SINGLES)[number], allowed: readonly T[]): T | null => {
    const value = single(flag);
    return value === null ? null : oneOf(flag, value, allowed);
  };
  const time = single("--at");
  const at = time === null ? now : parseInstant(time);
  if (at === null) throw new ArgumentFault(`--at "${time}" is not an instant; write date, time and offset, such as ${formatInstant(now)}`);
  const area = single("--area");
  if (area !== null && area !== WHOLE_COUNTRY && !PREFECTURE.test(area)) {
    throw new ArgumentFault(`--area "${area}" is not known; allowed: JP-01 … JP-47 (ISO 3166-2), or ${WHOLE_COUNTRY} for "I don't know"`);
  }
  const choices = {
    needs: listOf("--need", NEEDS), area: area === WHOLE_COUNTRY ? null : area,
    has: choice("--has", HAS), mode: choice("--mode", MODES),
    who: listOf("--who", PERSONS), without: listOf("--without", WITHOUT), at,
  };
  const all = given.has("--all");
  const words = single("--query");
  const file = single("--queries");
  refuseTogether(given, all ? "--all" : file === null ? "--query" : "--queries");
  if (file !== null) return { is: "many", asked: { file, choices } };
  const languages = listOf("--lang", WANTED).map((tag) => (tag === "easy" ? "ja-x-easy" : tag));
  if (languages.length === 0 && !all) throw new ArgumentFault(`--lang is missing; ${allowedFor("--lang")}`);
  const query = { languages: languages.length === 0 ? (["ja"] as const) : languages, ...choices };
  return { is: "asked", asked: { all, json: given.has("--json"), words, query } };
}

/** What one flag makes senseless beside it. */
const NOT_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  "--all": ["--query", "--queries"], "--queries": ["--query", "--lang"], "--query": [],
};

function refuseTogether(given: ReadonlyMap<string, readonly string[]>, flag: string): void {
  const other = NOT_TOGETHER[flag]?.find((it) => given.has(it));
  if (other !== undefined) throw new ArgumentFault(`${flag} and ${other} do not go together; leave ${other} out`);
}

/** Reads the command line. A fault is one sentence that names the flag and what it allows. `now` stands where `--at` is not given. */
export function parseArguments(argv: readonly string[], now: number): ParsedArguments {
  try {
    return parse(argv, now);
  } catch (fault) {
    if (fault instanceof ArgumentFault) return { is: "fault", message: fault.message };
    throw fault;
  }
}
