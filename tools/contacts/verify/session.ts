import type { Check } from "../../../core/directory/types";
import type { ToolLanguage, Words } from "../../words";
import type { Asker } from "../command/asker";
import { cardOf, type Setting } from "./card";
import { callRefusal, CHECK_HOWS, CHECK_RESULTS, recordingOf } from "./recording";
import { recorded } from "./words";
import type { Item } from "./worklist";

/** What a session needs: the cards' setting, the day in Japan, and where a check is written. */
export interface Desk extends Setting {
  readonly today: string;
  /** Writes the check; the path of the file, to be named. */
  readonly write: (item: Item, check: Check) => string;
}

const HOW_PROMPT: Words = { en: "How did you check it?", ja: "どうやって確認しましたか。" };
const RESULT_PROMPT: Words = { en: "What came out?", ja: "結果はどうでしたか。" };
const CHOICES: Words = { en: "Enter: skip, ?: explain, q: stop", ja: "Enter: とばす、?: 説明、q: 終わる" };
const HOW_EXPLAINED: Words = {
  en: "page: you read it on the operator’s own page · call: they said it on the telephone · operator: they told you in another way · letter: they answered the letter of contacts:letter",
  ja: "page: 運営者のページで読んだ · call: 電話で聞いた · operator: ほかの方法で運営者から聞いた · letter: contacts:letter の手紙に返事があった",
};
const RESULT_EXPLAINED: Words = {
  en: "confirmed: every value is right · changed: a value is otherwise; correct it in the file and quote the source · no-answer: nobody answered · gone: the service or the number no longer exists",
  ja: "confirmed: すべて正しい · changed: 違う値がある (ファイルを直し、出典を引用してください) · no-answer: 返事がない · gone: 窓口か番号がなくなった",
};
const STRANGE: Words = { en: "That is none of them.", ja: "その中にありません。" };
const MEND: Words = { en: "Now correct the value there, and add the source that states it.", ja: "続けて、そのファイルの値を直し、根拠の出典を加えてください。" };

/** Hands out one contact point after the other and records what is typed. Ends where one stops; what was recorded is kept. */
export async function verifySession(items: readonly Item[], desk: Desk, asker: Asker): Promise<number> {
  const { language } = desk;
  let count = 0;
  for (const [at, item] of items.entries()) {
    asker.say(`\n[${at + 1}/${items.length}] ${cardOf(item, desk)}`);
    const answer = await checkOf(item, desk, asker);
    if (answer === "stop") break;
    if (answer === "skip") continue;
    const path = desk.write(item, answer);
    count += 1;
    asker.say(recorded(path)[language]);
    if (answer.result === "changed" || answer.result === "gone") asker.say(MEND[language]);
  }
  return count;
}

type Answer = "stop" | "skip" | Check;

async function checkOf(item: Item, desk: Desk, asker: Asker): Promise<Answer> {
  for (;;) {
    const how = await choose(HOW_PROMPT, CHECK_HOWS, HOW_EXPLAINED, desk.language, asker);
    if (how === "stop" || how === "skip") return how;
    const refusal = how === "call" ? callRefusal(item, desk.crisis) : null;
    if (refusal !== null) {
      asker.say(refusal[desk.language]);
      continue;
    }
    const result = await choose(RESULT_PROMPT, CHECK_RESULTS, RESULT_EXPLAINED, desk.language, asker);
    if (result === "stop" || result === "skip") return result;
    const recording = recordingOf(item, { how, result, on: desk.today }, desk.crisis, desk.today);
    if (recording.is === "check") return recording.check;
    asker.say(recording.message[desk.language]);
  }
}

async function choose(prompt: Words, allowed: readonly string[], explained: Words, language: ToolLanguage, asker: Asker): Promise<string> {
  for (;;) {
    const typed = (await asker.ask(`${prompt[language]} ${allowed.join(", ")} (${CHOICES[language]}): `))?.trim();
    if (typed === undefined || typed === "q") return "stop";
    if (typed === "") return "skip";
    if (allowed.includes(typed)) return typed;
    asker.say(typed === "?" ? explained[language] : STRANGE[language]);
  }
}
