/** The zeros of the decimal digits that keyboards of our languages write (Unicode, General_Category=Nd). */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10];
const SIGNIFICANT = 5;
const MOST_DECIMALS = 8;
/** Above it a double no longer counts by ones. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** Full-width comma and point, Arabic decimal sign, ideographic comma and full stop: keys that stand for comma and point. */
const POINTS: Readonly<Record<string, string>> = { "\uff0c": ",", "\u3001": ",", "\uff0e": ".", "\u3002": ".", "\u066b": "." };
/** Minus sign, full-width hyphen, and the long-vowel mark that a Japanese keyboard gives in its place. */
const MINUSES = "\u2212\uff0d\u30fc";

/**
 * Reads an amount as people type it, in the digits of any of our languages. Point and comma may both stand before the
 * decimals; the one that is not the language's own, followed by three digits, sets thousands apart.
 *
 * @param point what stands before the decimals in the reader's language
 * @returns undefined for what is no number, or one too large to be counted by ones
 */
export function readAmount(text: string, point = "."): number | undefined {
  const typed = Array.from(text, asciiOf).join("").replace(/\s/g, "");
  const isGrouped = point === "." ? /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/ : /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d*)?$/;
  const plain = (isGrouped.test(typed) ? typed.replaceAll(point === "." ? "," : ".", "") : typed).replace(",", ".");
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  const value = Number(plain);
  return Math.abs(value) <= LARGEST ? value : undefined;
}

/**
 * Writes an amount for reading: five significant digits, never fewer than its whole part, ASCII digits, no exponent.
 *
 * @param point what stands before the decimals in the reader's language
 */
export function writeAmount(value: number, point = "."): string {
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, SIGNIFICANT - 1 - exponent));
  const [whole = "0", fraction = ""] = value.toFixed(decimals).split(".");
  const kept = fraction.replace(/0+$/, "");
  if (kept === "") return whole === "-0" ? "0" : whole;
  return `${whole}${point}${kept}`;
}

function asciiOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((it) => code >= it && code < it + 10);
  if (zero !== undefined) return String(code - zero);
  return MINUSES.includes(character) ? "-" : (POINTS[character] ?? character);
}
