import type { DirectoryFile } from "../diff/types";

/** A service that may be the one that somebody is about to add again. */
export interface Alike {
  readonly path: string;
  readonly id: string;
  readonly name: string;
  /** Contact points with the same number or address. */
  readonly values: readonly string[];
  readonly by: "value" | "name";
}

/** What somebody is about to add; an empty value is none. */
export interface Wanted {
  readonly value: string;
  readonly name: string;
}

/** Legal forms say nothing of whose name it is. */
const LEGAL_FORMS = /(?:一般|公益|認定)?(?:社団|財団)法人|(?:認定)?(?:npo|特定非営利活動)法人|独立行政法人|社会福祉法人|株式会社/gu;
const KATAKANA = /[ァ-ヶ]/gu;
const KATAKANA_TO_HIRAGANA = 0x60;
/** A shorter name stands in too many others to tell anything. */
const SHORTEST_TELLING_NAME = 4;
const FROM_ABROAD = /^(?:\+|00)?81(?=0?[1-9]\d{8,9}$)0?/;

/**
 * The services that have the same number or address, or a name that is the same or holds the other when folded (width, case, kana,
 * marks and legal forms apart). Those with the same number come first.
 */
export function alikeIn(files: readonly DirectoryFile[], { value, name }: Wanted): readonly Alike[] {
  const wanted = foldedValue(value);
  const alike = files.flatMap(({ path, file }): Alike[] => {
    const points = file.points.filter((point) => wanted !== "" && foldedValue(point.value) === wanted);
    const values = points.map((point) => `${point.id} ${point.value}`);
    const names = Object.values(file.name).filter((it) => it !== undefined);
    if (values.length === 0 && !names.some((it) => isSameName(it, name))) return [];
    return [{ path, id: file.id, name: file.name.ja, values, by: values.length > 0 ? "value" : "name" }];
  });
  return alike.toSorted((a, b) => Number(a.by === "name") - Number(b.by === "name"));
}

/** The digits of a number as they are dialled in Japan; an address without what does not tell it from another. */
function foldedValue(value: string): string {
  const plain = value.normalize("NFKC").trim().toLowerCase();
  if (!/^[+#(]?[\d\s().#*\-‐-―−・ー]+$/u.test(plain)) return plain.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  return plain.replace(/[^\d#*+]/g, "").replace(FROM_ABROAD, "0");
}

function isSameName(one: string, other: string): boolean {
  const [short = "", long = ""] = [foldedName(one), foldedName(other)].sort((a, b) => a.length - b.length);
  return short !== "" && (short === long || (short.length >= SHORTEST_TELLING_NAME && long.includes(short)));
}

function foldedName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(LEGAL_FORMS, "").replace(/[\p{P}\p{S}\p{Z}]/gu, "")
    .replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
}
