/** Where a rule about a class of numbers was read. `url` and `asOf` are null where none is known. */
export interface DiallingSource {
  readonly publisher: string;
  readonly url: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string | null;
}

/** The sources of `rules.ts`, in a file of their own so that the device need not carry them. */
export const DIALLING_SOURCES = {
  docomo: { publisher: "NTT docomo", url: "https://money.smt.docomo.ne.jp/column-detail/1225657", asOf: "2024-01-24" },
  nttWest: { publisher: "NTT West", url: "https://www.ntt-west.co.jp/ptd/mag_public/kind.html", asOf: null },
  itmedia: { publisher: "ITmedia Mobile", url: "https://www.itmedia.co.jp/mobile/articles/2205/19/news075_2.html", asOf: "2022-05-19" },
  ttc: { publisher: "TTC (SR-0067)", url: null, asOf: "2015-03-16" },
  mito: { publisher: "水戸市", url: "https://www.city.mito.lg.jp/site/kosodate/3422.html", asOf: "2022-06-13" },
  nhk: { publisher: "NHK", url: "https://www.nhk.or.jp/gendai/comment/0014/topic025.html", asOf: null },
  mnavi: { publisher: "mnavi.net", url: null, asOf: null },
  resemom: { publisher: "ReseMom", url: null, asOf: "2013" },
  denwaClick: { publisher: "denwa.click", url: null, asOf: null },
  childline: { publisher: "チャイルドライン ふくしま", url: null, asOf: null },
  norifune: { publisher: "norifune.com", url: null, asOf: null },
  annualReport: { publisher: "Government of Japan: Measures to Combat Trafficking in Persons (Annual Report)", url: null, asOf: "2023-06" },
} as const satisfies Readonly<Record<string, DiallingSource>>;

export type DiallingSourceKey = keyof typeof DIALLING_SOURCES;
