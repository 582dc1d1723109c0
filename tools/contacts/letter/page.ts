import type { Point, Service, Source } from "../../../core/directory/types";
import type { Site } from "../../../site";
import type { Words } from "../../words";
import { widthOf } from "../../find/table";
import { channelName, pointFacts, termFacts, type Fact } from "./pointFacts";
import { speechIn } from "./speech";
import { wrap } from "./wrap";

/** What fits on a sheet of A4 with a margin in a type that one can read. */
const COLUMNS = 92;
/** A fact no wider than this has its correction on the same line. */
const SHORT = 46;
const CORRECTION = "訂正 Correction: ";
const UNKNOWN: Words = { en: "unknown", ja: "不明" };
const [en, ja] = [speechIn("en"), speechIn("ja")];

/** What goes into the letter beside the service. */
export interface Sender {
  readonly site: Pick<Site, "name" | "operator" | "contact">;
  /** The day on which it is written, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * "Is this right about you?": a letter to those who run a service, in Japanese and English, with everything that the site says of them,
 * a box to tick and a line to correct beside each, and the sources. What no source says stands as unknown.
 *
 * It is plain text: it can be printed, faxed, or answered in a mail as it is, and a box is a box without anything that renders it. Both
 * languages share one list, so that nobody fills in two that disagree.
 */
export function letterTo(service: Service, { site, today }: Sender): string {
  return [
    "この情報は正しいでしょうか / Is this right about you?",
    "=".repeat(COLUMNS),
    `${service.operator.ja} 御中${service.operator.en === null ? "" : ` / To: ${service.operator.en}`}`,
    today,
    "",
    ...paragraphs(introduction(site)),
    ...section({ ja: "窓口全体について", en: "About the service" }, serviceFacts(service)),
    ...service.points.flatMap((point, at) => section(titleOf(point, at), bothFacts(pointFacts(point, ja), pointFacts(point, en)))),
    ...sourceLines(service),
    "",
    rule({ ja: "お返事", en: "How to answer" }),
    ...paragraphs(answer(site)),
  ].join("\n");
}

/** What is missing in `site.yaml` before the letter can be sent. */
export function missingInSite({ operator, contact }: Pick<Site, "operator" | "contact">): readonly string[] {
  return [...(operator.ja === null || operator.en === null ? ["operator"] : []), ...(contact === null ? ["contact"] : [])];
}

interface BothFacts {
  readonly label: Words;
  readonly ja: string;
  readonly en: string;
}

function introduction({ name, operator }: Sender["site"]): readonly string[] {
  return [
    `「${name}」は、日本で困っている人に、今つながる相談窓口をその人の言葉で案内するウェブサイトです(運営: ${operator.ja ?? UNKNOWN.ja})。公開された資料をもとに、次のように案内しています。正しいものは□に印を付け、違うものは「訂正」に書いてください。「不明」は、資料に書かれていなかったことを示します。お分かりでしたらお書きください。`,
    `${name} is a website that shows people in trouble in Japan whom they can talk to now, in their language (run by: ${operator.en ?? UNKNOWN.en}). From public sources we say the following about you. Please tick what is right and write down what is not. "Unknown" means that the sources do not say; please tell us if you can.`,
  ];
}

function answer({ contact }: Sender["site"]): readonly string[] {
  return [
    `この用紙を次のあて先にお送りください: ${contact ?? UNKNOWN.ja}。掲載を望まない項目があれば、それもお書きください。非公開の住所(シェルターなど)は書かないでください。`,
    `Please send this page to: ${contact ?? UNKNOWN.en}. If there is something that should not be shown, tell us, too. Please do not write any address that is not public (a shelter).`,
    "お名前・ご担当 / Your name and office: ________________________  日付 / Date: ____________",
  ];
}

function serviceFacts(service: Service): readonly BothFacts[] {
  const { name, operator, anonymous, terms } = service;
  const names: Readonly<Record<Service["anonymous"], Words>> = {
    yes: { en: "not needed", ja: "不要" }, no: { en: "needed", ja: "必要" }, unknown: UNKNOWN,
  };
  return [
    { label: { ja: "名称", en: "Name" }, ja: name.ja, en: name.en ?? UNKNOWN.en },
    { label: { ja: "運営", en: "Run by" }, ja: operator.ja, en: operator.en ?? UNKNOWN.en },
    { label: { ja: "相談する人の名前", en: "Caller’s name" }, ...names[anonymous] },
    ...bothFacts(termFacts(terms, ja), termFacts(terms, en)),
  ];
}

function bothFacts(japanese: readonly Fact[], english: readonly Fact[]): readonly BothFacts[] {
  return japanese.map(({ label, value }, at) => ({ label, ja: value, en: english[at]?.value ?? "" }));
}

function titleOf({ id, channel }: Point, at: number): Words {
  const name = channelName(channel);
  return { ja: `${at + 1}. ${name.ja}`, en: `${name.en} (${id})` };
}

function section(title: Words, facts: readonly BothFacts[]): readonly string[] {
  return ["", rule(title), ...facts.flatMap(factLines)];
}

function rule({ ja: japanese, en: english }: Words): string {
  return `-- ${japanese} / ${english} --`;
}

/** A box, what we say, and a line to correct it. */
function factLines({ label, ja: japanese, en: english }: BothFacts): readonly string[] {
  const value = japanese === english ? japanese : `${japanese} / ${english}`;
  const text = `  □ ${label.ja} ${label.en}: ${value}`;
  if (widthOf(text) <= SHORT) return [`${text}${" ".repeat(SHORT - widthOf(text))}  ${blank(SHORT + 2)}`];
  const [first = "", ...rest] = wrap(text.trimStart(), COLUMNS - 5);
  return [`  ${first}`, ...rest.map((line) => `     ${line}`), `     ${blank(5)}`];
}

/** The line for a correction, from a column to the end of the page. */
function blank(from: number): string {
  return `${CORRECTION}${"_".repeat(COLUMNS - from - widthOf(CORRECTION))}`;
}

function sourceLines(service: Service): readonly string[] {
  const used = service.sources.filter(({ id }) => service.points.some(({ evidence }) => evidence.includes(id)));
  return ["", rule({ ja: "もとにした資料", en: "The sources that we used" }), ...used.flatMap(sourceLine)];
}

function sourceLine({ publisher, title, asOf, url }: Source): readonly string[] {
  const words = `${publisher}: ${title} (${asOf ?? "日付なし undated"})`;
  return [...wrap(words, COLUMNS - 4).map((line, at) => `${at === 0 ? "  - " : "    "}${line}`), ...(url === null ? [] : [`    ${url}`])];
}

function paragraphs(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text, at) => [...(at === 0 ? [] : [""]), ...wrap(text, COLUMNS)]);
}
