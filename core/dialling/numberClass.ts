/** What kind of number it is, by how it is dialled in Japan. `other`: none of the known classes; nothing is claimed of it. */
export const NUMBER_CLASSES = [
  "emergency", "child189", "hash", "freedial", "navi", "ip", "geographic", "mobile", "foreign", "other",
] as const;
export type NumberClass = (typeof NUMBER_CLASSES)[number];

/** The first that fits decides: 0800 before 080, 0120 and 0570 before the area codes. */
const PATTERNS: readonly (readonly [NumberClass, RegExp])[] = [
  ["emergency", /^11[089]$/],
  ["child189", /^189$/],
  ["hash", /^#\d{4}$/],
  ["freedial", /^(0120\d{6}|0800\d{7})$/],
  ["navi", /^0570\d{6}$/],
  ["ip", /^050\d{8}$/],
  ["mobile", /^0[6-9]0\d{8}$/],
  ["geographic", /^0[1-9]\d{8}$/],
  ["foreign", /^\+\d{6,}$/],
];

/** The number as it is dialled: digits, `#`, `*` and a leading `+`, without the separators of print. */
export function dialledDigits(value: string): string {
  return value.replace(/[^\d#*+]/g, "");
}

/** The class of a telephone number as a source prints it (`0120-279-338`, `#8891`, `+84-…`). */
export function numberClass(value: string): NumberClass {
  const digits = dialledDigits(value);
  return PATTERNS.find(([, pattern]) => pattern.test(digits))?.[0] ?? "other";
}
