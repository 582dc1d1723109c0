import { epochDayAt, instantOf } from "../../core/hours/civil";
import type { Need } from "../../core/directory/vocabulary";
import { HAS, MODES, PERSONS, type Query } from "../../core/match/types";
import { LANGUAGES } from "../../core/directory/vocabulary";
import { TILES, TILE_IDS } from "../../core/situations/tiles";
import type { When } from "./labels";

/** What the form says: a query, and what is not part of one. */
export interface Choices {
  readonly query: Query;
  readonly isAnythingChosen: boolean;
  readonly onlyOpen: boolean;
  readonly when: When;
}

/** Reads the form. A value that the form does not offer counts as not said. `now` is null where no clock is believed. */
export function readChoices(form: HTMLFormElement, now: number | null): Choices {
  const data = new FormData(form);
  const when = whenOf(data, now);
  const one = <T extends string>(name: string, allowed: readonly T[]): T | null => allowed.find((it) => it === data.get(name)) ?? null;
  const many = <T extends string>(name: string, allowed: readonly T[]): T[] => allowed.filter((it) => data.getAll(name).includes(it));
  const area = data.get("area");
  const needs = needsOf(data.get("tile"), data.get("situation"));
  const query: Query = {
    languages: [one("language", LANGUAGES) ?? "ja"],
    needs,
    area: typeof area === "string" && area !== "" ? area : null,
    has: one("has", HAS),
    mode: one("mode", MODES),
    who: many("who", PERSONS),
    without: data.has("without") ? ["police", "immigration"] : [],
    at: when.at,
  };
  const isNarrowed = query.area !== null || query.has !== null || query.mode !== null || query.who.length > 0 || query.without.length > 0;
  return { query, isAnythingChosen: needs.length > 0 || isNarrowed || data.has("open") || when.isLater || isOtherLanguage(form), onlyOpen: data.has("open"), when };
}

/** A full hour of one of the seven days from today, in Japan. */
function whenOf(data: FormData, now: number | null): When {
  const day = data.get("day");
  if (now === null || typeof day !== "string" || day === "") return { at: now, isLater: false };
  return { at: instantOf(epochDayAt(now) + Number(day), Number(data.get("hour")) * 60), isLater: true };
}

function isOtherLanguage(form: HTMLFormElement): boolean {
  const select = form.elements.namedItem("language");
  return select instanceof HTMLSelectElement && select.selectedOptions[0]?.defaultSelected === false;
}

/** The needs of the chosen situation; of a tile without one, the first need of each of its situations. */
function needsOf(tile: FormDataEntryValue | null, situation: FormDataEntryValue | null): Need[] {
  const id = TILE_IDS.find((it) => it === tile);
  if (id === undefined) return [];
  const chosen = TILES[id].find((it) => it.id === situation);
  return chosen === undefined ? [...new Set(TILES[id].flatMap(({ needs }) => needs.slice(0, 1)))] : [...chosen.needs];
}
