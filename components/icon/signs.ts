/** The small signs beside words, drawn as lines on 24 × 24: a few bytes each, since every card carries several. */
export const SIGNS = {
  cross: "M6 6l12 12M18 6 6 18",
  down: "m6 9 6 6 6-6",
  dots: "M6 12h.01M12 12h.01M18 12h.01",
  phone: "M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1.5 1.5 0 0 1-1.5 1.5A15 15 0 0 1 3.5 5.5 1.5 1.5 0 0 1 5 4z",
  talk: "M4 5h16v11h-9l-4 4v-4H4z",
  person: "M8.5 8a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M5 20c.5-4 3.5-6 7-6s6.5 2 7 6",
  place: "M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM10 10a2 2 0 1 0 4 0 2 2 0 1 0-4 0",
  clock: "M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0M12 8v4l3 2",
  page: "M7 3h7l4 4v14H7zM14 3v4h4",
} as const;

export type Sign = keyof typeof SIGNS;

export const SIGN_NAMES = Object.keys(SIGNS).filter((name): name is Sign => name in SIGNS);
