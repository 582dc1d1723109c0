import type { Words } from "../../words";

/** The headings of a sheet, in their order. What an import reads are `key`, `English`, `text`, `note` and `was`. */
export const COLUMNS = ["key", "where", "English", "Japanese", "text", "room", "note", "was"] as const;
export type Column = (typeof COLUMNS)[number];

/** Without these a sheet cannot be read back. */
export const NEEDED = ["key", "English", "text", "was"] as const satisfies readonly Column[];

/** What stands in a cell that is for both readers; nothing where there is nothing to say. */
export function inBoth(words: Words | null): string {
  return words === null ? "" : `${words.en} / ${words.ja}`;
}
