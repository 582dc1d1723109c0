/** Opening hours that cannot be read: `message` names what is wrong, `mend` what to write instead. */
export class HoursFault extends Error {
  override readonly name = "HoursFault";
  /** Where in the text, from 1. */
  readonly column: number;
  readonly mend: string;

  constructor(column: number, message: string, mend: string) {
    super(message);
    this.column = column;
    this.mend = mend;
  }
}
