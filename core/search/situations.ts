import { TILES, TILE_IDS, type Situation } from "../situations/tiles";

/** Every situation in the order of the tiles: search data name them by their place here. */
export const SITUATIONS: readonly Situation[] = TILE_IDS.flatMap((tile) => TILES[tile]);
