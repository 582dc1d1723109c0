import { fromAbroad } from "./fromAbroad";
import { dialledDigits } from "./numberClass";

/**
 * The `tel:` address of a number as a source prints it, separators removed and `#` escaped. With `abroad` a number that
 * is known to take it carries Japan's country code; others stay as they are dialled in Japan. Keys to press are not added.
 */
export function telHref(value: string, { abroad = false }: { abroad?: boolean } = {}): string {
  const dialled = dialledDigits((abroad ? fromAbroad(value) : null) ?? value);
  return `tel:${dialled.replaceAll("#", "%23")}`;
}
