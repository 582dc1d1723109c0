import type { Service } from "../../../core/directory/types";
import type { ToolLanguage, Words } from "../../words";
import { countFault, readCount, readFlags } from "../command/flags";
import { printed, refused, type Printed } from "../command/printed";
import { duePoints } from "./due";
import type { Day } from "./months";
import { reportOf, rowOf } from "./report";

const TOOL = "contacts:stale";
/** A value that nobody has looked at for a year is due. */
export const DEFAULT_MONTHS = 12;

export const HELP: Words = {
  en: `Usage: npm run -s contacts:stale -- [flags]      which contact points somebody has to look at, most pressing first

  --months N   how old is old; ${DEFAULT_MONTHS}, if not given
  --json       an array, one object a contact point
  --ja, --en   the language of the answer`,
  ja: `使い方: npm run -s contacts:stale -- [指定]      確認が必要な窓口を、急ぐものから示します

  --months N   何か月より古ければ古いとするか。省略すると ${DEFAULT_MONTHS}
  --json       窓口一件ごとの配列
  --ja, --en   表示の言語`,
};

export interface World {
  readonly today: Day;
  readonly services: () => readonly Service[];
}

/** The command `contacts:stale`: what it prints, and its exit status. That something is due is no fault. */
export function runStale(argv: readonly string[], language: ToolLanguage, world: World): Printed {
  const flags = readFlags(argv, { months: "value", json: "switch" });
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  const [strange] = flags.rest;
  if (strange !== undefined) return refused(TOOL, { en: `"${strange}" is not understood; it takes flags only`, ja: `"${strange}" は分かりません。-- で始まる指定だけを使います` }, language);
  const typed = flags.given.get("months");
  const months = typed === undefined ? DEFAULT_MONTHS : readCount(typed);
  if (months === null) return refused(TOOL, countFault("--months", typed ?? ""), language);
  const due = duePoints(world.services(), world.today, months);
  return printed(flags.given.has("json") ? JSON.stringify(due.map(rowOf), null, 2) : reportOf(due, months, language));
}
