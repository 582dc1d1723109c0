import type { Words } from "../../words";
import { DAYS, HOURS_A_DAY, HOURS_A_WEEK } from "./week";

/** A stretch of hours, the same on each of some days: it begins at `from` on each of `days` and may run into the next. */
export interface Hole {
  /** 0 is Monday. */
  readonly days: readonly number[];
  /** 0–23. */
  readonly from: number;
  /** Hours; 168 is the whole week. */
  readonly length: number;
}

/** The stretches of the week in which no hour is answered, across midnight and from Sunday into Monday. */
export function holesOf(isAnswered: readonly boolean[]): readonly Hole[] {
  const begins = isAnswered.flatMap((answered, hour) => (!answered && isAnswered[(hour || HOURS_A_WEEK) - 1] === true ? [hour] : []));
  if (begins.length === 0) return isAnswered.some((answered) => answered) ? [] : [{ days: [0], from: 0, length: HOURS_A_WEEK }];
  const holes = new Map<string, Hole>();
  for (const begin of begins) {
    const after = Array.from({ length: HOURS_A_WEEK }, (_, hours) => isAnswered[(begin + hours) % HOURS_A_WEEK] === true);
    const from = begin % HOURS_A_DAY;
    const length = after.indexOf(true);
    const name = `${from} ${length}`;
    const day = Math.floor(begin / HOURS_A_DAY);
    holes.set(name, { days: [...(holes.get(name)?.days ?? []), day], from, length });
  }
  return [...holes.values()];
}

export const DAY_NAMES: readonly Words[] = [
  { en: "Mo", ja: "月" }, { en: "Tu", ja: "火" }, { en: "We", ja: "水" }, { en: "Th", ja: "木" },
  { en: "Fr", ja: "金" }, { en: "Sa", ja: "土" }, { en: "Su", ja: "日" },
];

/** `Mo–Th 22:00–08:00`, `Fr 17:00 – Mo 10:00`, `every day 20:00–08:00`, `at no hour of the week` */
export function holeWords({ days, from, length }: Hole): Words {
  if (length === HOURS_A_WEEK) return { en: "at no hour of the week", ja: "一週間どの時間も" };
  const end = from + length;
  if (length < HOURS_A_DAY) {
    const hours = `${clock(from)}–${clock(end % HOURS_A_DAY || HOURS_A_DAY)}`;
    const names = daysWords(days);
    return { en: `${names.en} ${hours}`, ja: `${names.ja} ${hours}` };
  }
  const stretches = days.map((day) => {
    const last = day + Math.floor(end / HOURS_A_DAY);
    return { first: dayName(day), last: dayName(last) };
  });
  const one = (language: keyof Words) =>
    stretches.map(({ first, last }) => `${first[language]} ${clock(from)} – ${last[language]} ${clock(end % HOURS_A_DAY)}`).join(", ");
  return { en: one("en"), ja: one("ja") };
}

/** `every day`, `Mo–Fr`, `Tu, Th` */
function daysWords(days: readonly number[]): Words {
  if (days.length === DAYS) return { en: "every day", ja: "毎日" };
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const one = (language: keyof Words) =>
    runs.map((run) => [...new Set([run[0] ?? 0, run.at(-1) ?? 0])].map((day) => dayName(day)[language]).join("–")).join(", ");
  return { en: one("en"), ja: one("ja") };
}

function dayName(day: number): Words {
  return DAY_NAMES[day % DAYS] ?? { en: "", ja: "" };
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}
