import { FILLED } from "../spellings";

/** Takes whole words and phrases out of a text, whatever their case, the longest first: what may stand in a foreign script. */
export function withoutWords(words: readonly string[]): (text: string) => string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const any = new RegExp(`(?<![A-Za-z])(?:${longestFirst.join("|")})(?![A-Za-z])`, "giu");
  return (text) => (words.length === 0 ? text : text.replace(any, FILLED));
}
