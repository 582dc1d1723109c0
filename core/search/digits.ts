import { plainDigits } from "./plainDigits";
import { visible } from "./visible";

/** A number that can be dialled, and whose it is. */
export interface DialledNumber {
  readonly service: string;
  readonly point: string;
  /** As it is dialled in Japan. */
  readonly digits: string;
}

/** What stands in a typed number beside its digits. */
const NUMBER = /^[\d\s()[\]#*+.,/‐-―−ー~〜-]+$/u;
const JAPAN = /^(?:\+|00)810?/;

/** What a number is compared by: its digits, in the form for dialling within Japan. */
export function nationalDigits(value: string): string {
  const dialled = plainDigits(value.normalize("NFKC")).replace(/[^\d+]/gu, "");
  return dialled.replace(JAPAN, "0").replace(/\D/gu, "");
}

/** The digits of a query that is a number or a part of one, however it is written; null when it is anything else. */
export function digitsOf(query: string): string | null {
  const plain = plainDigits(visible(query).normalize("NFKC"));
  if (!NUMBER.test(plain)) return null;
  const digits = nationalDigits(plain);
  return digits === "" ? null : digits;
}

/** The whole number, its beginning, its middle or end; null: it is not in it. */
function nearness(number: string, digits: string): number | null {
  if (number === digits) return 1;
  if (number.startsWith(digits)) return 0.9;
  return number.includes(digits) ? 0.5 : null;
}

/** A number that was found, and how well. */
export interface NumberFound {
  readonly number: DialledNumber;
  readonly score: number;
}

/** The numbers that contain the digits, those that begin with them first, and none that does not. */
export function numbersWith(numbers: readonly DialledNumber[], digits: string): readonly NumberFound[] {
  return numbers
    .flatMap((number) => {
      const score = nearness(number.digits, digits);
      return score === null ? [] : [{ number, score }];
    })
    .sort((a, b) => b.score - a.score);
}
