import { loadavg } from "node:os";
import { holidayCalendar } from "../../contacts/holidays";
import { loadDirectory } from "../../contacts/load";
import { candidatesOf } from "../../core/directory/candidates";
import { compileHours } from "../../core/hours/compile";
import { parseHours } from "../../core/hours/parse";
import { match } from "../../core/match/match";
import type { Candidate, Query } from "../../core/match/types";
import { inTurns } from "./turns";

const TURNS = 15;
const TIMES = 100;
const TYPICAL: Query = {
  languages: ["vi"], needs: ["wages-work"], area: "JP-23", has: "data", mode: "speak", who: ["trainee"], without: [],
  at: Date.parse("2026-11-24T20:00+09:00"),
};

/** `npm run bench -- match`: a question to the whole directory, with and without a place, and to a hundred times as many records. */
export function benchMatch(): Promise<string> {
  const candidates = candidatesOf(loadDirectory(), (hours) => compileHours(parseHours(hours)));
  const many: readonly Candidate[] = Array.from({ length: TIMES }, (_, copy) =>
    candidates.map((it) => ({ ...it, service: `${it.service}-${copy}` }))).flat();
  const calendar = holidayCalendar();
  const questions = [
    { name: "her prefecture", all: candidates, query: TYPICAL },
    { name: "no place named", all: candidates, query: { ...TYPICAL, area: null } },
    { name: `her prefecture, × ${TIMES}`, all: many, query: TYPICAL },
    { name: `no place named, × ${TIMES}`, all: many, query: { ...TYPICAL, area: null } },
  ];
  const times = inTurns(questions.map(({ name, all, query }) => ({ name, run: () => match(all, query, calendar).length })), TURNS);
  return Promise.resolve([
    `Match: ms for one question, median of ${TURNS}, load ${loadavg().map((load) => load.toFixed(1)).join(" ")}`,
    ...questions.map(({ name, all, query }) =>
      `${name.padEnd(24)}${String(all.length).padStart(7)} points${String(match(all, query, calendar).length).padStart(8)} found${(times.get(name) ?? NaN).toFixed(2).padStart(10)} ms`),
  ].join("\n"));
}
