import type { Area, Point, Service } from "../../core/directory/types";
import type { Channel, Cost, Kind, Need, Role, RunBy, Tristate } from "../../core/directory/vocabulary";
import type { HoursState } from "../../core/hours/types";
import type { AnswersHow, Match, Query } from "../../core/match/types";
import { formatInstant } from "./instant";

export interface RowState {
  readonly is: HoursState["is"];
  /** As the clock in Japan shows it; absent when it never closes, or nobody knows. */
  readonly until?: string;
  readonly opensAt?: string;
}

/** One contact point as the command line prints it. */
export interface Row {
  readonly service: string;
  readonly point: string;
  readonly name: string;
  readonly kind: Kind;
  readonly role: Role;
  readonly runBy: RunBy;
  readonly area: Area;
  readonly needs: readonly Need[];
  readonly channel: Channel;
  readonly value: string;
  readonly press: string | null;
  readonly languages: readonly string[];
  readonly how: AnswersHow;
  readonly state: RowState;
  readonly cost: Cost;
  readonly reachable: Tristate;
  readonly asOf: string | null;
  readonly reasons: readonly string[];
}

const NAMED_AS: Readonly<Record<string, readonly string[]>> = {
  "ja-x-easy": ["ja"], "pt-BR": ["pt"], "zh-Hans": ["zh-Hans", "zh"], "zh-Hant": ["zh-Hant", "zh"],
};

/** The official name in her language; where there is none, in English, and else in Japanese. */
export function nameIn(name: Service["name"], language: Query["languages"][number]): string {
  const tags = [...(NAMED_AS[language] ?? [language]), "en"];
  return tags.map((tag) => name[tag] ?? null).find((it) => it !== null) ?? name.ja;
}

function stateOf(state: HoursState | null): RowState {
  if (state === null || state.is === "unknown") return { is: "unknown" };
  if (state.is === "closed") return state.opensAt === null ? { is: "closed" } : { is: "closed", opensAt: formatInstant(state.opensAt) };
  return state.until === null ? { is: state.is } : { is: state.is, until: formatInstant(state.until) };
}

/** What the command line prints of a match. */
export function rowOf(match: Match, service: Service, point: Point, language: Query["languages"][number]): Row {
  const { candidate } = match;
  return {
    service: candidate.service, point: candidate.point, name: nameIn(service.name, language),
    kind: candidate.kind, role: candidate.role, runBy: candidate.runBy, area: candidate.area, needs: candidate.needs,
    channel: candidate.channel, value: candidate.value, press: point.press,
    languages: Object.keys(candidate.languages), how: match.how, state: stateOf(match.state), cost: candidate.cost,
    reachable: match.reachable, asOf: candidate.asOf, reasons: match.reasons,
  };
}
