import type { Fault } from "../../../contacts/fault";
import type { LoadedFile } from "../../../contacts/parse";
import type { Words } from "../../../contacts/words";
import { datesAreNotInTheFuture, hoursParse, valuesStandInQuotes } from "../facts";
import { addressesStandInSources } from "./addresses";
import { isCanonical } from "./canonical";
import { excludedStayOut, type Excluded } from "./excluded";
import { numbersCanExist } from "./numbers";
import { placesExist, standsInItsFolder } from "./places";
import { sheltersStayHidden } from "./shelter";

/** What the rules know beside the file. */
export interface Known {
  /** `YYYY-MM-DD` in Japan. */
  readonly today: string;
  readonly excluded: readonly Excluded[];
}

export interface Rule {
  /** What holds of every file, in the words of `--help`. */
  readonly holds: Words;
  readonly faults: (loaded: LoadedFile, known: Known) => readonly Fault[];
}

/** What `contacts:check` asks of each file, beside its form (`contacts/schema.ts`) and its ids (`contacts/relations.ts`). */
export const RULES: readonly Rule[] = [
  {
    holds: { en: "the file lies in the folder of its area", ja: "ファイルは area のフォルダにある" },
    faults: standsInItsFolder,
  },
  {
    holds: { en: "countries exist, no place stands twice", ja: "国の記号は実在し、同じ場所が二度ない" },
    faults: placesExist,
  },
  {
    holds: { en: "every number stands in a quote of its evidence", ja: "番号はすべて evidence の出典の quote にある" },
    faults: valuesStandInQuotes,
  },
  {
    holds: { en: "every number can exist", ja: "番号はすべて番号として成り立つ" },
    faults: numbersCanExist,
  },
  {
    holds: {
      en: "every mail address, account and web host stands in a quote or url of its evidence",
      ja: "メールアドレス、アカウント、ウェブのホストはすべて evidence の出典の quote か url にある",
    },
    faults: addressesStandInSources,
  },
  {
    holds: { en: "no value stands in contacts/EXCLUDED.md", ja: "contacts/EXCLUDED.md にある値を載せない" },
    faults: (loaded, { excluded }) => excludedStayOut(loaded, excluded),
  },
  {
    holds: { en: "nothing leads to a shelter", ja: "シェルターの場所につながるものがない" },
    faults: sheltersStayHidden,
  },
  {
    holds: { en: "all hours parse", ja: "時間はすべて読める" },
    faults: hoursParse,
  },
  {
    holds: { en: "no date is in the future", ja: "未来の日付がない" },
    faults: (loaded, { today }) => datesAreNotInTheFuture(loaded, today),
  },
  {
    holds: { en: "the file is in the one canonical form", ja: "ファイルは決まった書き方になっている" },
    faults: isCanonical,
  },
];
