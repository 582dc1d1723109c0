import { numberStandsIn } from "../check/quotes";
import { dialledOf, pointsOf, usedSourcesOf } from "./places";
import { pick } from "./random";
import type { Kind } from "./types";

const ONLY_DOTS = "…";
const FAR_FUTURE = "2099-01";

/** Mistakes in sources, and in what names them. */
export const IN_SOURCES: readonly Kind[] = [
  {
    id: "dropped-source", always: true,
    words: { en: "a source that is evidence is missing", ja: "根拠にしている出典がない" },
    places: (tree) => usedSourcesOf(tree).map(({ file, at }) => () => [{ file, path: ["sources", at], to: undefined }]),
  },
  {
    id: "dropped-quote", always: true,
    words: { en: "a source has no quote", ja: "出典に引用がない" },
    places: (tree) => usedSourcesOf(tree).map(({ file, at }) => () => [{ file, path: ["sources", at, "quote"], to: undefined }]),
  },
  {
    id: "emptied-quotes", always: true,
    words: { en: "the quotes of a number are only …", ja: "番号の引用が「…」だけになる" },
    places: (tree) => dialledOf(tree).map(({ file, point }) => () =>
      file.file.sources.flatMap(({ id }, at) => (point.evidence.includes(id) ? [{ file, path: ["sources", at, "quote"], to: ONLY_DOTS }] : []))),
  },
  {
    id: "shortened-quote", always: false,
    words: { en: "half of a quote is cut off", ja: "引用の後ろ半分がない" },
    places: (tree) => usedSourcesOf(tree).filter(({ source }) => source.quote.length > 1).map(({ file, source, at }) => () =>
      [{ file, path: ["sources", at, "quote"], to: source.quote.slice(0, Math.ceil(source.quote.length / 2)).trim() }]),
  },
  {
    id: "evidence-elsewhere", always: true,
    words: { en: "the evidence of a number is a source without it", ja: "根拠が、その番号の載っていない出典になる" },
    places: (tree) => dialledOf(tree).map(({ file, point, at }) => (random) => {
      const other = pick(file.file.sources.filter(({ quote }) => !numberStandsIn(point.value, quote)), random);
      return other === undefined ? null : [{ file, path: ["points", at, "evidence"], to: [other.id] }];
    }),
  },
  {
    id: "evidence-nowhere", always: true,
    words: { en: "the evidence is a source that does not exist", ja: "根拠の出典番号が存在しない" },
    places: (tree) => pointsOf(tree).map(({ file, point, at }) => () =>
      [{ file, path: ["points", at, "evidence"], to: [...point.evidence, Math.max(...file.file.sources.map(({ id }) => id)) + 1] }]),
  },
  {
    id: "future-date", always: true,
    words: { en: "a source is from the future", ja: "出典の日付が未来" },
    places: (tree) => usedSourcesOf(tree).map(({ file, at }) => () => [{ file, path: ["sources", at, "asOf"], to: FAR_FUTURE }]),
  },
  {
    id: "changed-year", always: false,
    words: { en: "a source is a year older", ja: "出典の日付が一年古い" },
    places: (tree) => usedSourcesOf(tree).map(({ file, source, at }) => () =>
      source.asOf === null ? null : [{ file, path: ["sources", at, "asOf"], to: `${Number(source.asOf.slice(0, 4)) - 1}${source.asOf.slice(4)}` }]),
  },
  {
    id: "raised-standing", always: false,
    words: { en: "a secondary source is called official", ja: "二次的な出典が公式とされる" },
    places: (tree) => usedSourcesOf(tree).map(({ file, source, at }) => () =>
      source.standing === "official" ? null : [{ file, path: ["sources", at, "standing"], to: "official" }]),
  },
];
