import { candidatesOf } from "../../../core/directory/candidates";
import type { Directory } from "../../../core/directory/types";
import { epochDayAt } from "../../../core/hours/civil";
import { compileHours } from "../../../core/hours/compile";
import { parseHours } from "../../../core/hours/parse";
import type { HolidayCalendar } from "../../../core/hours/types";
import type { ToolLanguage, Words } from "../../words";
import { readFlags } from "../command/flags";
import { printed, refused, type Printed } from "../command/printed";
import { countCoverage, type Place } from "./count";
import type { NameOf } from "./names";
import { pictureOf } from "./picture";
import { jsonOf, tableOf } from "./table";
import { mondayOf, ordinaryWeek, parseDay } from "./week";

const TOOL = "contacts:coverage";

export const HELP: Words = {
  en: `Usage: npm run -s contacts:coverage [-- flags]

Which languages are answered at which hour of a week, where nobody answers, and how many points there are for each need.
  --area       JP (lines for all of Japan, if not given), JP-01 … JP-47 (what one has there), or any (any line in Japan)
  --week       a day of the week to look at, such as 2026-11-09; if not given, the next one without a holiday
  --svg        a file to draw it into
  --json       every hour, for programs
  --ja, --en   the language of the answer and of the picture`,
  ja: `使い方: npm run -s contacts:coverage [-- 指定]

どの言語で、一週間のどの時間に応答があるか、どこに穴があるか、必要ごとに連絡先がいくつあるかを示します。
  --area       JP (全国の窓口。省略時)、JP-01 … JP-47 (その都道府県で使えるもの)、any (日本のどこかの窓口すべて)
  --week       調べる週のある日。例: 2026-11-09。省略すると、次の祝日のない週
  --svg        図を書き出すファイル
  --json       プログラム用に1時間ごとの数
  --ja, --en   表示と図の言語`,
};

export interface World {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly calendar: HolidayCalendar;
  readonly directory: () => Directory;
  readonly nameOf: NameOf;
  readonly write: (path: string, text: string) => void;
}

/** The command `contacts:coverage`: what it prints. */
export function runCoverage(argv: readonly string[], language: ToolLanguage, world: World): Printed {
  const flags = readFlags(argv, { area: "value", week: "value", svg: "value", json: "switch" });
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  const [extra] = flags.rest;
  if (extra !== undefined) return refused(TOOL, notAsked(extra), language);
  const area = flags.given.get("area") ?? "JP";
  if (!isPlace(area)) return refused(TOOL, noArea(area), language);
  const week = flags.given.get("week");
  const day = week === undefined ? null : parseDay(week);
  if (week !== undefined && day === null) return refused(TOOL, noDay(week), language);
  const monday = day === null ? ordinaryWeek(epochDayAt(world.now), world.calendar) : mondayOf(day);
  const candidates = candidatesOf(world.directory(), (hours) => compileHours(parseHours(hours)));
  const coverage = countCoverage(candidates, world.calendar, monday, area);
  const svg = flags.given.get("svg");
  if (svg !== undefined) world.write(svg, pictureOf(coverage, language, world.nameOf));
  if (flags.given.has("json")) return printed(jsonOf(coverage));
  const table = tableOf(coverage, language, world.nameOf);
  return printed(svg === undefined ? table : `${table}\n\n${drawnInto(svg)[language]}`);
}

function isPlace(text: string): text is Place {
  return text === "any" || text === "JP" || /^JP-(0[1-9]|[1-3]\d|4[0-7])$/.test(text);
}

function noArea(text: string): Words {
  return {
    en: `--area "${text}" is not known; write JP, JP-01 … JP-47 (ISO 3166-2), or any`,
    ja: `--area「${text}」はありません。JP、JP-01 … JP-47 (ISO 3166-2)、any のどれかを書いてください`,
  };
}

function noDay(text: string): Words {
  return {
    en: `--week "${text}" is not a day; write it as 2026-11-09`,
    ja: `--week「${text}」は日付ではありません。2026-11-09 の形で書いてください`,
  };
}

function notAsked(word: string): Words {
  return { en: `"${word}" is not asked for; see --help`, ja: `「${word}」は不要です。--help を見てください` };
}

function drawnInto(path: string): Words {
  return { en: `Drawn into ${path}.`, ja: `${path} に図を書き出しました。` };
}
