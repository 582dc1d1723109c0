import { pointsOf } from "./places";
import { pick } from "./random";
import type { Kind } from "./types";

const SHELTER_PLACE = "女性のためのシェルター 東京都千代田区一番町1-1";

/** Mistakes in names and keys, and what may never enter. */
export const IN_FORM: readonly Kind[] = [
  {
    id: "point-id-twice", always: true,
    words: { en: "two points have the same id", ja: "二つの連絡先の id が同じ" },
    places: (tree) => pointsOf(tree).map(({ file, point, at }) => (random) => {
      const other = pick(file.file.points.filter(({ id }) => id !== point.id), random);
      return other === undefined ? null : [{ file, path: ["points", at, "id"], to: other.id }];
    }),
  },
  {
    id: "source-id-twice", always: true,
    words: { en: "two sources have the same id", ja: "二つの出典の番号が同じ" },
    places: ({ files }) => files.flatMap((file) => file.file.sources.map(({ id }, at) => (random) => {
      const other = pick(file.file.sources.filter((it) => it.id !== id), random);
      return other === undefined ? null : [{ file, path: ["sources", at, "id"], to: other.id }];
    })),
  },
  {
    id: "service-id-of-another", always: true,
    words: { en: "a service has the id of another", ja: "別のサービスの id が付く" },
    places: ({ files }) => files.map((file) => (random) => {
      const other = pick(files.filter((it) => it !== file), random);
      return other === undefined ? null : [{ file, path: ["id"], to: other.file.id }];
    }),
  },
  {
    id: "mistyped-key", always: true,
    words: { en: "a key is mistyped", ja: "キーの綴りが違う" },
    places: (tree) => pointsOf(tree).map(({ file, point, at }) => () => [
      { file, path: ["points", at, "cost"], to: undefined }, { file, path: ["points", at, "costs"], to: point.cost },
    ]),
  },
  {
    id: "dropped-key", always: true,
    words: { en: "a required key is missing", ja: "必須のキーがない" },
    places: (tree) => pointsOf(tree).map(({ file, at }) => (random) =>
      [{ file, path: ["points", at, pick(["id", "channel", "value", "hours", "cost", "evidence"], random) ?? "value"], to: undefined }]),
  },
  {
    id: "bare-number", always: true,
    words: { en: "a short number stands without quotation marks", ja: "短い番号に引用符がない" },
    places: (tree) => pointsOf(tree).map(({ file, point, at }) => () =>
      /^\d+$/.test(point.value) ? [{ file, path: ["points", at, "value"], to: Number(point.value) }] : null),
  },
  {
    id: "shelter-place", always: true,
    words: { en: "the place of a shelter, as a point to visit", ja: "シェルターの場所が、行ける窓口として載る" },
    places: (tree) => pointsOf(tree).map(({ file, at }) => () => [
      { file, path: ["points", at, "channel"], to: "visit" }, { file, path: ["points", at, "value"], to: SHELTER_PLACE },
    ]),
  },
];
