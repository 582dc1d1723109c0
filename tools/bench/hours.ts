import { loadavg } from "node:os";
import OpeningHours from "opening_hours";
import { holidayCalendar } from "../../contacts/holidays";
import { loadDirectory } from "../../contacts/load";
import { candidatesOf } from "../../core/directory/candidates";
import { compileHours } from "../../core/hours/compile";
import { parseHours } from "../../core/hours/parse";
import { stateAt } from "../../core/hours/state";
import { inTurns } from "./turns";

const JAPAN = { lat: 35.68, lon: 139.77, address: { country_code: "jp", state: "" } };
const TURNS = 7;
const WANTED_RATIO = 10;
const HOUR = 3_600_000;
/** An instant in every fifth hour of four weeks, the holiday Monday and the days about it among them. */
const INSTANTS = Array.from({ length: 134 }, (_, index) => Date.parse("2026-11-09T00:00+09:00") + index * 5 * HOUR);
const ONE_INSTANT = Date.parse("2026-11-24T20:00+09:00");
const LOOKS = 200;

/**
 * `npm run bench -- hours`: is it open, and until or from when, for all opening hours of the directory at the same instants:
 * ours and the package `opening_hours` by turns in one run. And one look at the clock for every contact point there is.
 */
export function benchHours(): Promise<string> {
  process.env["TZ"] = "Asia/Tokyo";
  const directory = loadDirectory();
  const texts = [...new Set(directory.services.flatMap(({ points }) => points.map(({ hours }) => hours)))].filter((text) => text !== "unknown");
  const ours = texts.map((text) => compileHours(parseHours(text)));
  const theirs = texts.map((text) => new OpeningHours(text, JAPAN));
  const dates = INSTANTS.map((instant) => new Date(instant));
  const calendar = holidayCalendar();
  const points = candidatesOf(directory, (text) => compileHours(parseHours(text)));
  const times = inTurns([
    {
      name: "ours",
      run: () => ours.reduce((open, hours) => open + INSTANTS.filter((at) => stateAt(hours, calendar, at).is === "open").length, 0),
    },
    {
      name: "opening_hours",
      run: () => theirs.reduce((open, hours) =>
        open + dates.filter((at) => hours.getState(at) && hours.getNextChange(at) !== undefined).length, 0),
    },
  ], TURNS);
  const looks = inTurns([{
    name: "points",
    run: () => {
      let open = 0;
      for (let look = 0; look < LOOKS; look += 1) {
        for (const { hours } of points) open += stateAt(hours, calendar, ONE_INSTANT).is === "open" ? 1 : 0;
      }
      return open;
    },
  }], TURNS);
  const asked = texts.length * INSTANTS.length;
  const perAnswer = (name: string): number => ((times.get(name) ?? NaN) * 1000) / asked;
  const ratio = perAnswer("opening_hours") / perAnswer("ours");
  return Promise.resolve([
    `Hours: ${texts.length} opening hours at ${INSTANTS.length} instants, median of ${TURNS}, load ${loadavg().map((load) => load.toFixed(1)).join(" ")}`,
    `ours           ${perAnswer("ours").toFixed(2).padStart(9)} µs for one answer`,
    `opening_hours  ${perAnswer("opening_hours").toFixed(2).padStart(9)} µs for one answer`,
    `ratio          ${ratio.toFixed(1).padStart(9)} ×, at least ${WANTED_RATIO} wanted${ratio < WANTED_RATIO ? "  under" : ""}`,
    `all ${points.length} contact points once: ${(((looks.get("points") ?? NaN) * 1000) / LOOKS).toFixed(0)} µs`,
  ].join("\n"));
}
