import type { Point } from "../../../core/directory/types";
import type { Channel, Term } from "../../../core/directory/vocabulary";
import type { Words } from "../../words";
import { hoursInWords } from "./hoursInWords";
import { areaInWords, languagesInWords, servesInWords, type Speech } from "./speech";

/** One thing that the site says of a contact point, in one language. */
export interface Fact {
  readonly label: Words;
  readonly value: string;
}

const CHANNEL_NAMES: Readonly<Record<Channel, Words>> = {
  phone: { en: "Telephone", ja: "電話" },
  sms: { en: "SMS", ja: "SMS" },
  fax: { en: "Fax", ja: "ファクス" },
  email: { en: "E-mail", ja: "メール" },
  form: { en: "Web form", ja: "ウェブの申込フォーム" },
  chat: { en: "Chat", ja: "チャット" },
  line: { en: "LINE", ja: "LINE" },
  messenger: { en: "Messenger", ja: "メッセンジャー" },
  app: { en: "App", ja: "アプリ" },
  visit: { en: "Visit", ja: "来所" },
  web: { en: "Web page", ja: "ウェブページ" },
};

const LABELS = {
  press: { en: "Keys to press", ja: "押す番号" },
  hours: { en: "Hours", ja: "受付時間" },
  languages: { en: "Languages", ja: "対応言語" },
  cost: { en: "Cost", ja: "料金" },
  audience: { en: "For whom", ja: "対象" },
  area: { en: "From where", ja: "対象地域" },
  terms: { en: "What we tell people first", ja: "先に伝えていること" },
} as const satisfies Readonly<Record<string, Words>>;

/** The kind of way in, as it is called in both languages. */
export function channelName(channel: Channel): Words {
  return CHANNEL_NAMES[channel];
}

/** What the site says of a contact point, as its readers see it. What no source says is called unknown. */
export function pointFacts(point: Point, speech: Speech): readonly Fact[] {
  const { t } = speech;
  return [
    { label: CHANNEL_NAMES[point.channel], value: point.value },
    ...(point.press === null ? [] : [{ label: LABELS.press, value: point.press }]),
    { label: LABELS.hours, value: hoursInWords(point.hours, speech).join(speech.language === "ja" ? "。" : "; ") },
    { label: LABELS.languages, value: languagesInWords(point.languages, point.languagesVary, speech) },
    { label: LABELS.cost, value: point.cost === "unknown" ? speech.unknown : t(`Cost.${point.cost}`) },
    { label: LABELS.audience, value: servesInWords(point.serves, speech) },
    { label: LABELS.area, value: [areaInWords(point.area, speech), ...(point.part === null ? [] : [point.part[speech.language] ?? point.part.ja])].join(" ") },
    ...termFacts(point.terms, speech),
  ];
}

/** Our own word of caution to the reader, not a fact about those who run the service: it is not theirs to confirm. */
const OUR_CAUTION: readonly Term[] = ["embassy-risk"];

/** The sentences that the site shows before a call, as one fact; none where there are none. */
export function termFacts(terms: readonly Term[], speech: Speech): readonly Fact[] {
  const sentences = terms.filter((term) => !OUR_CAUTION.includes(term)).map((term) => speech.term(term));
  return sentences.length === 0 ? [] : [{ label: LABELS.terms, value: sentences.join(speech.language === "ja" ? "" : " ") }];
}
