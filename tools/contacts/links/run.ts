import type { ToolLanguage, Words } from "../../words";
import { countFault, readCount, readFlags } from "../command/flags";
import { printed, refused, type Printed } from "../command/printed";
import type { Link } from "./collect";
import { firstOfHosts, inTurn } from "./inTurn";
import type { Verdict } from "./judge";

const TOOL = "contacts:links";
const LIMIT = 8;
const SECONDS = 20;
const MS = 1000;

export const HELP: Words = {
  en: `Usage: npm run -s contacts:links [-- flags]

Looks whether every address on the web of the directory is there: sources, pages, forms, chats.
  --timeout    seconds to wait for one answer (${SECONDS}, if not given)
  --json       {"checked", "links": [{"url", "is", "to", "status", "because", "at"}]}
  --ja, --en   the language of the answer

Exit 1: a page is gone. Without a network nothing is checked, and the exit is 0.`,
  ja: `使い方: npm run -s contacts:links [-- 指定]

掲載データにあるウェブアドレス(出典、ページ、フォーム、チャット)がまだあるか調べます。
  --timeout    一回の応答を待つ秒数 (省略すると ${SECONDS})
  --json       {"checked", "links": [{"url", "is", "to", "status", "because", "at"}]}
  --ja, --en   表示の言語

終了コード 1: なくなったページがあります。ネットワークがなければ何も調べず、0 で終わります。`,
};

export interface World {
  readonly links: () => readonly Link[];
  /** @param timeout ms for each request */
  readonly visit: (url: string, timeout: number) => Promise<Verdict>;
  readonly pause: () => Promise<void>;
  /** Shows how far it is, where somebody looks. */
  readonly progress: (done: number, of: number) => void;
}

interface Checked {
  readonly link: Link;
  readonly verdict: Verdict;
}

/** The command `contacts:links`: what it prints, and its exit status. */
export async function runLinks(argv: readonly string[], language: ToolLanguage, world: World): Promise<Printed> {
  const flags = readFlags(argv, { timeout: "value", json: "switch" });
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  const [extra] = flags.rest;
  if (extra !== undefined) return refused(TOOL, notAsked(extra), language);
  const text = flags.given.get("timeout") ?? String(SECONDS);
  const seconds = readCount(text);
  if (seconds === null) return refused(TOOL, countFault("--timeout", text), language);
  const checked = await check(world.links(), world, seconds * MS);
  if (flags.given.has("json")) return asJson(checked);
  if (checked === null) return printed(NOT_CHECKED[language]);
  return { stdout: `${report(checked).map((words) => words[language]).join("\n")}\n`, stderr: "", status: statusOf(checked) };
}

/** null: nothing answers on the first few hosts, so there is no network, and nothing can be said of any page. */
async function check(links: readonly Link[], world: World, timeout: number): Promise<readonly Checked[] | null> {
  const urls = links.map(({ url }) => url);
  const first = firstOfHosts(urls, LIMIT);
  let before = 0;
  const pace = { limit: LIMIT, pause: world.pause, progress: (done: number) => world.progress(before + done, urls.length) };
  const visit = (url: string) => world.visit(url, timeout);
  const probed = await inTurn(first, visit, pace);
  before = probed.size;
  if (first.length > 0 && [...probed.values()].every(isUnanswered)) return null;
  const rest = await inTurn(urls.filter((url) => !probed.has(url)), visit, pace);
  return links.flatMap((link) => {
    const verdict = probed.get(link.url) ?? rest.get(link.url);
    return verdict === undefined ? [] : [{ link, verdict }];
  });
}

function isUnanswered(verdict: Verdict): boolean {
  return verdict.is === "no-answer" && verdict.status === null;
}

function statusOf(checked: readonly Checked[]): 0 | 1 {
  return checked.some(({ verdict }) => verdict.is === "gone") ? 1 : 0;
}

function asJson(checked: readonly Checked[] | null): Printed {
  const links = (checked ?? []).map(({ link, verdict }) => ({ url: link.url, ...verdict, at: link.at }));
  return { ...printed(JSON.stringify({ checked: checked !== null, links }, null, 2)), status: statusOf(checked ?? []) };
}

const NOT_CHECKED: Words = {
  en: "Not checked: no host answers, so there seems to be no network.",
  ja: "調べていません: どのホストも応答しないため、ネットワークにつながっていないようです。",
};

/** What is gone first, then what moved, then what did not answer; what is there is only counted. */
function report(checked: readonly Checked[]): readonly Words[] {
  const of = (is: Verdict["is"]) => checked.filter(({ verdict }) => verdict.is === is);
  const count = { ok: of("ok").length, moved: of("moved").length, gone: of("gone").length, silent: of("no-answer").length };
  return [
    ...[...of("gone"), ...of("moved"), ...of("no-answer")].map(lineOf),
    {
      en: `${checked.length} addresses: ${count.ok} ok, ${count.moved} moved, ${count.gone} gone, ${count.silent} without an answer.`,
      ja: `アドレス ${checked.length} 件: あり ${count.ok}、移転 ${count.moved}、なくなった ${count.gone}、応答なし ${count.silent}。`,
    },
  ];
}

function lineOf({ link, verdict }: Checked): Words {
  const said = saidOf(verdict);
  const at = link.at.join(", ");
  return { en: `${said.en}: ${link.url} (${at})`, ja: `${said.ja}: ${link.url} (${at})` };
}

function saidOf(verdict: Verdict): Words {
  switch (verdict.is) {
    case "ok":
      return { en: "ok", ja: "あり" };
    case "moved":
      return { en: `moved to ${verdict.to}`, ja: `${verdict.to} に移転` };
    case "gone":
      return { en: `gone (HTTP ${verdict.status})`, ja: `なくなった (HTTP ${verdict.status})` };
    case "no-answer":
      return { en: `no answer (${verdict.because})`, ja: `応答なし (${verdict.because})` };
  }
}

function notAsked(word: string): Words {
  return { en: `"${word}" is not asked for; see --help`, ja: `「${word}」は不要です。--help を見てください` };
}
