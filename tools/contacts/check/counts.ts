import type { LoadedFile } from "../../../contacts/parse";
import { toService } from "../../../contacts/service";
import type { Words } from "../../../contacts/words";
import { datingSource } from "../../../core/directory/candidates";
import type { Area, Point, Service } from "../../../core/directory/types";
import { ANY_LANGUAGE, CHANNELS, KINDS, LANGUAGES, STANDINGS } from "../../../core/directory/vocabulary";
import { isOld } from "../../../core/match/age";

/** One table: what is counted, the headings of its numbers, and a row for each word that occurs. */
export interface Counted {
  readonly of: Words;
  readonly headings: readonly Words[];
  readonly rows: readonly { readonly name: Words; readonly counts: readonly number[] }[];
}

const SERVICES: Words = { en: "services", ja: "サービス" };
const POINTS: Words = { en: "points", ja: "窓口" };
const NOT_STATED: Words = { en: "not stated", ja: "記載なし" };
const ANY: Words = { en: "* (any, by interpreter)", ja: "* (通訳で、どの言語でも)" };
const ALL_JAPAN: Words = { en: "JP (all of Japan)", ja: "JP (全国)" };

const AGES: Readonly<Record<"young" | "old" | "undated", Words>> = {
  young: { en: "under 24 months, or 110, 118, 119", ja: "24か月未満、または110・118・119" },
  old: { en: "older", ja: "それより古い" },
  undated: { en: "undated", ja: "日付なし" },
};

/** A contact point with its service. */
interface Held {
  readonly service: Service;
  readonly point: Point;
}

/**
 * How many services and contact points there are by kind, area, channel, language, standing and age. A point for several
 * prefectures counts in each, one that answers in several languages in each. Standing and age are those of the source
 * that dates a point, as the door shows it.
 *
 * @param at the instant by which the age is told, ms since the epoch
 */
export function countsOf(files: readonly LoadedFile[], at: number): readonly Counted[] {
  const services = files.map(({ file }) => toService(file));
  const held = services.flatMap((service) => service.points.map((point) => ({ service, point })));
  const areas = [...new Set([...services, ...held.map(({ point }) => point)].flatMap(({ area }) => codesOf(area)))].sort(byArea);
  return [
    table({ en: "kind", ja: "種類" }, [SERVICES, POINTS], KINDS.map((kind) => [kind, [
      services.filter((it) => it.kind === kind).length, held.filter(({ service }) => service.kind === kind).length,
    ]])),
    table({ en: "area", ja: "地域" }, [SERVICES, POINTS], areas.map((code) => [code === "JP" ? ALL_JAPAN : code, [
      services.filter(({ area }) => codesOf(area).includes(code)).length,
      held.filter(({ point }) => codesOf(point.area).includes(code)).length,
    ]])),
    table({ en: "channel", ja: "手段" }, [POINTS], CHANNELS.map((channel) => [channel, [held.filter(({ point }) => point.channel === channel).length]])),
    table({ en: "language", ja: "言語" }, [POINTS], [
      ...LANGUAGES.map((tag): Row => [tag, [held.filter(({ point }) => point.languages[tag] !== undefined).length]]),
      [ANY, [held.filter(({ point }) => point.languages[ANY_LANGUAGE] !== undefined).length]],
      [NOT_STATED, [held.filter(({ point }) => Object.keys(point.languages).length === 0).length]],
    ]),
    table({ en: "standing of the dating source", ja: "日付の出典の立場" }, [POINTS], STANDINGS.map((standing) => [
      standing, [held.filter(({ service, point }) => datingSource(service, point).standing === standing).length],
    ])),
    table({ en: "age of the dating source", ja: "日付の出典の古さ" }, [POINTS], (["young", "old", "undated"] as const).map((age) => [
      AGES[age], [held.filter((it) => ageOf(it, at) === age).length],
    ])),
  ];
}

function ageOf({ service, point }: Held, at: number): keyof typeof AGES {
  const { asOf } = datingSource(service, point);
  if (asOf === null) return "undated";
  return isOld({ channel: point.channel, value: point.value, asOf }, at) ? "old" : "young";
}

function codesOf(area: Area): readonly string[] {
  return area === "JP" ? [area] : area;
}

/** Japan, then its prefectures, then countries abroad. */
function byArea(a: string, b: string): number {
  const rank = (code: string): number => (code === "JP" ? 0 : code.startsWith("JP-") ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

type Row = readonly [name: string | Words, counts: readonly number[]];

function table(of: Words, headings: readonly Words[], rows: readonly Row[]): Counted {
  const named = rows.map(([name, counts]) => ({ name: typeof name === "string" ? { en: name, ja: name } : name, counts }));
  return { of, headings, rows: named.filter(({ counts }) => counts.some((count) => count > 0)) };
}
