/** The zeros of the digits that people type in the scripts of the pages, and in those of Arabic and Persian. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x17e0] as const;

/** The same text with the digits of other scripts as 0–9. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((it) => code >= it && code <= it + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}
