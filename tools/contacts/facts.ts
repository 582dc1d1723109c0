import { faultAt, type Fault } from "../../contacts/fault";
import type { LoadedFile } from "../../contacts/parse";
import { HoursFault } from "../../core/hours/fault";
import { parseHours } from "../../core/hours/parse";
import { evidenceOf, isDialled, numberStandsIn } from "./check/quotes";

/** A number is published only as a source prints it: its digits stand, in order, in a quote of its evidence. */
export function valuesStandInQuotes(loaded: LoadedFile): readonly Fault[] {
  return loaded.file.points.flatMap((point, at) => {
    if (!isDialled(point)) return [];
    const quotes = evidenceOf(point, loaded.file).map(({ quote }) => quote);
    if (quotes.some((quote) => numberStandsIn(point.value, quote))) return [];
    return [faultAt(loaded, ["points", at, "value"], {
      en: `${point.value} stands in no quote of its evidence; quote the source that prints it, or remove the number`,
      ja: `${point.value} が evidence の出典の quote のどこにもありません。番号を載せている出典から引用するか、番号を消してください`,
    })];
  });
}

/** Hours are in the part of the OpenStreetMap syntax that `core/hours` reads. */
export function hoursParse(loaded: LoadedFile): readonly Fault[] {
  return loaded.file.points.flatMap(({ hours }, at) => {
    try {
      parseHours(hours);
      return [];
    } catch (error) {
      if (!(error instanceof HoursFault)) throw error;
      return [faultAt(loaded, ["points", at, "hours"], {
        en: `"${hours}", column ${error.column}: ${error.what.en}; ${error.mend.en}`,
        ja: `"${hours}" の${error.column}文字目が読めません。${error.what.ja}。${error.mend.ja}。書き方は contacts/README.md の「How hours are written」にあります`,
      })];
    }
  });
}

/**
 * No source and no check is younger than today.
 *
 * @param today `YYYY-MM-DD`
 */
export function datesAreNotInTheFuture(loaded: LoadedFile, today = new Date().toISOString().slice(0, 10)): readonly Fault[] {
  const { sources, points } = loaded.file;
  const late = (date: string | null | undefined, path: readonly PropertyKey[]) => {
    if (date == null || date <= today.slice(0, date.length)) return [];
    return [faultAt(loaded, path, {
      en: `${date} is in the future; write the date that the source carries, or the day of the check`,
      ja: `${date} は未来の日付です。出典に書かれた日付か、確かめた日を書いてください`,
    })];
  };
  return [
    ...sources.flatMap(({ asOf }, at) => late(asOf, ["sources", at, "asOf"])),
    ...points.flatMap(({ checked }, at) => (checked ?? []).flatMap(({ on }, nth) => late(on, ["points", at, "checked", nth, "on"]))),
  ];
}
