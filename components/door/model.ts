import { cardsOf, type CardOf, type Row } from "@/components/contact/cards";
import { isUnconfirmedMobile } from "@/components/contact/mobile";
import type { Group } from "@/components/finder/Groups";
import { candidatesOf } from "@/core/directory/candidates";
import type { Directory } from "@/core/directory/types";
import type { Role } from "@/core/directory/vocabulary";
import { compileHours } from "@/core/hours/compile";
import { parseHours } from "@/core/hours/parse";
import type { HolidayCalendar } from "@/core/hours/types";
import { isNational } from "@/core/match/area";
import { answerOf } from "@/core/match/language";
import { leadOf } from "@/core/match/lead";
import { match } from "@/core/match/match";
import type { Candidate, Match, Query } from "@/core/match/types";
import type { Text } from "@/i18n/text";

/** What the door shows before any script runs: the order holds at every hour. */
export interface DoorModel {
  readonly candidates: readonly Candidate[];
  readonly lead: CardOf;
  /** What serves all of Japan, and what is not help to oneself. */
  readonly groups: readonly Group[];
  /** What serves one prefecture or some. */
  readonly places: readonly Group[];
}

const NOBODY_YET: Omit<Query, "languages"> = { needs: [], area: null, has: null, mode: null, who: [], without: [], at: null };

/**
 * Ranks the directory for one language without a clock and lays it out in groups.
 *
 * @throws Error when no service could lead: then the directory is not one that may be published
 */
export function doorModel(directory: Directory, calendar: HolidayCalendar, text: Text, builtOn: string): DoorModel {
  const candidates = candidatesOf(directory, (hours) => compileHours(parseHours(hours)));
  const query: Query = { ...NOBODY_YET, languages: [text.locale.language] };
  const rowOf = rows(directory, candidates);
  const ranked = match(candidates, query, calendar);
  const first = leadOf(candidates, text.locale.language, calendar, null);
  const lead = first && cardsOf([rowOf(first.candidate)])[0];
  if (lead === undefined) throw new Error("contacts/: no listening line may lead the door; add one of kind listening with someone-to-talk-to");
  const cards = cardsOf(ranked.map(({ candidate }) => rowOf(candidate)));
  const isForAll = ({ rows: [{ candidate }] }: CardOf) => isNational(candidate.area);
  return {
    candidates,
    lead,
    groups: [...helpGroups(cards.filter(isForAll), text), ...otherGroups(candidates, rowOf, text, builtOn)],
    places: placeGroups(cards.filter((card) => !isForAll(card)), text),
  };
}

type RowOf = (candidate: Candidate) => { readonly service: Directory["services"][number]; readonly row: Row };

function rows(directory: Directory, candidates: readonly Candidate[]): RowOf {
  const all = directory.services.flatMap((service) => service.points.map((point) => ({ service, point })));
  return (candidate) => {
    const index = candidates.indexOf(candidate);
    const found = all[index];
    if (found === undefined) throw new Error(`${candidate.service}/${candidate.point} is not in the directory`);
    return { service: found.service, row: { point: found.point, candidate, index } };
  };
}

function helpGroups(cards: readonly CardOf[], { t, locale, language }: Text): readonly Group[] {
  const how = ({ rows: [{ candidate }] }: CardOf): Match["how"] => answerOf(candidate, [locale.language]).how;
  const isOf = (...hows: readonly Match["how"][]) => cards.filter((card) => hows.includes(how(card)));
  const group = (id: string, heading: string, some: readonly CardOf[]): Group => ({ id, heading, note: null, cards: some });
  return [
    group("language", t("Groups.inLanguage", { language: language(locale.language) }), [...isOf("native", "interpreter", "unstated-how", "assumed"), ...isOf("may-join")]),
    group("not-stated", t("Groups.languageNotStated"), isOf("not-stated")),
    group("other", t("Groups.otherLanguages"), isOf("other-languages")),
  ];
}

/** One group a prefecture, from north to south; what serves several stands once, in a group of its own. */
function placeGroups(cards: readonly CardOf[], { t, prefecture }: Text): readonly Group[] {
  const areaOf = ({ rows: [{ candidate }] }: CardOf): readonly string[] => (candidate.area === "JP" ? [] : candidate.area);
  const codes = [...new Set(cards.flatMap(areaOf))].sort();
  const group = (id: string, heading: string, some: readonly CardOf[]): Group => ({ id, heading, note: null, cards: some });
  return [
    ...codes.map((code) => group(code, prefecture(code), cards.filter((card) => areaOf(card).length === 1 && areaOf(card)[0] === code))),
    group("several", t("Groups.severalPlaces"), cards.filter((card) => areaOf(card).length > 1)),
  ];
}

function otherGroups(candidates: readonly Candidate[], rowOf: RowOf, { t }: Text, builtOn: string): readonly Group[] {
  const inRole = (role: Role) => candidates.filter((it) => it.role === role).map(rowOf);
  const lastWhenUnconfirmed = ({ service, row }: ReturnType<RowOf>) => `${service.id} ${isUnconfirmedMobile(row, builtOn) ? 1 : 0}`;
  const embassies = inRole("own-government").toSorted((a, b) => (lastWhenUnconfirmed(a) < lastWhenUnconfirmed(b) ? -1 : 1));
  const group = (id: string, heading: string, note: string | null, cards: readonly CardOf[]): Group => ({ id, heading, note, cards });
  return [
    group("witness", t("Groups.witness"), t("Groups.witnessNote"), cardsOf(inRole("witness"))),
    group("content-report", t("Groups.contentReport"), null, cardsOf(inRole("content-report"))),
    group("own-government", t("Groups.embassy"), t("Groups.embassyNote"), cardsOf(embassies)),
    group("visitor-info", t("Groups.visitor"), null, cardsOf(inRole("visitor-info"))),
  ];
}
