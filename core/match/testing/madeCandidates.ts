import type { CompiledHours, Span } from "../../hours/types";
import type { Candidate, Query } from "../types";

/** Hand-made candidates and queries for tests: each states only what the case is about. */
export const ALWAYS: CompiledHours = { is: "always" };
export const UNKNOWN_HOURS: CompiledHours = { is: "unknown" };

/** Every day from one full hour to another. */
export function daily(fromHour: number, toHour: number): CompiledHours {
  const span: Span = [fromHour * 60, toHour * 60];
  return { is: "timed", week: Array.from({ length: 7 }, () => [span]) };
}

/** A listening line that answers in Vietnamese, at all times, for anyone, anywhere in Japan. */
export function candidate(id: string, stated: Partial<Candidate> = {}): Candidate {
  return {
    service: id, point: "phone", kind: "ngo", role: "help", runBy: "private", area: "JP", needs: ["legal", "shelter"],
    channel: "phone", value: "03-0000-0000", line: "general", languages: { vi: "native" }, languagesVary: false,
    who: "anyone", nationals: [], noVisa: "unknown", hours: ALWAYS, cost: "free", reach: {}, asOf: "2026-06-01",
    standing: "official", ...stated,
  };
}

/** Someone who speaks Vietnamese and needs a place to stay, on Tuesday 2026-11-24 at 20:00 in Japan. */
export function query(stated: Partial<Query> = {}): Query {
  return {
    languages: ["vi"], needs: ["shelter"], area: "JP-13", has: null, mode: null, who: [], without: [],
    at: Date.parse("2026-11-24T20:00+09:00"), ...stated,
  };
}

export const NO_HOLIDAYS = { days: [], until: 30_000 };
