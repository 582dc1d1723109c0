import { faultAt, type Fault } from "../../../contacts/fault";
import type { LoadedFile } from "../../../contacts/parse";
import type { ServiceFile } from "../../../contacts/schema";
import type { Words } from "../../../contacts/words";
import { evidenceOf } from "./quotes";

type PointFile = ServiceFile["points"][number];

const SHELTER = /シェルター|駆け込み寺|一時保護(?:所|施設)|母子生活支援施設|婦人保護施設|女性自立支援施設|避難(?:所|先)|\bshelters?\b|\bsafe ?houses?\b/iu;

/** A place in words: a postal code, a block, or a house number behind a municipality; in English a block before a name. */
const POSTAL_ADDRESS = new RegExp([
  "〒\\s*\\d{3}-?\\d{4}",
  "(?<![\\d-])\\d{3}-\\d{4}(?![\\d-])",
  "[\\d一二三四五六七八九十]+丁目",
  "[\\d一二三四五六七八九十]番(?:地|\\d+号)",
  "[都道府県市区町村郡][^\\d\\s]{0,15}[1-9]\\d{0,2}-\\d{1,4}(?!\\d)",
  "(?<![\\d-])[1-9]\\d{0,2}(?:-\\d{1,3}){1,2},?\\s+[A-Z][a-z]+",
].join("|"), "u");

/** A source that says "come and speak with us" of the place. */
const CONSULTATION = /相談|窓口|カウンター|面談|\bconsult|\bcounsel|\bcounters?\b|\bdesks?\b/iu;

/** Kinds whose private groups may live where the women and children do whom they hide. */
const HIDING_KINDS = ["women", "sexual-violence", "child"];

/**
 * Nobody learns here where a shelter is: a place to go is a public office, an embassy, a lawyer's office, or a private
 * group's desk that a source calls a place of consultation; and no text of a file holds a shelter beside a postal address.
 */
export function sheltersStayHidden(loaded: LoadedFile): readonly Fault[] {
  const { file } = loaded;
  const places = file.points.flatMap((point, at) => {
    const message = point.channel === "visit" ? whyNoVisit(point, file) : null;
    return message === null ? [] : [faultAt(loaded, ["points", at, "value"], message)];
  });
  const texts = proseOf(file).filter(({ text }) => SHELTER.test(text) && POSTAL_ADDRESS.test(text.normalize("NFKC")));
  return [...places, ...texts.map(({ path }) => faultAt(loaded, path, BESIDE))];
}

function whyNoVisit(point: PointFile, file: ServiceFile): Words | null {
  const sources = evidenceOf(point, file);
  const said = [file.name.ja, file.name.en ?? "", point.value, point.said ?? "", ...sources.flatMap(({ title, quote }) => [title, quote])];
  if ([...(file.terms ?? []), ...(point.terms ?? [])].includes("has-shelter") || said.some((text) => SHELTER.test(text))) {
    return {
      en: "could lead to a shelter, since the service or its source names one; leave this point out",
      ja: "シェルターの場所がわかるおそれがあります(このサービスか出典にシェルターの記述があります)。この窓口は載せないでください",
    };
  }
  if (file.runBy !== "private") return null;
  if (!HIDING_KINDS.includes(file.kind) && sources.some(({ quote }) => CONSULTATION.test(quote))) return null;
  return {
    en: "is the place of a private group, and no source calls it a desk for consultation; quote the words that do, or leave this point out",
    ja: "民間団体の場所ですが、相談窓口だと書いた出典がありません。そう書かれた箇所を引用するか、この窓口を載せないでください",
  };
}

const BESIDE: Words = {
  en: "names a shelter beside a postal address; shorten the text with … until it leads to no place",
  ja: "シェルターと住所が一緒に書かれています。場所がわからなくなるまで … で縮めてください",
};

interface Prose {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Every text of a file that a person wrote, with its field. */
function proseOf({ operator, name, points, sources, maintainer }: ServiceFile): readonly Prose[] {
  const within = (path: readonly PropertyKey[], texts: Readonly<Record<string, string | null | undefined>>) =>
    Object.entries(texts).flatMap(([key, text]) => (text == null ? [] : [{ path: [...path, key], text }]));
  return [
    ...within(["operator"], operator),
    ...within(["name"], name),
    ...points.flatMap(({ value, said }, at) => within(["points", at], { value, said })),
    ...sources.flatMap(({ publisher, title, quote }, at) => within(["sources", at], { publisher, title, quote })),
    ...within(["maintainer"], maintainer ?? {}),
  ];
}
