/** Soft hyphen, zero-width space and joiners, marks of direction, word joiner, variation selectors: nobody types them on purpose. */
const INVISIBLE = /\u00ad|\u061c|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\u2066-\u2069]|[\ufe00-\ufe0f]|\ufeff/gu;

/** The text without what has no form of its own. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, "");
}
