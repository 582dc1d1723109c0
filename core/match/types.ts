import type { Area, Languages, StatedReach } from "../directory/types";
import type { Audience, Channel, Cost, Kind, Language, Line, Need, Role, RunBy, Standing, Tristate } from "../directory/vocabulary";
import type { CompiledHours, HoursState } from "../hours/types";

/** A contact point with what matching needs, and no more: the same shape on the device and on the command line. */
export interface Candidate {
  readonly service: string;
  readonly point: string;
  readonly kind: Kind;
  readonly role: Role;
  readonly runBy: RunBy;
  readonly area: Area;
  readonly needs: readonly Need[];
  readonly channel: Channel;
  readonly value: string;
  readonly line: Line;
  readonly languages: Languages;
  readonly languagesVary: boolean;
  readonly who: Audience;
  readonly nationals: readonly string[];
  readonly noVisa: Tristate;
  readonly hours: CompiledHours;
  readonly cost: Cost;
  readonly reach: StatedReach;
  /** The newest source that states the value. */
  readonly asOf: string | null;
  readonly standing: Standing;
}

/** What she has to call or write with. */
export const HAS = ["voice", "data", "foreign", "abroad", "none"] as const;
export type Has = (typeof HAS)[number];

export const MODES = ["speak", "write"] as const;
export type Mode = (typeof MODES)[number];

/** Who she says she is. Always optional; never a gate. */
export const PERSONS = ["under18", "woman", "man", "lgbt", "trainee", "worker", "refugee", "deaf", "no-visa"] as const;
export type Person = (typeof PERSONS)[number];

export const WITHOUT = ["police", "immigration"] as const;
export type Without = (typeof WITHOUT)[number];

export interface Query {
  /** Languages in order of preference; at least one. */
  readonly languages: readonly (Language | "pt-BR" | "ja-x-easy")[];
  readonly needs: readonly Need[];
  /** ISO 3166-2 code, or null for "I don't know". */
  readonly area: string | null;
  readonly has: Has | null;
  readonly mode: Mode | null;
  readonly who: readonly Person[];
  readonly without: readonly Without[];
  /** Milliseconds since the epoch; null: order without looking at the clock (the page as it stands without script). */
  readonly at: number | null;
}

export type AnswersHow = "native" | "interpreter" | "unstated-how" | "may-join" | "assumed" | "not-stated" | "other-languages";

export interface Match<C extends Candidate = Candidate> {
  readonly candidate: C;
  /** null when the query has no instant. */
  readonly state: HoursState | null;
  readonly reachable: Tristate;
  /** Which of the wanted languages, and how it is answered. */
  readonly language: Query["languages"][number] | null;
  readonly how: AnswersHow;
  /** Keys of messages, most telling first. */
  readonly reasons: readonly string[];
}
