import type { Language } from "../../../core/directory/vocabulary";
import type { ToolLanguage, Words } from "../../words";
import { withoutPoints, type Coverage, type Hour } from "./count";
import { DAY_NAMES } from "./holes";
import type { NameOf } from "./names";
import { drawn, escaped, PATTERNS, STYLE, textAt, type Block, type Shade } from "./shapes";
import { headingOf, noPoint } from "./table";
import { DAYS, HOURS_A_DAY } from "./week";

const MARGIN = 24;
const NAMES = 190;
const ROW = 20;
/** The band of colour within a row, and where its letters stand. */
const BAND = 17;
const BASELINE = 13;
const HOUR = 6;
const DAY_GAP = 8;
const DAY = HOURS_A_DAY * HOUR + DAY_GAP;
const UNKNOWN = 84;
const LEFT = MARGIN + NAMES;
const WEEK_RIGHT = LEFT + DAYS * DAY - DAY_GAP;
const WIDTH = WEEK_RIGHT + UNKNOWN + MARGIN;
const LEGEND_TOP = 96;
const HOURS_TOP = 172;
/** From the end of the hours to the heading of the needs, and from there to their first row: room for slanted names. */
const BETWEEN = 48;
const SLANTED = 128;
const TICKS = [0, 6, 12, 18];
/** What a digit takes in a block, with some room around it. */
const DIGIT = 8;

/** The first count of each shade. */
const AT_AN_HOUR = [1, 2, 4, 8] as const;
const FOR_A_NEED = [1, 3, 10, 30] as const;

/** The coverage as a picture (SVG): the week by language, then needs by language. No script, and text stays text. */
export function pictureOf(coverage: Coverage, language: ToolLanguage, nameOf: NameOf): string {
  const heading = headingOf(coverage).map((words) => words[language]);
  const without = withoutPoints(coverage);
  const weeks = coverage.weeks.filter((week) => !without.includes(week.language));
  const hoursBottom = HOURS_TOP + (weeks.length + 1) * ROW;
  const needsTop = hoursBottom + BETWEEN + SLANTED;
  const height = needsTop + weeks.length * ROW + (without.length > 0 ? ROW : 0) + MARGIN;
  const size = `viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title desc" lang="${language}">`,
    `<title id="title">${escaped(TITLE[language])}</title>`,
    `<desc id="desc">${escaped(heading.join(" "))}</desc>`,
    `<style>${STYLE}</style>`,
    `<defs>${PATTERNS}</defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    textAt(MARGIN, 38, TITLE[language], "title"),
    ...heading.map((line, at) => textAt(MARGIN, 62 + at * 18, line)),
    legend(language),
    daysAbove(language),
    drawn([...weeks.map(({ hours }) => hours), coverage.anyLanguage].flatMap((hours, row) => weekBlocks(hours, HOURS_TOP + row * ROW))),
    ...weeks.map((week, row) => nameAt(HOURS_TOP + row * ROW, week.language, nameOf(week.language))),
    ...weeks.map((week, row) => textAt(WEEK_RIGHT + UNKNOWN, HOURS_TOP + row * ROW + BASELINE, String(week.hoursUnknown), "end")),
    nameAt(hoursBottom - ROW, "*", ANY[language]),
    textAt(MARGIN, hoursBottom + BETWEEN, NEEDS_HEADING[language], "head"),
    needsPart(coverage, weeks.map((week) => week.language), needsTop),
    ...weeks.map((week, row) => nameAt(needsTop + row * ROW, week.language, nameOf(week.language))),
    ...(without.length > 0 ? [textAt(MARGIN, height - MARGIN, noPoint(without.map(nameOf))[language])] : []),
    "</svg>",
  ].join("\n")}\n`;
}

function needsPart(coverage: Coverage, languages: readonly Language[], top: number): string {
  const needs = [...coverage.needs];
  const width = (WEEK_RIGHT + UNKNOWN - LEFT) / needs.length;
  const blocks = needs.flatMap(([, counts], at) =>
    languages.map((tag, row) => needBlock(counts.get(tag) ?? 0, LEFT + at * width, top + row * ROW, width)),
  );
  return [...needs.map(([name], at) => slanted(LEFT + width * (at + 0.4), top - 8, name)), drawn(blocks)].join("\n");
}

const TITLE: Words = { en: "Who answers in which language, hour by hour", ja: "どの言語で、いつ応答があるか" };
const NEEDS_HEADING: Words = { en: "Contact points of every channel, by need and language", ja: "必要(need)と言語ごとの連絡先の数(すべての手段)" };
const ANY: Words = { en: "an interpreter may join", ja: "通訳が入れる場合あり" };
const HOURS_UNKNOWN: readonly Words[] = [{ en: "points with", ja: "時間不明の" }, { en: "hours unknown", ja: "窓口" }];
const LEGEND: readonly (readonly [Shade, Words])[] = [
  ["none", { en: "nobody", ja: "なし" }],
  ["perhaps", { en: "perhaps", ja: "不明" }],
  ["few", { en: "1", ja: "1" }],
  ["some", { en: "2–3", ja: "2〜3" }],
  ["more", { en: "4–7", ja: "4〜7" }],
  ["many", { en: "8 or more", ja: "8以上" }],
];

function legend(language: ToolLanguage): string {
  const STEP = 92;
  const SWATCH = 24;
  const blocks = LEGEND.map(([shade], at): Block => ({ x: MARGIN + at * STEP, y: LEGEND_TOP, width: SWATCH, height: BAND, shade, text: "" }));
  return [drawn(blocks), ...LEGEND.map(([, words], at) => textAt(MARGIN + at * STEP + SWATCH + 6, LEGEND_TOP + BASELINE, words[language]))].join("\n");
}

function daysAbove(language: ToolLanguage): string {
  const days = DAY_NAMES.map((day, at) => [
    textAt(LEFT + at * DAY + (DAY - DAY_GAP) / 2, HOURS_TOP - 26, day[language], "mid head"),
    ...TICKS.map((hour) => textAt(LEFT + at * DAY + hour * HOUR, HOURS_TOP - 8, String(hour), "small")),
  ].join(""));
  const unknown = HOURS_UNKNOWN.map((line, at) => textAt(WEEK_RIGHT + UNKNOWN, HOURS_TOP - 24 + at * 16, line[language], "small end"));
  return [...days, ...unknown].join("\n");
}

function nameAt(y: number, tag: string, name: string): string {
  return `${textAt(MARGIN, y + BASELINE, tag, "small")}${textAt(MARGIN + 34, y + BASELINE, name)}`;
}

/** The hours of a week as stretches of the same shade, broken at midnight, with the least and the most that answer in them. */
function weekBlocks(hours: readonly Hour[], y: number): readonly Block[] {
  const shades = hours.map(({ sure, perhaps }) => shadeOf(sure, AT_AN_HOUR, perhaps > 0));
  const begins = shades.flatMap((shade, hour) => (hour % HOURS_A_DAY === 0 || shade !== shades[hour - 1] ? [hour] : []));
  return begins.map((from, nth) => {
    const to = begins[nth + 1] ?? hours.length;
    const day = Math.floor(from / HOURS_A_DAY);
    return {
      x: LEFT + day * DAY + (from % HOURS_A_DAY) * HOUR, y, width: (to - from) * HOUR, height: BAND, shade: shades[from] ?? "none",
      text: countsIn(hours.slice(from, to)),
    };
  });
}

/** `3`, `3–5`; nothing where nobody answers, or where it has no room. */
function countsIn(hours: readonly Hour[]): string {
  const counts = hours.map(({ sure }) => sure);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const text = least === most ? String(most) : `${least}–${most}`;
  return most > 0 && text.length * DIGIT <= hours.length * HOUR ? text : "";
}

function needBlock(count: number, x: number, y: number, width: number): Block {
  const shade = shadeOf(count, FOR_A_NEED, false);
  return { x: rounded(x), y, width: rounded(width - 3), height: BAND, shade, text: String(count) };
}

function shadeOf(count: number, steps: readonly [number, number, number, number], isPerhaps: boolean): Shade {
  const shades: readonly Shade[] = [isPerhaps ? "perhaps" : "none", "few", "some", "more", "many"];
  return shades[steps.filter((step) => count >= step).length] ?? "none";
}

function slanted(x: number, y: number, text: string): string {
  return `<g transform="translate(${rounded(x)} ${y}) rotate(-35)">${textAt(0, 0, text)}</g>`;
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
