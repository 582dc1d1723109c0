import type { Words } from "../../words";
import { isDialled, numberStandsIn } from "../check/quotes";
import { hoursInWords } from "../letter/hoursInWords";
import { speechIn } from "../letter/speech";
import { alikeIn, type Alike } from "./duplicates";
import { POINT, SERVICE, SOURCE, type Asked } from "./fields";
import { faultsOfNewest, type Directory, type Entry } from "./probe";
import { isYes, LEFT_OUT, yesOrNo, type Notice, type Question } from "./question";

export type Step = Question | Notice;

/** What the interview comes to: the fields of the new file, or nothing, because it is there already. */
export type Told = { readonly is: "file"; readonly entries: readonly Entry[] } | { readonly is: "known" };

type Walk<T> = Generator<Step, T, string>;

/**
 * The interview as the questions that come one after the other; each takes the line that was typed. It only asks: the same answers
 * lead to the same questions, so that a draft is nothing but the answers.
 *
 * First it looks whether the service is there already. Then the service; then the sources, because a number is taken only where it
 * stands in a quote; then the contact points.
 */
export function* interview(directory: Directory): Walk<Told> {
  const value = yield FIRST_VALUE;
  const name = yield FIRST_NAME;
  const alike = alikeIn(directory.files, { value: value === LEFT_OUT ? "" : value, name });
  if (alike.length > 0) {
    yield { is: "notice", words: noticeOf(alike) };
    if (!isYes(yield GO_ON)) return { is: "known" };
  }
  const entries: Entry[] = [];
  yield* serviceWalk(entries, directory, name);
  const quotes = yield* sourcesWalk(entries, directory);
  yield* pointsWalk(entries, directory, quotes, value === LEFT_OUT ? null : value);
  return { is: "file", entries };
}

const FIRST_VALUE: Question = {
  is: "question", key: "look.value", initial: null, faults: () => [],
  prompt: { en: "The number or address to add", ja: "加えたい番号かあて先" },
  explained: {
    en: `Before anything else it is looked for in the directory. ${LEFT_OUT} where you do not have one.`, ja: `はじめに、すでに載っていないかを調べます。なければ ${LEFT_OUT}。`,
  },
};

const FIRST_NAME: Question = {
  is: "question", key: "look.name", initial: null, faults: () => [],
  prompt: { en: "The official name of the service, in Japanese", ja: "窓口の正式な名称 (日本語)" },
  explained: { en: "It is looked for as well, whatever its width, case, kana or legal form.", ja: "これも調べます。全角・半角、大文字・小文字、かな、法人の種類の違いは無視します。" },
};

const GO_ON = yesOrNo(
  "look.go-on", { en: "Is yours another one, not there yet?", ja: "それらとは別の、まだ載っていない窓口ですか" },
  { en: "no: edit that file instead (contacts/README.md). yes: go on.", ja: "no: そのファイルを直してください (contacts/README.md)。yes: 続けます。" }, "no",
);

function* serviceWalk(entries: Entry[], directory: Directory, name: string): Walk<void> {
  const put = putter(entries, directory);
  yield* put(["id"], SERVICE.id);
  yield* put(["kind"], SERVICE.kind);
  yield* put(["role"], SERVICE.role);
  yield* put(["runBy"], SERVICE.runBy);
  yield* put(["operator", "ja"], SERVICE.operatorJa);
  yield* put(["operator", "en"], SERVICE.operatorEn);
  yield* put(["name", "ja"], { ...SERVICE.nameJa, initial: name });
  yield* put(["name", "kana"], SERVICE.kana);
  yield* put(["name", "en"], SERVICE.nameEn);
  const area = yield* put(["area"], SERVICE.area);
  const [prefecture] = area.match(/JP-\d\d/i) ?? [];
  if (prefecture !== undefined && (yield* put(["body", "is"], SERVICE.body, LEFT_OUT)) !== LEFT_OUT) {
    yield* put(["body", "in"], { ...SERVICE.bodyIn, initial: prefecture.toUpperCase() });
  }
  yield* put(["needs"], SERVICE.needs);
  if ((yield* put(["serves", "who"], SERVICE.who)) === "nationals") yield* put(["serves", "nationals"], SERVICE.nationals);
  yield* put(["anonymous"], SERVICE.anonymous);
}

/** The sources, and the quote of each. */
function* sourcesWalk(entries: Entry[], directory: Directory): Walk<readonly string[]> {
  const put = putter(entries, directory);
  const quotes: string[] = [];
  do {
    const at = quotes.length;
    yield { is: "notice", words: { en: `Source ${at + 1}: what you read yourself.`, ja: `出典 ${at + 1}: ご自分で読んだもの。` } };
    entries.push([["sources", at, "id"], at + 1]);
    yield* put(["sources", at, "publisher"], SOURCE.publisher);
    yield* put(["sources", at, "title"], SOURCE.title);
    yield* put(["sources", at, "url"], SOURCE.url);
    yield* put(["sources", at, "asOf"], SOURCE.asOf);
    yield* put(["sources", at, "standing"], SOURCE.standing);
    quotes.push(yield* put(["sources", at, "quote"], SOURCE.quote));
  } while (isYes(yield another("sources", quotes.length, { en: "Another source?", ja: "ほかにも出典がありますか" })));
  return quotes;
}

function* pointsWalk(entries: Entry[], directory: Directory, quotes: readonly string[], firstValue: string | null): Walk<void> {
  const put = putter(entries, directory);
  let at = 0;
  do {
    yield { is: "notice", words: { en: `Contact point ${at + 1}.`, ja: `窓口 ${at + 1}。` } };
    const channel = yield* put(["points", at, "channel"], POINT.channel);
    const value = yield* put(["points", at, "value"], { ...POINT.value, initial: at === 0 ? firstValue : null });
    yield* put(["points", at, "id"], { ...POINT.id, initial: at === 0 ? channel : null });
    if (channel === "phone") yield* put(["points", at, "press"], POINT.press);
    yield* put(["points", at, "languages"], POINT.languages);
    const hours = yield* put(["points", at, "hours"], POINT.hours);
    yield { is: "notice", words: readBack(hours) };
    if (hours !== "unknown") yield* put(["points", at, "said"], POINT.said);
    yield* put(["points", at, "cost"], POINT.cost);
    yield* put(["points", at, "evidence"], { ...POINT.evidence, initial: stating(value, channel, quotes) });
    at += 1;
  } while (isYes(yield another("points", at, { en: "Another contact point?", ja: "ほかにも窓口がありますか" })));
}

type Put = (path: Entry[0], field: Asked, leftOut?: string) => Walk<string>;

/** Asks for one field, keeps its value, and gives the line that was typed. A whole group is left out with `leftOut`. */
function putter(entries: Entry[], directory: Directory): Put {
  return function* (path, { prompt, explained, initial, read }, leftOut) {
    const faults = (typed: string) => (typed === leftOut ? [] : faultsOfNewest([...entries, [path, read(typed)]], directory));
    const typed = yield { is: "question", key: path.join("."), prompt, explained, initial, faults };
    const value = read(typed);
    if (value !== undefined) entries.push([path, value]);
    return typed;
  };
}

function another(list: string, count: number, prompt: Words): Question {
  const explained = { en: "yes for one more; no goes on.", ja: "yes でもう一つ、no で先に進みます。" };
  return yesOrNo(`${list}.${count}.another`, prompt, explained, "no");
}

/** The sources in whose quotes a number stands; all of them for what is no number. */
function stating(value: string, channel: string, quotes: readonly string[]): string {
  const all = quotes.map((_, at) => at + 1);
  const those = isDialled({ channel }) ? all.filter((_, at) => numberStandsIn(value, quotes[at] ?? "")) : all;
  return those.join(" ");
}

function readBack(hours: string): Words {
  return { en: `= ${hoursInWords(hours, speechIn("en")).join("; ")}`, ja: `= ${hoursInWords(hours, speechIn("ja")).join("。")}` };
}

function noticeOf(alike: readonly Alike[]): Words {
  const lines = alike.map(({ path, name, values, by }) => `  ${path}  ${name}${by === "value" ? `  (${values.join(", ")})` : ""}`).join("\n");
  return { en: `These are alike:\n${lines}`, ja: `似たものがあります:\n${lines}` };
}
