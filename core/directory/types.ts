import type {
  ANY_LANGUAGE, Audience, Body, Change, Channel, Cost, How, Kind, Language, Line, Need, Role, RunBy, Standing, Term, Tristate,
} from "./vocabulary";

/** `JP`, a list of ISO 3166-2 codes (`JP-13`), or one foreign country (`["VN"]`) for lines abroad. */
export type Area = "JP" | readonly string[];

/** A part of an area, smaller than a prefecture, by its official names: the service is for those who live there. */
export interface Part {
  readonly ja: string;
  readonly en: string | null;
}

export type Languages = Readonly<Partial<Record<Language | typeof ANY_LANGUAGE, How>>>;

export interface Serves {
  readonly who: Audience;
  /** ISO 3166-1 alpha-2, only with `who: nationals`. */
  readonly nationals: readonly string[];
  /** Does it help people without a visa? `unknown` unless a source says. */
  readonly noVisa: Tristate;
}

/** What a source states about reaching a point; it overrides what the number's class says. */
export interface StatedReach {
  readonly abroad?: "yes" | "no";
  readonly ipPhone?: "yes" | "no" | "some";
  readonly payphone?: "yes" | "no";
  readonly mobile?: "yes" | "no";
}

export interface Source {
  readonly id: number;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when the source carries no date. */
  readonly asOf: string | null;
  readonly standing: Standing;
  readonly quote: string;
}

export interface Check {
  readonly on: string;
  readonly how: "page" | "call" | "operator" | "letter";
  readonly result: "confirmed" | "changed" | "no-answer" | "gone";
}

/** An embassy's or bureau's branch, named in every language from its kind and its prefecture. */
export interface Branch {
  readonly is: "embassy" | "consulate" | "office" | "branch";
  /** ISO 3166-2 code of the prefecture where it stands. */
  readonly in: string;
}

/** A number × languages × hours × keys × cost × reach × for whom, judged as one. Identity: `<service>/<point>`. */
export interface Point {
  readonly id: string;
  readonly channel: Channel;
  /** As its source prints it: a Japanese telephone number, an address on the web, an account, a postal address. */
  readonly value: string;
  /** Keys to press after the greeting. */
  readonly press: string | null;
  /** Empty: the source does not say. */
  readonly languages: Languages;
  /** Who answers in which of `languages` changes with day and hour. */
  readonly languagesVary: boolean;
  readonly area: Area;
  /** Less than the area, where the source says so. */
  readonly part: Part | null;
  readonly serves: Serves;
  readonly line: Line;
  readonly branch: Branch | null;
  /** OpenStreetMap `opening_hours`, or `unknown`. */
  readonly hours: string;
  /** The source's words for the hours. */
  readonly said: string | null;
  readonly cost: Cost;
  readonly reach: StatedReach;
  readonly terms: readonly Term[];
  /** Ids of the service's sources that state this point. */
  readonly evidence: readonly number[];
  readonly checked: readonly Check[];
}

export interface Service {
  readonly id: string;
  readonly kind: Kind;
  readonly role: Role;
  readonly runBy: RunBy;
  readonly operator: { readonly ja: string; readonly en: string | null };
  /** Official names only, by BCP 47 tag. `kana` is the reading of `ja`, where a source gives it. */
  readonly name: { readonly ja: string; readonly kana: string | null; readonly en: string | null } & {
    readonly [tag: string]: string | null;
  };
  /** The kind of public body and the prefecture where it stands; null: it is called by its kind. */
  readonly body: { readonly is: Body; readonly in: string } | null;
  readonly area: Area;
  readonly part: Part | null;
  readonly needs: readonly Need[];
  readonly serves: Serves;
  readonly anonymous: Tristate;
  readonly terms: readonly Term[];
  /** Said of the service as a whole, with no number known. */
  readonly offers: { readonly languages: readonly Language[]; readonly about: number | null } | null;
  readonly changes: readonly { readonly on: string; readonly what: Change; readonly source: number }[];
  readonly points: readonly Point[];
  readonly sources: readonly Source[];
}

export interface Directory {
  readonly services: readonly Service[];
}
