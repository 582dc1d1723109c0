/**
 * The holidays of 国民の祝日に関する法律 by their Japanese names; the last two are what its article 3 adds. Each value is a key of
 * the messages `Holidays`.
 */
export const HOLIDAY_NAMES = {
  "元日": "new-year", "成人の日": "coming-of-age", "建国記念の日": "foundation", "天皇誕生日": "emperor", "春分の日": "vernal-equinox",
  "昭和の日": "showa", "憲法記念日": "constitution", "みどりの日": "greenery", "こどもの日": "children", "海の日": "marine", "山の日": "mountain",
  "敬老の日": "aged", "秋分の日": "autumnal-equinox", "スポーツの日": "sports", "文化の日": "culture", "勤労感謝の日": "labour",
  "振替休日": "substitute", "休日": "citizens",
} as const;

export type HolidayName = (typeof HOLIDAY_NAMES)[keyof typeof HOLIDAY_NAMES];

/** A public holiday of Japan, substitute holidays (振替休日) and citizens' holidays (休日) among them. */
export interface NamedHoliday {
  /** Days since 1970-01-01. */
  readonly epochDay: number;
  readonly name: HolidayName;
  readonly ja: string;
}
