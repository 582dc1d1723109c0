import type { Text } from "@/i18n/text";

/** Symbols that are the same in every language. */
const SYMBOLS: Readonly<Record<string, string>> = {
  m: "m", mm: "mm", cm: "cm", km: "km", in: "in", ft: "ft", yd: "yd", mi: "mi", shaku: "尺", m2: "m²", tatami: "畳", tsubo: "坪", ft2: "ft²",
  kg: "kg", g: "g", lb: "lb", oz: "oz", l: "L", ml: "mL", go: "合", floz: "fl oz", gal: "gal", c: "°C", f: "°F",
};

/** The units that CLDR names, by its names (https://unicode.org/reports/tr35/tr35-general.html#Unit_Elements). */
const NAMED_BY_CLDR: Readonly<Record<string, string>> = {
  in: "inch", ft: "foot", yd: "yard", mi: "mile", kg: "kilogram", g: "gram", lb: "pound", oz: "ounce", l: "liter", ml: "milliliter",
  m: "meter", mm: "millimeter", cm: "centimeter", km: "kilometer", floz: "fluid-ounce", gal: "gallon", c: "celsius", f: "fahrenheit",
};

const NAMED_BY_US = ["shaku", "tatami", "tsubo", "go"] as const;

export interface UnitWords {
  readonly symbol: string;
  /** In the reader's language; absent where the symbol says it all. */
  readonly name?: string;
}

/** What a unit of `core/units` is called. @throws Error for a unit without a symbol */
export function unitInWords(id: string, { t, locale }: Text): UnitWords {
  const symbol = SYMBOLS[id];
  if (symbol === undefined) throw new Error(`components/away/unitWords.ts: the unit "${id}" has no symbol; add it to SYMBOLS`);
  const own = NAMED_BY_US.find((it) => it === id);
  if (own !== undefined) return { symbol, name: t(`Away.${own}`) };
  const unit = NAMED_BY_CLDR[id];
  if (unit === undefined) return { symbol };
  const format = new Intl.NumberFormat(locale.tag, { style: "unit", unit, unitDisplay: "long" });
  const words = format.formatToParts(2).filter(({ type }) => type === "unit");
  return { symbol, name: words.map(({ value }) => value).join("") };
}

/** What stands before the decimals in a language. */
export function decimalPoint(tag: string): string {
  return new Intl.NumberFormat(`${tag}-u-nu-latn`).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ".";
}
