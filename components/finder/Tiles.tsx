import { Fragment } from "react";
import { PictogramIcon } from "@/components/icon/Icon";
import { tileOrder } from "@/core/situations/tileOrder";
import { TILES, type TileId } from "@/core/situations/tiles";
import type { Text } from "@/i18n/text";

const COLUMNS = 3;

/**
 * The everyday tiles, each opening to its situations below its row. Radio buttons and `:has`, so that they open and
 * narrow the list without script, with no address, history or storage.
 */
export function Tiles({ text }: { text: Text }) {
  const { t, locale } = text;
  const tiles = tileOrder(locale.tag);
  const rows = Array.from({ length: Math.ceil(tiles.length / COLUMNS) }, (_, row) => tiles.slice(row * COLUMNS, (row + 1) * COLUMNS));
  return (
    <fieldset className="tiles">
      <legend className="head">{t("Tiles.heading")}</legend>
      <label className="pick again">
        <input type="radio" name="tile" value="" defaultChecked autoComplete="off" />
        <span>{t("Tiles.back")}</span>
      </label>
      {rows.map((row) => (
        <Fragment key={row.join()}>
          {row.map((tile) => (
            <label key={tile} className="tile">
              <input type="radio" name="tile" value={tile} autoComplete="off" />
              <PictogramIcon name={tile} />
              <span>{t(`Tiles.${tile}`)}</span>
            </label>
          ))}
          {row.map((tile) => (
            <Panel key={tile} tile={tile} text={text} />
          ))}
        </Fragment>
      ))}
    </fieldset>
  );
}

function Panel({ tile, text: { t, situation } }: { tile: TileId; text: Text }) {
  const situations = TILES[tile];
  const everything = [...new Set(situations.flatMap(({ needs }) => needs.slice(0, 1)))];
  return (
    <fieldset className={`panel p-${tile}`}>
      <legend className="sr-only">{t(`Tiles.${tile}`)}</legend>
      <div className="picks">
        {situations.map(({ id, needs, section }) => (
          <label key={id} className="pick">
            <input type="radio" name="situation" value={id} className={needs.map((need) => `s-${need}`).join(" ")} data-section={section} autoComplete="off" />
            <span>{situation(id)}</span>
          </label>
        ))}
        <label className="pick">
          <input type="radio" name="situation" value={`all-${tile}`} className={everything.map((need) => `s-${need}`).join(" ")} autoComplete="off" />
          <span>{t("Tiles.everything")}</span>
        </label>
      </div>
    </fieldset>
  );
}
