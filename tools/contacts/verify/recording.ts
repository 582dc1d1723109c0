import type { Check } from "../../../core/directory/types";
import type { Words } from "../../words";
import { isDay, type Day } from "../stale/months";
import { neverCalled } from "./card";
import { CRISIS_WORDS, pointKey, type CrisisReason } from "./crisis";
import type { Item } from "./worklist";

export const CHECK_HOWS = ["page", "call", "operator", "letter"] as const satisfies readonly Check["how"][];
export const CHECK_RESULTS = ["confirmed", "changed", "no-answer", "gone"] as const satisfies readonly Check["result"][];

/** What one wants to record, as typed. */
export interface Typed {
  readonly how: string;
  readonly result: string;
  readonly on: string;
}

export type Recording =
  | { readonly is: "check"; readonly check: Check }
  | { readonly is: "fault"; readonly message: Words };

/**
 * A check that may be recorded of a contact point, or why it may not: a word that is none, a day that is none or has not come, a call
 * to a line that is never called or that is no telephone, a check that stands there already.
 *
 * @param today the day in Japan
 */
export function recordingOf({ service, point }: Item, typed: Typed, crisis: ReadonlyMap<string, CrisisReason>, today: Day): Recording {
  const how = CHECK_HOWS.find((it) => it === typed.how);
  if (how === undefined) return fault(notOneOf("--how", typed.how, CHECK_HOWS));
  const refusal = how === "call" ? callRefusal({ service, point }, crisis) : null;
  if (refusal !== null) return fault(refusal);
  const result = CHECK_RESULTS.find((it) => it === typed.result);
  if (result === undefined) return fault(notOneOf("--result", typed.result, CHECK_RESULTS));
  const { on } = typed;
  if (!isDay(on)) return fault({ en: `--on "${on}" is not a day; write YYYY-MM-DD`, ja: `--on "${on}" は日付ではありません。YYYY-MM-DD の形で書いてください` });
  if (on > today) return fault({ en: `--on ${on} has not come; write the day on which it was checked`, ja: `--on ${on} は未来の日付です。確認した日を書いてください` });
  if (point.checked.some((check) => check.on === on && check.how === how && check.result === result)) {
    return fault({ en: `this check stands there already (${on}, ${how}, ${result})`, ja: `同じ確認がすでに記録されています (${on}、${how}、${result})` });
  }
  return { is: "check", check: { on, how, result } };
}

/** Why a contact point must not be called to check it; null where it may be. */
export function callRefusal({ service, point }: Item, crisis: ReadonlyMap<string, CrisisReason>): Words | null {
  const reason = crisis.get(pointKey(service, point));
  if (reason !== undefined) return neverCalled(CRISIS_WORDS[reason]);
  if (point.channel === "phone") return null;
  return {
    en: `${point.channel} is not called; check it on the page, with the operator or by letter (page, operator, letter)`,
    ja: `${point.channel} に電話はかけられません。ページ、運営者、手紙のどれかで確認してください (page、operator、letter)`,
  };
}

function fault(message: Words): Recording {
  return { is: "fault", message };
}

function notOneOf(flag: string, typed: string, allowed: readonly string[]): Words {
  const list = allowed.join(", ");
  return { en: `${flag} "${typed}" is not known; write one of: ${list}`, ja: `${flag} "${typed}" は使えません。使えるもの: ${list}` };
}
