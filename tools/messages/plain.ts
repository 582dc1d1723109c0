/** What a text says to the eye: without the readings of easy Japanese, and without the marks that only hold a word together. */
export function plain(text: string): string {
  return text.replace(/《[^》]*》|\u2060/gu, "");
}
