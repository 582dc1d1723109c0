import { widthOf } from "../../find/table";
import type { ToolLanguage, Words } from "../../words";
import { ROWS, withoutPoints, type Coverage, type Hour, type Place } from "./count";
import { DAY_NAMES, holeWords, holesOf } from "./holes";
import type { NameOf } from "./names";
import { DAYS, formatDay, HOURS_A_DAY, HOURS_A_WEEK } from "./week";

const GAP = "  ";

/** The coverage as text: hours by language, the holes in them, and points by need and language. */
export function tableOf(coverage: Coverage, language: ToolLanguage, nameOf: NameOf): string {
  return [
    ...headingOf(coverage).map((words) => words[language]), "",
    ...hoursTable(coverage, language, nameOf), "",
    HOLES[language],
    ...holeLines(coverage, language, nameOf), "",
    NEEDS_HEADING[language],
    ...needsTable(coverage),
  ].join("\n");
}

/** What is counted, in which week. */
export function headingOf({ monday, place }: Coverage): readonly Words[] {
  const week = { from: formatDay(monday), to: formatDay(monday + DAYS - 1) };
  return [
    {
      en: `${placeWords(place).en} that answer at once (phone, chat, SMS, LINE, messenger), ${week.from} to ${week.to}, Japan's time.`,
      ja: `${placeWords(place).ja}のうち、その場で応答するもの(電話、チャット、SMS、LINE、メッセンジャー)。${week.from}〜${week.to}、日本時間。`,
    },
    {
      en: "An hour counts when it is answered from its first minute to its last, in a language that is certain then.",
      ja: "始めから終わりまで応答があり、その時間の言語が確かな場合だけ1時間と数えます。",
    },
  ];
}

function placeWords(place: Place): Words {
  if (place === "JP") return { en: "Lines for all of Japan", ja: "全国の窓口" };
  if (place === "any") return { en: "Lines anywhere in Japan", ja: "日本のどこかの窓口" };
  return { en: `Lines for ${place}, those for all of Japan among them`, ja: `${place} で使える窓口(全国のものを含む)` };
}

const HEADINGS: Readonly<Record<"language" | "hours" | "most" | "unknown", Words>> = {
  language: { en: "language", ja: "言語" },
  hours: { en: "hours of 168", ja: "168時間中" },
  most: { en: "most at once", ja: "最大" },
  unknown: { en: "points, hours unknown", ja: "時間不明の窓口" },
};

function hoursTable(coverage: Coverage, language: ToolLanguage, nameOf: NameOf): readonly string[] {
  const { language: first, hours, most, unknown } = HEADINGS;
  const without = withoutPoints(coverage);
  const weeks = coverage.weeks.filter((week) => !without.includes(week.language));
  const rows = weeks.map((week) => rowOf(`${week.language} ${nameOf(week.language)}`, week.hours, String(week.hoursUnknown)));
  return aligned([
    [first[language], ...DAY_NAMES.map((day) => day[language]), hours[language], most[language], unknown[language]],
    ...rows,
    rowOf(ANY[language], coverage.anyLanguage, ""),
  ]);
}

const ANY: Words = { en: "* (an interpreter may join)", ja: "* (通訳が入れる場合あり)" };

function rowOf(name: string, hours: readonly Hour[], unknown: string): readonly string[] {
  const answered = (some: readonly Hour[]) => some.filter(({ sure }) => sure > 0).length;
  const days = Array.from({ length: DAYS }, (_, day) => answered(hours.slice(day * HOURS_A_DAY, (day + 1) * HOURS_A_DAY)));
  return [name, ...days.map(String), `${answered(hours)}`, String(Math.max(...hours.map(({ sure }) => sure))), unknown];
}

const HOLES: Words = {
  en: "No certain answer:",
  ja: "確かな応答がない時間:",
};

function holeLines(coverage: Coverage, language: ToolLanguage, nameOf: NameOf): readonly string[] {
  const nowhere = withoutPoints(coverage);
  const lines = coverage.weeks.flatMap(({ language: tag, hours }) => {
    const holes = holesOf(hours.map(({ sure }) => sure > 0)).map((hole) => holeWords(hole)[language]);
    if (holes.length === 0 || nowhere.includes(tag)) return [];
    const perhaps = hours.filter((hour) => hour.sure === 0 && hour.perhaps > 0).length;
    return [`${tag} ${nameOf(tag)}: ${holes.join(SEPARATOR[language])}${perhaps === 0 ? "" : perhapsWords(perhaps)[language]}`];
  });
  return nowhere.length === 0 ? lines : [...lines, noPoint(nowhere.map((tag) => `${tag} ${nameOf(tag)}`))[language]];
}

const SEPARATOR: Words = { en: "; ", ja: "、" };

function perhapsWords(hours: number): Words {
  return { en: ` (in ${hours} of these hours a line may answer)`, ja: ` (うち${hours}時間は応答する可能性あり)` };
}

/** The languages in which there is nothing at all, in one line. */
export function noPoint(names: readonly string[]): Words {
  return { en: `No contact point of any kind in: ${names.join(", ")}`, ja: `連絡先が一つもない言語: ${names.join("、")}` };
}

const NEEDS_HEADING: Words = {
  en: "Contact points of every channel, by need and language:",
  ja: "必要(need)と言語ごとの連絡先の数(すべての手段):",
};

function needsTable(coverage: Coverage): readonly string[] {
  const without = withoutPoints(coverage);
  const tags = ROWS.filter((tag) => !without.includes(tag));
  return aligned([["", ...tags], ...[...coverage.needs].map(([need, counts]) => [need, ...tags.map((tag) => String(counts.get(tag) ?? 0))])]);
}

/** Columns side by side: the first to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  return rows.map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0, column > 0)).join(GAP).trimEnd());
}

function padded(text: string, width: number, toRight: boolean): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return toRight ? space + text : text + space;
}

/** How many of the 168 hours are answered in each language, for programs. */
export function jsonOf(coverage: Coverage): string {
  const { monday, place, weeks, anyLanguage, needs } = coverage;
  return JSON.stringify({
    week: formatDay(monday),
    place,
    hours: HOURS_A_WEEK,
    languages: weeks.map(({ language, hours, hoursUnknown }) => ({
      language, hoursUnknown, sure: hours.map(({ sure }) => sure), perhaps: hours.map(({ perhaps }) => perhaps),
      holes: holesOf(hours.map(({ sure }) => sure > 0)),
    })),
    anyLanguage: anyLanguage.map(({ sure }) => sure),
    needs: Object.fromEntries([...needs].map(([need, counts]) => [need, Object.fromEntries(counts)])),
  });
}
