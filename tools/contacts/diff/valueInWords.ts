import type { Words } from "../../words";
import { languageName, placeName } from "../letter/speech";

const NOTHING: Words = { en: "nothing", ja: "なし" };

/** The value of a field as one reads it in a sentence: texts in quotation marks, lists parted by commas, places by name. */
export function valueInWords(field: string, value: unknown): Words {
  if (value === undefined || value === null) return NOTHING;
  if (field === "area") return areaInWords(value);
  const text = written(value);
  return { en: text, ja: text };
}

/** `Vietnamese (native)` */
export function languageInWords(tag: string, how: string): Words {
  return { en: `${languageName(tag, "en")} (${how})`, ja: `${languageName(tag, "ja")} (${how})` };
}

function areaInWords(area: unknown): Words {
  const codes = (Array.isArray(area) ? area : [area]).map(String);
  return { en: codes.map((code) => placeName(code, "en")).join(", "), ja: codes.map((code) => placeName(code, "ja")).join("、") };
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map((it) => (typeof it === "object" ? `{ ${written(it)} }` : String(it))).join(", ");
  if (typeof value !== "object" || value === null) return typeof value === "string" ? `"${value}"` : String(value);
  return Object.entries(value).filter(([, inner]) => inner !== undefined).map(([key, inner]) => `${key} ${written(inner)}`).join(", ");
}
