import type { CompiledHours, HolidayCalendar } from "../hours/types";
import type { Candidate } from "./types";

/** What most candidates have: it is left out on the wire and filled in on the device. */
const USUAL = {
  role: "help", area: "JP", line: "general", languages: {}, languagesVary: false, who: "anyone", nationals: [],
  noVisa: "unknown", reach: {}, asOf: null, channel: "phone", value: "",
} as const satisfies Partial<Candidate>;

type Unusual = keyof typeof USUAL | "hours" | "service" | "point";

/**
 * A candidate without what is usual. Its hours are a place in a list that many share; its service and point are their places
 * in the order of the ids, which is all that matching asks of them; an address that is not dialled stands in its card alone.
 */
export type PackedCandidate = Omit<Candidate, Unusual> & Partial<Pick<Candidate, keyof typeof USUAL>> & {
  readonly hours: number;
  readonly service: number;
  readonly point: number;
};

/** What matching needs on the device, small: the same hours are written once. */
export interface PackedCandidates {
  readonly hours: readonly CompiledHours[];
  readonly candidates: readonly PackedCandidate[];
  readonly calendar: HolidayCalendar;
}

const DIALLED: readonly Candidate["channel"][] = ["phone", "sms"];
/** Enough digits for any directory: text compares as the numbers do. */
const DIGITS = 5;

/** Packs candidates for the page; matching judges what `unpack` gives back as it does the candidates themselves. */
export function pack(candidates: readonly Candidate[], calendar: HolidayCalendar): PackedCandidates {
  const hours: CompiledHours[] = [];
  const places = new Map<string, number>();
  const placeOf = (one: CompiledHours): number => {
    const key = JSON.stringify(one);
    const place = places.get(key) ?? hours.push(one) - 1;
    places.set(key, place);
    return place;
  };
  const services = ranks(candidates.map(({ service }) => service));
  const points = ranks(candidates.map(({ point }) => point));
  const packed = candidates.map((it) => ({
    ...withoutUsual(it),
    service: services.get(it.service) ?? 0,
    point: points.get(it.point) ?? 0,
    hours: placeOf(it.hours),
  }));
  return { candidates: packed, hours, calendar };
}

/** @throws Error when a candidate points to hours that are not there */
export function unpack({ candidates, hours }: PackedCandidates): readonly Candidate[] {
  return candidates.map((it, at) => {
    const own = hours[it.hours];
    if (own === undefined) throw new Error(`candidate ${at}: hours ${it.hours} are missing`);
    return { ...USUAL, ...it, service: idOf(it.service), point: idOf(it.point), hours: own };
  });
}

function idOf(rank: number): string {
  return String(rank).padStart(DIGITS, "0");
}

/** Each id's place among them all, in the order in which text compares. */
function ranks(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(ids)].sort().map((id, rank) => [id, rank]));
}

function withoutUsual(candidate: Candidate): Omit<PackedCandidate, "hours" | "service" | "point"> {
  const {
    role, area, line, languages, languagesVary, who, nationals, noVisa, reach, asOf, channel, value,
    hours: _h, service: _s, point: _p, ...rest
  } = candidate;
  const dialled = DIALLED.includes(channel) ? value : "";
  const unusual = { role, area, line, languages, languagesVary, who, nationals, noVisa, reach, asOf, channel, value: dialled };
  const usual = new Map<string, string>(Object.entries(USUAL).map(([key, usually]) => [key, JSON.stringify(usually)]));
  return { ...rest, ...Object.fromEntries(Object.entries(unusual).filter(([key, it]) => usual.get(key) !== JSON.stringify(it))) };
}
