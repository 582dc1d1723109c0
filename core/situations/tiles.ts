import type { Need, Role } from "../directory/vocabulary";

/** What a person calls her trouble, mapped to needs, the most telling first. */
export interface Situation {
  readonly id: string;
  readonly needs: readonly Need[];
  /** Lines of this role are shown beside the help: tips under "I know someone", reports under "remove a picture". */
  readonly section?: Extract<Role, "witness" | "content-report">;
}

/** The everyday tiles of the first screen. Their words name no violence, sex or force: the page may be seen by others. */
export const TILE_IDS = [
  "work", "papers", "health", "home", "stay", "money", "pictures", "school", "law", "return", "safety", "talk",
] as const;
export type TileId = (typeof TILE_IDS)[number];

export const TILES: Readonly<Record<TileId, readonly Situation[]>> = {
  work: [
    { id: "not-paid", needs: ["wages-work"] },
    { id: "long-hours", needs: ["wages-work", "health"] },
    { id: "hurt-at-work", needs: ["wages-work", "health"] },
    { id: "fired", needs: ["wages-work"] },
    { id: "other-job", needs: ["forced-work", "wages-work"] },
    { id: "cannot-quit", needs: ["forced-work", "wages-work"] },
  ],
  papers: [
    { id: "papers-taken", needs: ["forced-work", "visa-immigration", "legal"] },
    { id: "visa-ending", needs: ["visa-immigration"] },
    { id: "no-visa", needs: ["visa-immigration", "legal"] },
    { id: "paper-marriage", needs: ["visa-immigration", "legal", "forced-work"] },
  ],
  health: [
    { id: "sick", needs: ["health"] },
    { id: "pregnant", needs: ["health"] },
    { id: "cannot-pay-doctor", needs: ["health", "legal"] },
    { id: "tired-of-living", needs: ["someone-to-talk-to", "health"] },
    { id: "after-assault", needs: ["sexual-violence", "health"] },
  ],
  home: [
    { id: "partner-hurts", needs: ["domestic-violence", "danger", "shelter"] },
    { id: "partner-controls", needs: ["domestic-violence", "someone-to-talk-to"] },
    { id: "family-hurts", needs: ["child", "domestic-violence", "shelter"] },
    { id: "separation", needs: ["legal", "domestic-violence"] },
  ],
  stay: [
    { id: "nowhere-tonight", needs: ["shelter"] },
    { id: "cannot-leave", needs: ["danger", "shelter", "forced-work"] },
    { id: "room-with-job", needs: ["shelter", "wages-work"] },
    { id: "left-home", needs: ["shelter", "child"] },
  ],
  money: [
    { id: "debt", needs: ["forced-work", "legal"] },
    { id: "pay-to-leave", needs: ["forced-work", "legal"] },
    { id: "debt-at-club", needs: ["legal", "forced-work", "sexual-violence"] },
    { id: "card-taken", needs: ["forced-work", "legal", "report-crime"] },
  ],
  pictures: [
    { id: "threatened-with-pictures", needs: ["online-harm", "report-crime", "legal"] },
    { id: "filmed", needs: ["online-harm", "sexual-violence", "legal"] },
    { id: "asked-for-pictures", needs: ["online-harm", "child"] },
    { id: "met-online", needs: ["online-harm", "sexual-violence", "child", "shelter"] },
    { id: "remove-pictures", needs: ["online-harm"], section: "content-report" },
  ],
  school: [
    { id: "bullied", needs: ["child", "someone-to-talk-to"] },
    { id: "hurt-at-home", needs: ["child", "danger"] },
    { id: "touched-by-adult", needs: ["child", "sexual-violence"] },
    { id: "worried-about-child", needs: ["child"] },
  ],
  law: [
    { id: "lawyer", needs: ["legal"] },
    { id: "made-to-do", needs: ["legal", "forced-work"] },
    { id: "crime", needs: ["report-crime", "legal"] },
    { id: "treated-badly", needs: ["discrimination-rights"] },
  ],
  return: [
    { id: "want-to-return", needs: ["return-home", "visa-immigration"] },
    { id: "sent-back", needs: ["danger", "visa-immigration", "forced-work"] },
    { id: "afraid-to-return", needs: ["visa-immigration", "legal"] },
    { id: "family-threatened", needs: ["report-crime", "legal"] },
  ],
  safety: [
    { id: "danger-now", needs: ["danger"] },
    { id: "followed", needs: ["report-crime", "danger"] },
    { id: "made-to-serve", needs: ["sexual-violence", "forced-work", "report-crime"] },
    { id: "threatened", needs: ["danger", "report-crime"] },
  ],
  talk: [
    { id: "talk", needs: ["someone-to-talk-to"] },
    { id: "not-sure", needs: ["someone-to-talk-to"] },
    { id: "know-someone", needs: ["report-crime"], section: "witness" },
  ],
};
