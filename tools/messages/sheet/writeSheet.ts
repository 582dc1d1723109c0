import type { Locale } from "../../../i18n/locales";
import { formatCsv } from "../../contacts/sheet/csv";
import { fingerprintOf } from "../../contacts/sheet/fingerprint";
import { guarded } from "../../contacts/sheet/guard";
import type { Flat } from "../texts";
import { COLUMNS, inBoth } from "./columns";
import type { HouseRules } from "./houseRules";
import { placeOf } from "./places";
import { roomOf } from "./room";
import { toKeep } from "./toKeep";

/** The texts of a language beside those that it is compared with. */
export interface SheetTexts {
  readonly english: Flat;
  readonly japanese: Flat;
  readonly texts: Flat;
}

/** The texts of one language as a sheet of CSV, one key a row, in the order of `en.json`; no cell is one that a spreadsheet calculates. */
export function writeSheet(locale: Pick<Locale, "tag" | "script">, { english, japanese, texts }: SheetTexts, rules: HouseRules): string {
  const rows = [...english].map(([key, meant]) => {
    const text = texts.get(key) ?? "";
    const [where, room, note] = [placeOf(key), roomOf(key, locale, rules), toKeep(meant)].map(inBoth);
    return [key, where ?? "", meant, japanese.get(key) ?? "", text, room ?? "", note ?? "", fingerprintOf(text)].map(guarded);
  });
  return formatCsv([COLUMNS, ...rows]);
}
