import { parseArgs } from "node:util";
import type { Words } from "../../words";

/** What a tool takes: each flag by its name without dashes. */
export type FlagTable = Readonly<Record<string, "value" | "switch">>;

export type Flags =
  | {
      readonly is: "flags";
      /** The value of each flag that was given; a switch has an empty one. */
      readonly given: ReadonlyMap<string, string>;
      readonly rest: readonly string[];
    }
  | { readonly is: "fault"; readonly message: Words };

/** Every tool for maintainers takes these: its language, and its own description. */
const COMMON: FlagTable = { ja: "switch", en: "switch", help: "switch" };

/**
 * Reads a command line: `--flag value` and `--flag=value` alike, and the words that are no flag in `rest`. A fault names the
 * flag and the mend; nothing is guessed and nothing is passed over.
 *
 * @param argv the tool's arguments, `process.argv.slice(2)`
 */
export function readFlags(argv: readonly string[], table: FlagTable): Flags {
  const known: FlagTable = { ...table, ...COMMON };
  const options = Object.fromEntries(Object.entries(known).map(([name, is]) => [name, { type: is === "value" ? "string" : "boolean" } as const]));
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const given = new Map<string, string>();
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") rest.push(token.value);
    if (token.kind !== "option") continue;
    const fault = faultOf(token.rawName, known[token.name], token.value, token.inlineValue === true, given.has(token.name));
    if (fault !== null) return { is: "fault", message: fault(Object.keys(known).map((name) => `--${name}`).join(", ")) };
    given.set(token.name, token.value ?? "");
  }
  return { is: "flags", given, rest };
}

type FaultWith = (allowed: string) => Words;

function faultOf(flag: string, is: "value" | "switch" | undefined, value: string | undefined, inline: boolean, twice: boolean): FaultWith | null {
  if (is === undefined) {
    return (allowed) => ({ en: `${flag} is not a flag; write one of: ${allowed}`, ja: `${flag} という指定はありません。使えるもの: ${allowed}` });
  }
  if (is === "switch" && value !== undefined) {
    return () => ({ en: `${flag} takes no value; write it alone`, ja: `${flag} に値はいりません。そのまま書いてください` });
  }
  if (is === "value" && (value === undefined || value === "" || (!inline && value.startsWith("--")))) {
    return () => ({ en: `${flag} needs a value; write it after the flag`, ja: `${flag} に値がありません。続けて書いてください` });
  }
  return twice ? () => ({ en: `${flag} is given twice; give it once`, ja: `${flag} が二回あります。一回だけ書いてください` }) : null;
}

/** Months as `--months` gives them, whole and from 1 on; null where the text is none. */
export function readCount(text: string): number | null {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}

/** What is said of a count that is none. */
export function countFault(flag: string, text: string): Words {
  return { en: `${flag} "${text}" is no count; write a whole number from 1 on, such as 12`, ja: `${flag} "${text}" は数ではありません。1以上の整数 (例: 12) を書いてください` };
}
