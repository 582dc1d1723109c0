import type { CompiledHours, HolidayCalendar } from "../hours/types";
import type { Candidate } from "./types";

/** What most candidates have: it is left out on the wire and filled in on the device. */
const USUAL = {
  role: "help", area: "JP", line: "general", languages: {}, languagesVary: false, who: "anyone", nationals: [],
  noVisa: "unknown", reach: {}, asOf: null,
} as const satisfies Partial<Candidate>;

type Unusual = keyof typeof USUAL | "hours";

/** A candidate without what is usual; its hours are a place in a list that many share. */
export type PackedCandidate = Omit<Candidate, Unusual> & Partial<Pick<Candidate, keyof typeof USUAL>> & { readonly hours: number };

/** What matching needs on the device, small: the same hours are written once. */
export interface PackedCandidates {
  readonly hours: readonly CompiledHours[];
  readonly candidates: readonly PackedCandidate[];
  readonly calendar: HolidayCalendar;
}

/** Packs candidates for the page; `unpack` gives them back as they were. */
export function pack(candidates: readonly Candidate[], calendar: HolidayCalendar): PackedCandidates {
  const hours: CompiledHours[] = [];
  const places = new Map<string, number>();
  const placeOf = (one: CompiledHours): number => {
    const key = JSON.stringify(one);
    const place = places.get(key) ?? hours.push(one) - 1;
    places.set(key, place);
    return place;
  };
  return { candidates: candidates.map((it) => ({ ...withoutUsual(it), hours: placeOf(it.hours) })), hours, calendar };
}

/** @throws Error when a candidate points to hours that are not there */
export function unpack({ candidates, hours }: PackedCandidates): readonly Candidate[] {
  return candidates.map((it) => {
    const own = hours[it.hours];
    if (own === undefined) throw new Error(`${it.service}/${it.point}: hours ${it.hours} are missing`);
    return { ...USUAL, ...it, hours: own };
  });
}

function withoutUsual(candidate: Candidate): Omit<PackedCandidate, "hours"> {
  const { role, area, line, languages, languagesVary, who, nationals, noVisa, reach, asOf, hours: _, ...rest } = candidate;
  const unusual = { role, area, line, languages, languagesVary, who, nationals, noVisa, reach, asOf };
  const usual = new Map<string, string>(Object.entries(USUAL).map(([key, value]) => [key, JSON.stringify(value)]));
  return { ...rest, ...Object.fromEntries(Object.entries(unusual).filter(([key, value]) => usual.get(key) !== JSON.stringify(value))) };
}
