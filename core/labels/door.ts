import type { ReachReason } from "../dialling/rules";
import type { Language } from "../directory/vocabulary";
import type { PackedCandidates } from "../match/device";
import type { MatchReason } from "../match/reasons";
import type { Has } from "../match/types";
import type { StateStrings } from "./types";

/** What the door's script is given with the page: the candidates, and every sentence that it may put there. */
export interface DoorData extends PackedCandidates {
  /** The language of the page, taken as that of the call until she says otherwise. */
  readonly language: Language;
  /** The instant of the build (ms): a device whose clock is before it is wrong. */
  readonly builtAt: number;
  readonly state: StateStrings;
  /** By language of the call. */
  readonly answersIn: Readonly<Record<string, string>>;
  readonly noneOpen: Readonly<Record<string, string>>;
  readonly writeNone: string;
  readonly anyTime: string;
  readonly notReachable: string;
  readonly maybeReachable: string;
  readonly mayHaveChanged: string;
  /** Why it does not, or may not, work from what she has. */
  readonly reach: Readonly<Partial<Record<ReachReason, string>>>;
  /** What a contact is to what she chose, beyond what its card says anyway. */
  readonly why: Readonly<Partial<Record<MatchReason, string>>>;
  /** What to know first about calling with what she has. */
  readonly hasNotes: Readonly<Partial<Record<Has, string>>>;
  /** Said over results for a later time. */
  readonly later: string;
  readonly week: WeekStrings;
  /** Said where nothing was found for her words. */
  readonly searchNone: string;
  /** Takes back what her words were taken to mean. */
  readonly searchRemove: string;
}

/** The words of a week drawn as bars, and of the days that she may ask about. */
export interface WeekStrings {
  readonly heading: string;
  /** Short names from Monday. */
  readonly weekdays: readonly string[];
  readonly today: string;
  readonly tomorrow: string;
  readonly closed: string;
  readonly notKnown: string;
  readonly dayAndNight: string;
  readonly holidaysUnknown: string;
  /** The names of public holidays, and which one each day of the calendar has. */
  readonly holidayNames: readonly string[];
  readonly holidays: readonly number[];
}
