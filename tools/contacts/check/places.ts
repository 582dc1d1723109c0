import { basename, dirname } from "node:path";
import { faultAt, type Fault } from "../../../contacts/fault";
import type { LoadedFile } from "../../../contacts/parse";
import type { ServiceFile } from "../../../contacts/schema";

type Area = ServiceFile["area"];

/** Region names by ISO 3166-1, as the host's Unicode data knows them; `undefined` for codes that no country has. */
const REGIONS = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
/** Unicode names these too, but no country has them. */
const NO_COUNTRIES = ["ZZ", "XA", "XB", "EU", "EZ", "UN", "QO"];

/** Is the area one country abroad, and not Japan or prefectures? */
export function isAbroad(area: Area): boolean {
  return area !== "JP" && area.some((code) => !code.includes("-"));
}

/** The folder of an area: `jp`, the first prefecture (`jp-13`), or the country abroad (`vn`). */
export function folderOf(area: Area): string {
  return (area === "JP" ? area : area[0]).toLowerCase();
}

/** A file lies in the folder of its area, or of the first prefecture of several. */
export function standsInItsFolder(loaded: LoadedFile): readonly Fault[] {
  const folder = basename(dirname(loaded.path));
  const expected = folderOf(loaded.file.area);
  if (folder === expected) return [];
  return [faultAt(loaded, ["area"], {
    en: `belongs in the folder ${expected}/, but the file is in ${folder}/; move the file, or correct the area`,
    ja: `この地域のファイルは ${expected}/ に置きますが、${folder}/ にあります。ファイルを移すか、area を直してください`,
  })];
}

/** Every country code names a country, Japan is written `JP` and not as a list, and no part of an area stands twice. */
export function placesExist(loaded: LoadedFile): readonly Fault[] {
  const { file } = loaded;
  return [
    ...faultsOfArea(loaded, file.area, ["area"]),
    ...faultsOfNationals(loaded, file.serves.nationals, ["serves", "nationals"]),
    ...file.points.flatMap((point, at) => [
      ...(point.area === undefined ? [] : faultsOfArea(loaded, point.area, ["points", at, "area"])),
      ...faultsOfNationals(loaded, point.serves?.nationals, ["points", at, "serves", "nationals"]),
    ]),
  ];
}

function faultsOfArea(loaded: LoadedFile, area: Area, path: readonly PropertyKey[]): readonly Fault[] {
  if (area === "JP") return [];
  if (area.includes("JP")) {
    return [faultAt(loaded, path, { en: "is Japan as a list; write JP without brackets", ja: "日本全国はかっこを付けずに JP と書いてください" })];
  }
  const repeated = area.find((code, at) => area.indexOf(code) !== at);
  if (repeated !== undefined) {
    return [faultAt(loaded, path, { en: `names ${repeated} twice; remove one`, ja: `${repeated} が二度あります。一つ消してください` })];
  }
  return faultsOfCountries(loaded, area.filter((code) => !code.includes("-")), path);
}

function faultsOfNationals(loaded: LoadedFile, codes: readonly string[] | undefined, path: readonly PropertyKey[]): readonly Fault[] {
  return faultsOfCountries(loaded, codes ?? [], path);
}

function faultsOfCountries(loaded: LoadedFile, codes: readonly string[], path: readonly PropertyKey[]): readonly Fault[] {
  return codes.filter((code) => NO_COUNTRIES.includes(code) || REGIONS.of(code) === undefined).map((code) =>
    faultAt(loaded, path, {
      en: `${code} is no country's code; write its ISO 3166-1 code, such as VN`,
      ja: `${code} という国の記号はありません。ISO 3166-1 の記号で書いてください(例: VN)`,
    }));
}
