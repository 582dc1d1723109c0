import { numberClass } from "./numberClass";

/** Classes that are dialled from abroad as +81 without the first 0 (denwa.click, undated). */
const WITH_COUNTRY_CODE = ["geographic", "ip", "mobile"];

/**
 * A number as it is dialled from outside Japan, in the groups in which a source prints it: `03-1234-5678` → `+81 3-1234-5678`.
 * Null where it is not known to be dialled so.
 */
export function fromAbroad(value: string): string | null {
  return WITH_COUNTRY_CODE.includes(numberClass(value)) ? value.replace(/^0/, "+81 ") : null;
}
