import { epochDayAt, minuteAt } from "../../core/hours/civil";
import { weekOf, type DayOfWeek } from "../../core/hours/weekOf";
import { timeOfDay } from "../../core/labels/stateLabel";
import { say } from "../words";
import type { DoorPage } from "./page";
import { believedNow } from "./time";

const SVG = "http://www.w3.org/2000/svg";
const DAY = 1440;

/** The real hours of the coming week as seven bars, holidays named, drawn when the details of a card are opened. */
export function startWeeks(door: DoorPage): void {
  addEventListener("toggle", ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.matches(".more[open]")) return;
    const now = believedNow(door);
    for (const old of target.querySelectorAll(".week")) old.remove();
    if (now === null) return;
    for (const list of target.querySelectorAll<HTMLElement>("[data-week]")) {
      const week = weekFor(door, Number(list.dataset["week"]), now);
      if (week !== null) list.after(week);
    }
  }, { capture: true });
}

function weekFor({ data, candidates }: DoorPage, index: number, now: number): HTMLElement | null {
  const candidate = candidates[index];
  if (candidate === undefined) return null;
  const today = epochDayAt(now);
  const days = weekOf(candidate.hours, data.calendar, today);
  const [before] = weekOf(candidate.hours, data.calendar, today - 1);
  const week = element("div", "week");
  week.append(
    element("p", "label", data.week.heading),
    ...days.map((day, at) => dayRow(data.week, day, days[at - 1] ?? before, at === 0 ? minuteAt(now) : null)),
  );
  if (days.some(({ isHolidayKnown }) => !isHolidayKnown)) week.append(element("p", "note", data.week.holidaysUnknown));
  return week;
}

/** `minute` of today; null on other days. */
function dayRow(words: DoorPage["data"]["week"], day: DayOfWeek, before: DayOfWeek | undefined, minute: number | null): HTMLElement {
  const row = element("div", minute === null ? "day" : "day today");
  const name = element("span", "name", minute === null ? (words.weekdays[day.weekday] ?? "") : words.today);
  row.append(name, bar(day, before, minute), element("span", "sr-only", saidOf(words, day)));
  const holiday = day.holiday === null ? undefined : words.holidayNames[words.holidays[day.holiday] ?? -1];
  if (holiday !== undefined) row.append(element("span", "holiday", holiday));
  return row;
}

function saidOf(words: DoorPage["data"]["week"], { is, spans }: DayOfWeek): string {
  if (is === "unknown") return words.notKnown;
  if (is === "closed") return words.closed;
  return spans.map(([from, to]) => (to - from === DAY ? words.dayAndNight : `${timeOfDay(from)}–${timeOfDay(to > DAY ? to - DAY : to)}`)).join(", ");
}

/** A day from midnight to midnight; what began the evening before runs on into it. */
function bar(day: DayOfWeek, before: DayOfWeek | undefined, minute: number | null): SVGElement {
  const svg = shape("svg", { viewBox: `0 0 ${DAY} 10`, preserveAspectRatio: "none", "aria-hidden": "true", class: day.is === "unknown" ? "bar unknown" : "bar" });
  svg.append(shape("rect", { class: "track", width: String(DAY), height: "10" }));
  const spilled = (before?.spans ?? []).flatMap(([, to]) => (to > DAY ? [[0, to - DAY] as const] : []));
  for (const [from, to] of [...spilled, ...day.spans]) {
    svg.append(shape("rect", { class: "open", x: String(from), width: String(Math.min(to, DAY) - from), height: "10" }));
  }
  if (minute !== null) svg.append(shape("rect", { class: "now", x: String(minute - 5), width: "10", height: "10" }));
  return svg;
}

function element(name: "div" | "p" | "span", className: string, words = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  say(made, words);
  return made;
}

function shape(name: "svg" | "rect", attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
