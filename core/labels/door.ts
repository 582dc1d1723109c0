import type { Language } from "../directory/vocabulary";
import type { PackedCandidates } from "../match/device";
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
}
