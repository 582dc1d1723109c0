import type { Finding } from "../finding";
import { plain } from "../plain";
import { spellings } from "../spellings";
import type { Rule, Subject } from "../subject";
import { lettersIn, widthOf } from "./width";

type Place = keyof Subject["common"]["room"];

/** Tiles that are no choice of a situation, and stand alone in their line. */
const ALONE = ["Tiles.heading", "Tiles.back", "Tiles.everything"];

export const room: Rule = {
  holds: { en: "labels fit their room: Exit, Tiles, State beside Cost, Weekdays, Has, Mode (messages/rules.yaml, room)", ja: "見出しが場所に収まる(messages/rules.yaml の room)" },
  find: (subject) => [
    ...[...subject.texts].flatMap(([key, text]) => labelsAt(key, plain(text)).flatMap((label) => tooLong(subject, key, ...label))),
    ...pair(subject),
  ],
};

function labelsAt(key: string, text: string): readonly (readonly [Place, number])[] {
  if (key === "Exit.label") return [["exit", lettersIn(text)]];
  if (ALONE.includes(key)) return [["heading", widthOf(text)]];
  if (key.startsWith("Tiles.")) return [["tile", widthOf(text)], ["tileWord", Math.max(...text.split(/[\s、・]/u).map(widthOf))]];
  if (key.startsWith("Weekdays.")) return [["weekday", widthOf(text)]];
  if (key.startsWith("Has.")) return [["has", widthOf(text)]];
  if (key.startsWith("Mode.")) return [["mode", widthOf(text)]];
  return [];
}

/** The longest state and the longest cost, which stand side by side on a card. */
function pair(subject: Subject): readonly Finding[] {
  const [state, stateWidth] = longest(subject, "State.");
  const [, costWidth] = longest(subject, "Cost.");
  return tooLong(subject, state, "pair", stateWidth + costWidth);
}

function longest({ texts, shapes }: Subject, group: string): readonly [string, number] {
  const weekday = Math.max(0, ...[...texts].filter(([key]) => key.startsWith("Weekdays.")).map(([, text]) => widthOf(plain(text))));
  const fill = (argument: string): string => (argument === "weekday" ? "x".repeat(weekday) : argument === "time" ? "09:00" : "59");
  const sizes = [...shapes].filter(([key]) => key.startsWith(group))
    .flatMap(([key, shape]) => spellings(shape, fill).map((text) => [key, widthOf(plain(text))] as const));
  return sizes.reduce<readonly [string, number]>((found, size) => (size[1] > found[1] ? size : found), [`${group}*`, 0]);
}

const PLACES: Readonly<Record<Place, { readonly en: string; readonly ja: string }>> = {
  exit: { en: "letters", ja: "字" },
  tile: { en: "Latin letters wide", ja: "欧文字分" },
  tileWord: { en: "Latin letters wide in its longest word", ja: "欧文字分(いちばん長い語)" },
  heading: { en: "Latin letters wide", ja: "欧文字分" },
  pair: { en: "Latin letters wide with the longest Cost beside it", ja: "欧文字分(いちばん長い Cost と並べて)" },
  weekday: { en: "Latin letters wide", ja: "欧文字分" },
  has: { en: "Latin letters wide", ja: "欧文字分" },
  mode: { en: "Latin letters wide", ja: "欧文字分" },
};

function tooLong({ common, data }: Subject, key: string, place: Place, size: number): readonly Finding[] {
  const most = data.room[place] ?? common.room[place];
  return size <= most ? [] : [{
    key,
    wrong: { en: `is ${size} ${PLACES[place].en}, and ${most} fit`, ja: `${size}${PLACES[place].ja}ですが、入るのは${most}です` },
    mend: { en: "say it shorter", ja: "短く言いかえます" },
  }];
}
