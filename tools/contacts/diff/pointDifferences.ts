import { dialledDigits } from "../../../core/dialling/numberClass";
import { isDialled } from "../check/quotes";
import { isSame } from "./same";
import type { CheckFile, Difference, LanguageNews, PointField, PointFile, SourceFile, SourceNews } from "./types";

const FIELDS: Readonly<Record<PointField, true>> = {
  press: true, languagesVary: true, area: true, part: true, serves: true, line: true, branch: true, hours: true, said: true, cost: true,
  reach: true, terms: true, evidence: true,
};

/** A contact point with the sources that state it. */
export interface StatedPoint {
  readonly point: PointFile;
  readonly sources: readonly SourceFile[];
}

/** What is otherwise about one contact point. */
export function pointDifferences(service: string, before: StatedPoint, after: StatedPoint): Difference[] {
  const at = { service, point: after.point.id };
  const sources = sourceNews(before, after);
  const { channel, value, languages = {} } = after.point;
  const was = before.point;
  const differences: Difference[] = [];
  if (was.channel !== channel) differences.push({ is: "channel", ...at, from: was.channel, to: channel });
  if (was.value !== value) {
    const dialled = isDialled(after.point);
    differences.push({ is: "value", ...at, dialled, reprinted: dialled && sameNumber(was.value, value), from: was.value, to: value, sources });
  }
  const news = languageNews(was.languages ?? {}, languages);
  if (news !== null) differences.push({ is: "languages", ...at, news, sources });
  for (const field of fieldsOf(FIELDS)) {
    const [from, to] = [was[field], after.point[field]];
    if (!isSame(field, from, to)) differences.push({ is: "point-field", ...at, field, from, to, sources });
  }
  const lacks = (checks: readonly CheckFile[] | undefined, check: CheckFile) => !(checks ?? []).some((other) => isSame("checked", other, check));
  for (const check of after.point.checked ?? []) if (lacks(was.checked, check)) differences.push({ is: "check-added", ...at, check });
  for (const check of was.checked ?? []) if (lacks(after.point.checked, check)) differences.push({ is: "check-removed", ...at, check });
  return differences;
}

/** The fields that a table names, as their own type. */
export function fieldsOf<F extends string>(table: Readonly<Record<F, unknown>>): readonly F[];
export function fieldsOf(table: object): readonly string[] {
  return Object.keys(table);
}

/** Is it the same number, however it is printed? */
export function sameNumber(one: string, other: string): boolean {
  return dialledDigits(one.normalize("NFKC")) === dialledDigits(other.normalize("NFKC"));
}

/**
 * Which sources of a point's evidence were not there before, in these words: `added` with an id that the file did not have,
 * or that the point did not name; `changed` with its id, but otherwise. A source that only got another id is no news.
 */
function sourceNews(before: StatedPoint, after: StatedPoint): SourceNews {
  const cited = before.sources.filter(({ id }) => before.point.evidence.includes(id));
  const fresh = after.sources
    .filter(({ id }) => after.point.evidence.includes(id))
    .filter((source) => !cited.some((other) => isSame("source", { ...other, id: 0 }, { ...source, id: 0 })));
  const isKnown = ({ id }: SourceFile) => cited.some((other) => other.id === id);
  return {
    added: fresh.filter((source) => !isKnown(source)).map(({ id }) => id),
    changed: fresh.filter(isKnown).map(({ id }) => id),
  };
}

function languageNews(before: NonNullable<PointFile["languages"]>, after: NonNullable<PointFile["languages"]>): LanguageNews | null {
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(after));
  const news: LanguageNews = {
    added: [...is].filter(([tag]) => !was.has(tag)),
    removed: [...was.keys()].filter((tag) => !is.has(tag)),
    changed: [...is].flatMap(([tag, to]) => {
      const from = was.get(tag);
      return from === undefined || from === to ? [] : [[tag, from, to] as const];
    }),
  };
  return news.added.length + news.removed.length + news.changed.length === 0 ? null : news;
}
