import type { HoursWords } from "./words";

/** What is wrong in opening hours, and what to write instead. */
export interface Wrong {
  readonly what: HoursWords;
  readonly mend: HoursWords;
}

/** Opening hours that cannot be read. The message is `what` in English. */
export class HoursFault extends Error implements Wrong {
  override readonly name = "HoursFault";
  readonly what: HoursWords;
  readonly mend: HoursWords;

  /** @param column where in the text, from 1 */
  constructor(readonly column: number, { what, mend }: Wrong) {
    super(what.en);
    this.what = what;
    this.mend = mend;
  }
}
