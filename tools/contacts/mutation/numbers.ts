import { isDialled } from "../check/quotes";
import { dialledOf, pointsOf, type PointAt } from "./places";
import { pick, type Random } from "./random";
import type { Kind, Mutant, Tree } from "./types";

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode("a".charCodeAt(0) + at));

/** Mistakes in the value of a contact point. */
export const IN_VALUES: readonly Kind[] = [
  {
    id: "changed-digit", always: true,
    words: { en: "a digit of a number is another one", ja: "番号の数字が一つ違う" },
    places: inNumbers(replaceDigit),
  },
  {
    id: "number-of-sibling", always: false,
    words: { en: "a point has the number of another of its service", ja: "同じサービスの別の番号が付く" },
    places: (tree) => dialledOf(tree).map((place) => (random) => {
      const to = pick(siblingsOf(place), random);
      return to === undefined ? null : valueBecomes(place, to);
    }),
  },
  {
    id: "swapped-digits", always: true,
    words: { en: "two neighbouring digits have changed places", ja: "隣り合う数字が入れ替わる" },
    places: inNumbers(swapDigits),
  },
  {
    id: "lost-digit", always: true,
    words: { en: "a digit of a number is missing", ja: "番号の数字が一つ抜ける" },
    places: inNumbers((value, random) => atDigit(value, random, () => "")),
  },
  {
    id: "doubled-digit", always: true,
    words: { en: "a digit of a number stands twice", ja: "番号の数字が一つ重なる" },
    places: inNumbers((value, random) => atDigit(value, random, (digit) => digit + digit)),
  },
  {
    id: "swapped-between-services", always: false,
    words: { en: "two services have each other's number", ja: "二つのサービスの番号が入れ替わる" },
    places: (tree) => swapping(tree, (one, other) => one.file !== other.file),
  },
  {
    id: "swapped-within-service", always: false,
    words: { en: "two points of a service have each other's number", ja: "同じサービスの二つの番号が入れ替わる" },
    places: (tree) => swapping(tree, (one, other) => one.file === other.file),
  },
  {
    id: "changed-account", always: true,
    words: { en: "a letter of a mail address or an account is another one", ja: "メールアドレスやアカウントの一文字が違う" },
    places: (tree) => inValues(tree, ["email", "line", "messenger"], replaceLetter),
  },
  {
    id: "changed-host", always: true,
    words: { en: "a letter of a web host is another one", ja: "ウェブのホスト名の一文字が違う" },
    places: (tree) => inValues(tree, ["web", "form", "chat"], (value, random) => inPart(value, /(?<=:\/\/)[^/]+/, (host) => replaceLetter(host, random))),
  },
  {
    id: "changed-path", always: false,
    words: { en: "a letter behind a web host is another one", ja: "ウェブアドレスのホスト名より後の一文字が違う" },
    places: (tree) => inValues(tree, ["web", "form", "chat"], (value, random) => inPart(value, /(?<=:\/\/[^/]+\/).+/, (path) => replaceLetter(path, random))),
  },
  {
    id: "excluded-value", always: true,
    words: { en: "an excluded number comes back, with a quote", ja: "載せないと決めた番号が、引用つきで戻る" },
    places: excludedBack,
  },
  {
    id: "changed-keys", always: false,
    words: { en: "another key to press", ja: "押すキーが違う" },
    places: (tree) => pointsOf(tree).filter(({ point }) => point.press !== undefined).map(({ file, point, at }) => (random: Random) =>
      [{ file, path: ["points", at, "press"], to: replaceDigit(point.press ?? "", random) }]),
  },
];

/** A number that becomes the one of another point of its service is a mistake of its own: `number-of-sibling`. */
function inNumbers(change: (value: string, random: Random) => string | null): Kind["places"] {
  return (tree) => dialledOf(tree).map((place) => (random) => {
    const mutant = changing(place, change)(random);
    const isSiblings = siblingsOf(place).some((value) => mutant?.some(({ to }) => typeof to === "string" && digitsOf(to) === digitsOf(value)));
    return isSiblings ? null : mutant;
  });
}

function inValues(tree: Tree, channels: readonly string[], change: (value: string, random: Random) => string | null): ReturnType<Kind["places"]> {
  return pointsOf(tree).filter(({ point }) => channels.includes(point.channel)).map((place) => changing(place, change));
}

function changing(place: PointAt, change: (value: string, random: Random) => string | null) {
  return (random: Random): Mutant | null => {
    const to = change(place.point.value, random);
    return to === null || to === place.point.value ? null : valueBecomes(place, to);
  };
}

function valueBecomes({ file, at }: PointAt, to: string): Mutant {
  return [{ file, path: ["points", at, "value"], to }];
}

function digitsOf(value: string): string {
  return value.replace(/\D/g, "");
}

/** The other numbers of the service. */
function siblingsOf({ file, point }: PointAt): readonly string[] {
  const others = file.file.points.filter((it) => isDialled(it) && digitsOf(it.value) !== digitsOf(point.value));
  return others.map(({ value }) => value);
}

function replaceDigit(value: string, random: Random): string | null {
  return atDigit(value, random, (digit) => String((Number(digit) + 1 + Math.floor(random() * 9)) % 10));
}

function atDigit(value: string, random: Random, change: (digit: string) => string): string | null {
  const digit = pick([...value.matchAll(/\d/g)], random);
  return digit === undefined ? null : value.slice(0, digit.index) + change(digit[0]) + value.slice(digit.index + 1);
}

function swapDigits(value: string, random: Random): string | null {
  const pair = pick([...value.matchAll(/(\d)(?=(\D*)(?!\1)(\d))/g)], random);
  if (pair === undefined) return null;
  const [, first = "", between = "", second = ""] = pair;
  return value.slice(0, pair.index) + second + between + first + value.slice(pair.index + 2 + between.length);
}

function replaceLetter(value: string, random: Random): string | null {
  const letter = pick([...value.matchAll(/[a-z]/g)], random);
  const others = LETTERS.filter((it) => it !== letter?.[0]);
  return letter === undefined ? null : value.slice(0, letter.index) + (pick(others, random) ?? "") + value.slice(letter.index + 1);
}

function inPart(value: string, part: RegExp, change: (part: string) => string | null): string | null {
  const found = part.exec(value);
  const changed = found === null ? null : change(found[0]);
  return found === null || changed === null ? null : value.slice(0, found.index) + changed + value.slice(found.index + found[0].length);
}

function swapping(tree: Tree, isPair: (one: PointAt, other: PointAt) => boolean): ReturnType<Kind["places"]> {
  const all = dialledOf(tree);
  return all.map((one) => (random) => {
    const other = pick(all.filter((it) => isPair(one, it) && it.point.value !== one.point.value), random);
    if (other === undefined) return null;
    return [
      { file: one.file, path: ["points", one.at, "value"], to: other.point.value },
      { file: other.file, path: ["points", other.at, "value"], to: one.point.value },
    ];
  });
}

function excludedBack(tree: Tree): ReturnType<Kind["places"]> {
  const numbers = tree.excluded.map(({ value }) => value).filter((value) => /^0[\d-]+$/.test(value));
  const points = pointsOf(tree).filter(({ point }) => isDialled(point));
  return numbers.map((number) => (random) => {
    const place = pick(points, random);
    const source = place?.file.file.sources.findIndex(({ id }) => place.point.evidence.includes(id));
    if (place === undefined || source === undefined || source < 0) return null;
    const quote = place.file.file.sources[source]?.quote ?? "";
    return [
      { file: place.file, path: ["points", place.at, "value"], to: number },
      { file: place.file, path: ["sources", source, "quote"], to: `${quote} … ${number}` },
    ];
  });
}
