import { widthOf } from "../../find/table";

/** Where a line may break: after a space or a mark, and on either side of a Japanese character; never inside a number. */
const PIECES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。「」（）]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。「」（）]+|\s+/gu;
/** Marks that do not begin a line (JIS X 4051). */
const NOT_FIRST = /^[、。」）ー]/u;

/** A text in lines of at most `columns` columns; a single piece that is wider stands on a line of its own. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    const breaks = line !== "" && widthOf(line + piece.trimEnd()) > columns && !NOT_FIRST.test(piece);
    if (breaks) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line.trimEnd() === "" ? lines : [...lines, line.trimEnd()];
}
