import type { Fault } from "../../contacts/fault";
import type { LoadedFile } from "../../contacts/parse";
import { HoursFault } from "../../core/hours/fault";
import { parseHours } from "../../core/hours/parse";

/** The rules that look at a file's facts, each taking one file and returning its faults. */
export const FACT_RULES: readonly ((loaded: LoadedFile) => readonly Fault[])[] = [valuesStandInQuotes, hoursParse, datesAreNotInTheFuture];

const DIALLED = ["phone", "sms", "fax"];
/** What may stand between the digits of a number as people print it. */
const SEPARATORS = "[\\s().\\-\\u2010-\\u2015\\u2212\\u30fb\\u30fc\\uff70·/]*";

/** A number is published only as a source prints it: its digits stand, in order, in a quote of its evidence. */
export function valuesStandInQuotes(loaded: LoadedFile): readonly Fault[] {
  const { points, sources } = loaded.file;
  return points.flatMap((point, at) => {
    if (!DIALLED.includes(point.channel)) return [];
    const quotes = sources.filter(({ id }) => point.evidence.includes(id)).map(({ quote }) => quote.normalize("NFKC"));
    if (quotes.some((quote) => standsIn(point.value, quote))) return [];
    return [fault(loaded, ["points", at, "value"], `${point.value} stands in no quote of its evidence; quote the source that prints it, or remove the number`)];
  });
}

function standsIn(value: string, quote: string): boolean {
  const digits = value.normalize("NFKC").replace(/\D/g, "");
  const national = digits.startsWith("0") && digits.length > 4 ? [digits, `81${digits.slice(1)}`, `810${digits.slice(1)}`, `0081${digits.slice(1)}`] : [digits];
  return national.some((form) => new RegExp(`(?<!\\d)${form.split(/(?<=\d)/).join(SEPARATORS)}(?!\\d)`).test(quote));
}

/** Hours are in the part of the OpenStreetMap syntax that `core/hours` reads. */
export function hoursParse(loaded: LoadedFile): readonly Fault[] {
  return loaded.file.points.flatMap(({ hours }, at) => {
    try {
      parseHours(hours);
      return [];
    } catch (error) {
      if (!(error instanceof HoursFault)) throw error;
      return [fault(loaded, ["points", at, "hours"], `"${hours}", column ${error.column}: ${error.message}; ${error.mend}`)];
    }
  });
}

/** No source and no check is younger than today. */
export function datesAreNotInTheFuture(loaded: LoadedFile, today = new Date().toISOString().slice(0, 10)): readonly Fault[] {
  const { sources, points } = loaded.file;
  const late = (date: string | null | undefined, path: readonly PropertyKey[]) =>
    date != null && date > today.slice(0, date.length) ? [fault(loaded, path, `${date} is in the future; write the day on which it was read`)] : [];
  return [
    ...sources.flatMap(({ asOf }, at) => late(asOf, ["sources", at, "asOf"])),
    ...points.flatMap(({ checked }, at) => (checked ?? []).flatMap(({ on }, nth) => late(on, ["points", at, "checked", nth, "on"]))),
  ];
}

function fault(loaded: LoadedFile, path: readonly PropertyKey[], message: string): Fault {
  return { file: loaded.path, line: loaded.lineAt(path), field: path.join("."), message };
}
