import { dialledDigits, numberClass } from "./numberClass";

/** Classes that are dialled from abroad as +81 without the first 0 (denwa.click, undated). */
const WITH_COUNTRY_CODE = ["geographic", "ip", "mobile"];

/**
 * The `tel:` address of a number as a source prints it, separators removed and `#` escaped. With `abroad` a number that
 * is known to take it carries Japan's country code; others stay as they are dialled in Japan. Keys to press are not added.
 */
export function telHref(value: string, { abroad = false }: { abroad?: boolean } = {}): string {
  const digits = dialledDigits(value);
  const dialled = abroad && WITH_COUNTRY_CODE.includes(numberClass(value)) ? `+81${digits.slice(1)}` : digits;
  return `tel:${dialled.replaceAll("#", "%23")}`;
}
