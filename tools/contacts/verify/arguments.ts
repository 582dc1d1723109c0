import type { Words } from "../../words";
import { countFault, readCount, readFlags } from "../command/flags";
import { DEFAULT_MONTHS } from "../stale/run";
import type { Typed } from "./recording";

/** How many contact points one sitting hands out, if nobody says otherwise. */
const DEFAULT_NEXT = 10;

/** What was asked on the command line. `only` and `key` are `<service>/<point>`; `on` is null for today. */
export type Asked =
  | { readonly is: "help" }
  | { readonly is: "record"; readonly key: string; readonly typed: Omit<Typed, "on"> & { readonly on: string | null } }
  | { readonly is: "hand-out"; readonly only: string | null; readonly next: number; readonly months: number; readonly listed: boolean }
  | { readonly is: "fault"; readonly message: Words };

const RECORDING = ["how", "result", "on"] as const;
const HANDING_OUT = ["next", "only", "months", "list"] as const;

/** Reads the command line of `contacts:verify`. */
export function readArguments(argv: readonly string[]): Asked {
  const flags = readFlags(argv, {
    next: "value", only: "value", months: "value", list: "switch", record: "value", how: "value", result: "value", on: "value",
  });
  if (flags.is === "fault") return flags;
  const { given, rest } = flags;
  if (given.has("help")) return { is: "help" };
  const [strange] = rest;
  if (strange !== undefined) return fault(`"${strange}" is not understood; it takes flags only`, `"${strange}" は分かりません。-- で始まる指定だけを使います`);
  return given.has("record") ? recordAsked(given) : handOutAsked(given);
}

function recordAsked(given: ReadonlyMap<string, string>): Asked {
  const strange = HANDING_OUT.find((flag) => given.has(flag));
  if (strange !== undefined) return fault(`--${strange} does not go with --record; leave it out`, `--${strange} は --record と一緒に使えません`);
  const [key, how, result] = [given.get("record"), given.get("how"), given.get("result")];
  if (key === undefined || how === undefined || result === undefined) {
    return fault("--record needs --how page|call|operator|letter and --result confirmed|changed|no-answer|gone", "--record には --how page|call|operator|letter と --result confirmed|changed|no-answer|gone が必要です");
  }
  return { is: "record", key, typed: { how, result, on: given.get("on") ?? null } };
}

function handOutAsked(given: ReadonlyMap<string, string>): Asked {
  const lonely = RECORDING.find((flag) => given.has(flag));
  if (lonely !== undefined) return fault(`--${lonely} goes with --record <service>/<point>; name the contact point`, `--${lonely} は --record <service>/<point> と一緒に使います。窓口を書いてください`);
  const [next, months] = [given.get("next"), given.get("months")];
  const counts = [next === undefined ? DEFAULT_NEXT : readCount(next), months === undefined ? DEFAULT_MONTHS : readCount(months)] as const;
  if (counts[0] === null) return { is: "fault", message: countFault("--next", next ?? "") };
  if (counts[1] === null) return { is: "fault", message: countFault("--months", months ?? "") };
  return { is: "hand-out", only: given.get("only") ?? null, next: counts[0], months: counts[1], listed: given.has("list") };
}

function fault(en: string, ja: string): Asked {
  return { is: "fault", message: { en, ja } };
}
