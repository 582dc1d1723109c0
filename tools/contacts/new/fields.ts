import {
  AUDIENCES, BODIES, CHANNELS, COSTS, HOWS, KINDS, NEEDS, ROLES, RUN_BY, STANDINGS, TRISTATE,
} from "../../../core/directory/vocabulary";
import type { Words } from "../../words";
import * as read from "./readers";
import { LEFT_OUT } from "./question";

/** A field as it is asked for. */
export interface Asked {
  readonly prompt: Words;
  readonly explained: Words;
  readonly initial: string | null;
  readonly read: read.Reader;
}

function asked(en: string, ja: string, explained: Words, reader: read.Reader = read.text, initial: string | null = null): Asked {
  return { prompt: { en, ja }, explained, initial, read: reader };
}

/** What is explained of a closed list: what it decides, and its words. */
function oneOf(en: string, ja: string, words: readonly string[]): Words {
  const list = words.join(", ");
  return { en: `${en} One of: ${list}`, ja: `${ja} 次のどれか: ${list}` };
}

const LEAVE = { en: `${LEFT_OUT} leaves it out.`, ja: `${LEFT_OUT} で省きます。` };

function optional(en: string, ja: string): Words {
  return { en: `${en} ${LEAVE.en}`, ja: `${ja} ${LEAVE.ja}` };
}

export const SERVICE = {
  id: asked("id", "id", {
    en: "The name of the file: small letters, digits and single hyphens, such as childline-japan. It never changes.",
    ja: "ファイル名になります。小文字・数字・ハイフン (例: childline-japan)。後から変えません。",
  }),
  kind: asked("kind", "種別", oneOf("What the service is there for; it decides where it stands in results.", "何のための窓口か。結果の並びが決まります。", KINDS)),
  role: asked("role", "役割", oneOf("Only help is ranked as help.", "help だけが相談先として並びます。", ROLES), read.text, "help"),
  runBy: asked("run by", "運営の種類", oneOf("It decides what is said about police and immigration.", "警察や入管についての説明が決まります。", RUN_BY)),
  operatorJa: asked("operator, in Japanese", "運営者 (日本語)", { en: "The official name of who runs it.", ja: "運営する団体の正式な名称。" }),
  operatorEn: asked("operator, in English", "運営者 (英語)", optional("Its own English name; never a translation of ours.", "団体自身の英語名。訳を作らないでください。"), read.optionalText, LEFT_OUT),
  nameJa: asked("name, in Japanese", "名称 (日本語)", { en: "The official name of the service.", ja: "窓口の正式な名称。" }),
  kana: asked("its reading in kana", "名称の読み", optional("The reading of the Japanese name.", "日本語の名称の読みがな。"), read.optionalText, LEFT_OUT),
  nameEn: asked("name, in English", "名称 (英語)", optional("Its own English name; never a translation of ours.", "窓口自身の英語名。訳を作らないでください。"), read.optionalText, LEFT_OUT),
  area: asked("area", "対象地域", {
    en: "JP for all of Japan, prefectures such as JP-13 JP-14 (ISO 3166-2), or one country such as VN for a line abroad.",
    ja: "日本全国は JP、都道府県は JP-13 JP-14 のように (ISO 3166-2)、海外の窓口は VN のように国を一つ。",
  }, read.area),
  body: asked("public body", "公的機関の種類", {
    en: `Only for a public body that stands in many places under the same name. ${LEAVE.en} One of: ${BODIES.join(", ")}`,
    ja: `全国に同じ名前である公的機関だけ。${LEAVE.ja} 次のどれか: ${BODIES.join(", ")}`,
  }, read.optionalText, LEFT_OUT),
  bodyIn: asked("the prefecture where it stands", "その機関がある都道府県", { en: "JP-01 … JP-47", ja: "JP-01 … JP-47" }),
  needs: asked("needs", "相談の内容", {
    en: `One to six, the first is the most its own: ${NEEDS.join(", ")}`, ja: `1つから6つ。いちばんの専門を先に: ${NEEDS.join(", ")}`,
  }, read.list),
  who: asked("for whom", "対象者", oneOf("nationals asks for countries next.", "nationals のときは次に国を聞きます。", AUDIENCES), read.text, "anyone"),
  nationals: asked("of which countries", "どの国の人か", { en: "ISO 3166-1 codes such as VN PH.", ja: "ISO 3166-1 の記号 (例: VN PH)。" }, read.countries),
  anonymous: asked("may one keep one’s name to oneself?", "名前を言わずに相談できるか", oneOf("unknown, unless a source says.", "出典に書かれていなければ unknown。", TRISTATE), read.text, "unknown"),
} as const satisfies Readonly<Record<string, Asked>>;

export const SOURCE = {
  publisher: asked("publisher", "発行者", { en: "Who published what you read.", ja: "読んだものを発行した団体。" }),
  title: asked("title", "題名", { en: "The title of the page or document.", ja: "ページや文書の題名。" }),
  url: asked("address", "アドレス", { en: `From https:// on. ${LEFT_OUT} where it has none.`, ja: `https:// から。なければ ${LEFT_OUT}。` }, read.textOrNull),
  asOf: asked("its own date", "資料自身の日付", {
    en: `The date that it carries, not the day on which you read it: YYYY, YYYY-MM or YYYY-MM-DD. ${LEFT_OUT} where it has none.`,
    ja: `資料に書かれた日付です (読んだ日ではありません)。YYYY、YYYY-MM、YYYY-MM-DD。なければ ${LEFT_OUT}。`,
  }, read.textOrNull, LEFT_OUT),
  standing: asked("standing", "位置づけ", oneOf("official: the operator or a public body.", "official: 運営者か公的機関。", STANDINGS)),
  quote: asked("quote", "引用", {
    en: "The few words that state the number, the hours, the languages, as they stand there; … where words are left out.",
    ja: "番号・時間・言語が書かれている部分をそのまま。省いたところは … と書きます。",
  }),
} as const satisfies Readonly<Record<string, Asked>>;

export const POINT = {
  channel: asked("channel", "連絡手段", oneOf("How one gets through.", "どうやって連絡するか。", CHANNELS), read.text, "phone"),
  value: asked("number or address", "番号かあて先", {
    en: "As the source prints it. A number is taken only where it stands in a quote; < goes back to one more source.",
    ja: "出典に書かれているとおりに。番号は、引用の中にあるものだけを受け付けます。< で戻って出典を足せます。",
  }),
  id: asked("id of this contact point", "この窓口の id", {
    en: "What tells it from the others: phone, vietnamese, counter, ip-and-abroad. It never changes.", ja: "ほかと区別する言葉: phone、vietnamese、counter、ip-and-abroad。後から変えません。",
  }),
  press: asked("keys to press", "つながったあとに押す番号", optional("Such as 2, or 1, 2.", "例: 2、または 1, 2。"), read.optionalText, LEFT_OUT),
  languages: asked("languages", "対応言語", {
    en: `Such as: vi native, th interpreter, ko. How: ${HOWS.join(", ")}; a language alone is unstated-how. ${LEFT_OUT} where the source does not say.`,
    ja: `例: vi native, th interpreter, ko。どう対応するか: ${HOWS.join(", ")} (書かなければ unstated-how)。出典に書かれていなければ ${LEFT_OUT}。`,
  }, read.languages, LEFT_OUT),
  hours: asked("hours", "受付時間", {
    en: "Japan’s time, such as Mo-Fr 09:00-12:00,13:00-17:00; PH off; Dec 29-Jan 03 off. PH is a public holiday. 24/7, or unknown where no source says.",
    ja: "日本時間で。例: Mo-Fr 09:00-12:00,13:00-17:00; PH off; Dec 29-Jan 03 off。PH は祝日。24時間は 24/7、出典になければ unknown。",
  }, read.text, "unknown"),
  said: asked("the source’s words for the hours", "受付時間の原文", optional("As they stand there.", "出典の言葉のまま。"), read.optionalText, LEFT_OUT),
  cost: asked("cost of the call or message", "通話や連絡の料金", oneOf("unknown, unless a source says.", "出典に書かれていなければ unknown。", COSTS), read.text, "unknown"),
  evidence: asked("sources that state it", "根拠とする出典", { en: "The numbers of the sources, such as 1 2.", ja: "出典の番号 (例: 1 2)。" }, read.sourceIds),
} as const satisfies Readonly<Record<string, Asked>>;
