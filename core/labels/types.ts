/**
 * Every sentence that may stand beside a point, finished at build time: islands choose, never format. Times are minutes
 * of the day as `HH:MM`; weekdays count from Monday.
 */
export interface StateStrings {
  readonly openAlways: string;
  readonly anyTime: string;
  readonly closed: string;
  readonly unknown: string;
  readonly notKnownNow: string;
  /** At stated hours; stands where no clock is believed. */
  readonly timed: string;
  /** Of a later time that she asks about. */
  readonly closedThen: string;
  readonly maybeHoliday: string;
  readonly maybeYearEnd: string;
  readonly openUntil: Readonly<Record<string, string>>;
  /** In steps of five minutes. */
  readonly closing: Readonly<Record<number, string>>;
  readonly opensToday: Readonly<Record<string, string>>;
  readonly opensTomorrow: Readonly<Record<string, string>>;
  readonly opensOn: readonly Readonly<Record<string, string>>[];
}

/** How a label looks: one class, one dot. */
export type Look = "open" | "closing" | "closed" | "unknown" | "timed";

export interface Label {
  readonly look: Look;
  readonly words: string;
}
