import type { Messages } from "../../../i18n/messages";
import type { Words } from "../../words";

/** Where the texts of a group stand on the pages, for somebody who sees only the sheet. A new group needs its row here. */
const PLACES: Readonly<Record<keyof Messages, Words>> = {
  Page: { en: "line at the foot of every page", ja: "各ページの下の一行" },
  Exit: { en: "button at the top, and its note", ja: "上のボタンと、その説明" },
  LanguageSwitch: { en: "label", ja: "ラベル" },
  Emergency: { en: "large button", ja: "大きいボタン" },
  Show: { en: "under the card to hold up", ja: "見せるカードの下" },
  Lead: { en: "short heading", ja: "短い見出し" },
  Tiles: { en: "tile on the first screen", ja: "最初の画面のタイル" },
  Search: { en: "sentence or button", ja: "文またはボタン" },
  Situations: { en: "choice, in the reader’s own voice", ja: "選択肢(読む人自身の言葉)" },
  Finder: { en: "label of a choice", ja: "選択欄のラベル" },
  Has: { en: "choice", ja: "選択肢" },
  Mode: { en: "choice", ja: "選択肢" },
  Person: { en: "choice", ja: "選択肢" },
  Results: { en: "heading or sentence above the cards", ja: "カードの上の見出し・文" },
  Groups: { en: "heading of a list, or its note", ja: "一覧の見出し・説明" },
  State: { en: "short line on a card", ja: "カードの短い一行" },
  Hours: { en: "part of the hours on a card", ja: "カードの受付時間の部分" },
  Weekdays: { en: "name of a day", ja: "曜日の名前" },
  Card: { en: "line or sentence on a card", ja: "カードの一行・文" },
  Kinds: { en: "kind of service, on a card", ja: "窓口の種類(カード)" },
  Bodies: { en: "kind of office, as the title of a card", ja: "役所などの種類(カードの題)" },
  RunBy: { en: "who runs it, inside a line", ja: "運営者(行の中)" },
  Audiences: { en: "for whom, inside a line", ja: "対象(行の中)" },
  Cost: { en: "short line on a card", ja: "カードの短い一行" },
  Reach: { en: "sentence on a card, about the call", ja: "カードの文(通話について)" },
  Clock: { en: "sentence of warning", ja: "注意の文" },
  Later: { en: "label of a choice", ja: "選択欄のラベル" },
  Week: { en: "heading or label of the week", ja: "一週間の表の見出し" },
  HasNotes: { en: "sentence after a choice of phone", ja: "電話を選んだ後の文" },
  Reasons: { en: "short line: why this contact is shown", ja: "短い一行(この窓口を示す理由)" },
  Holidays: { en: "name of a public holiday", ja: "祝日の名前" },
  Standing: { en: "kind of source, inside a line", ja: "出典の種類(行の中)" },
  Home: { en: "sentence on the page of languages", ja: "言語を選ぶページの文" },
  Languages: { en: "name of a language", ja: "言語の名前" },
  Countries: { en: "name of a country", ja: "国の名前" },
  Prefectures: { en: "name of a prefecture", ja: "都道府県の名前" },
  Terms: { en: "sentence on a card, to know before a call", ja: "カードの文(かける前に知ること)" },
  Away: { en: "word of the calendar that takes the page’s place", ja: "代わりに出るカレンダーの言葉" },
  Phone: { en: "page about traces on the phone", ja: "電話に残るもののページ" },
  About: { en: "page about the site", ja: "このサイトについてのページ" },
  Sources: { en: "page of sources (shown in English and Japanese)", ja: "出典のページ(英語と日本語だけ)" },
  List: { en: "what stands between the names of a list", ja: "並べた名前の間の記号" },
};

const BY_GROUP: ReadonlyMap<string, Words> = new Map(Object.entries(PLACES));

/** The group of a key: `Card` of `Card.more`. */
export function groupOf(key: string): string {
  return key.split(".", 1).join("");
}

/** Where a text stands, in words; its group's own name where the table has none. */
export function placeOf(key: string): Words {
  const group = groupOf(key);
  return BY_GROUP.get(group) ?? { en: group, ja: group };
}
