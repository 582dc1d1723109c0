import { TILE_IDS, type TileId } from "./tiles";

/** In Japanese the page is opened most often by girls under 18 about pictures, a place to sleep, someone to talk to. */
const FIRST_IN_JAPANESE: readonly TileId[] = ["pictures", "stay", "talk"];

/** The twelve tiles in the order of a locale, given by its tag. */
export function tileOrder(locale: string): readonly TileId[] {
  if (locale !== "ja" && locale !== "ja-x-easy") return TILE_IDS;
  return [...FIRST_IN_JAPANESE, ...TILE_IDS.filter((id) => !FIRST_IN_JAPANESE.includes(id))];
}
