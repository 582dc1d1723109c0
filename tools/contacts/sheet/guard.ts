/** What keeps a spreadsheet from taking a cell for anything but text. It stands in the cell and is taken off again on import. */
const GUARD = "'";

/** A number that a spreadsheet keeps as it is: no leading zero, and short enough not to be rounded or written with an exponent. */
const KEPT_NUMBER = /^(?:0|[1-9]\d{0,8})$/;
/**
 * Beginnings that a spreadsheet may calculate or take for a number, a date or a time: the signs of a formula (OWASP, "CSV
 * Injection"), digits, brackets and currency signs. The text is compared in compatibility form, as Excel reads full-width signs too.
 */
const CALCULATED = /^[\s=+\-@|%'\p{Nd}\p{Sc}.,(]/u;
const MONTH_OR_ERA = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|明治|大正|昭和|平成|令和|[mtshr]\.?(?=\d))[a-z]*[\s./-]*(?:元|\p{Nd})/iu;
const BOOLEAN = /^(?:true|false)$/i;

/** The text as it may stand in a cell: with an apostrophe in front where a spreadsheet would change it. */
export function guarded(text: string): string {
  const read = text.normalize("NFKC");
  if (text === "" || KEPT_NUMBER.test(text)) return text;
  return CALCULATED.test(read) || MONTH_OR_ERA.test(read) || BOOLEAN.test(read) ? `${GUARD}${text}` : text;
}

/** The text of a cell without its guard. */
export function unguarded(cell: string): string {
  return cell.startsWith(GUARD) ? cell.slice(GUARD.length) : cell;
}

/** What is left of a value that is lost: a number with an exponent, an error, a narrow column, letters that an encoding lacks. */
const SPOILT = [/^-?\d(?:[.,]\d+)?E[+-]\d+$/i, /^#(?:NAME\?|VALUE!|REF!|NUM!|N\/A|DIV\/0!)/, /^#{4,}$/, /\?{4,}/];

/** Is the cell only what a spreadsheet made of another value? */
export function isSpoilt(cell: string): boolean {
  return SPOILT.some((pattern) => pattern.test(cell));
}
