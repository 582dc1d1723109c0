import { plainDigits } from "./plainDigits";
import { visible } from "./visible";

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  đ: "d", ð: "d", ł: "l", ø: "o", ħ: "h", ŧ: "t", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th",
};

/** Mongolian keyboards without their own two letters write these. */
const MONGOLIAN: Readonly<Record<string, string>> = { ө: "о", ү: "у" };

/** Arabic letters that are typed for each other, Persian forms among them. */
const ARABIC: Readonly<Record<string, string>> = { ى: "ي", ی: "ي", ک: "ك", ة: "ه" };

const KATAKANA_TO_HIRAGANA = 0x60;

/** What `withoutAccents` looks for, asked first: most texts have none, and a page folds a thousand names at once. */
const ACCENTS = /[\u0300-\u036f]|\u0640|[\u064b-\u065f]|\u0670/u;
const ASCII = /^[ -~]*$/u;

/** Marks go only where they are accents; the vowels of Thai, Devanagari, Burmese and Khmer are marks too, and й is a letter of its own. */
function withoutAccents(text: string): string {
  const apart = text.normalize("NFD");
  if (!ACCENTS.test(apart)) return text;
  return apart
    .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, "$1")
    .replace(/(\p{Script=Cyrillic})\u0301+/gu, "$1")
    .replace(/\u0435\u0308/gu, "\u0435")
    .replace(/(\p{Script=Arabic})[\u064b-\u065f\u0670]+/gu, "$1")
    .replace(/(\p{Lo})\u0640+/gu, "$1")
    .normalize("NFC");
}

function withPlainLetters(text: string): string {
  return text
    .replace(/[đðłøħŧıßæœþ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[өү]/gu, (letter) => MONGOLIAN[letter] ?? letter)
    .replace(/[ىیکة]/gu, (letter) => ARABIC[letter] ?? letter)
    .replace(/[\u30a1-\u30f6\u30fd\u30fe]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA))
    // The two subscripts of Khmer TA and DA look the same, and are typed for each other (Unicode Standard, 16.4 Khmer).
    .replace(/\u17d2\u178a/gu, "\u17d2\u178f");
}

/** Apostrophes are left out by who types fast (cant); other marks only part words. */
function withoutMarks(text: string): string {
  return text.replace(/['‘’`]/gu, "").replace(/[\p{P}\p{S}]+/gu, " ").replace(/\s+/gu, " ").trim();
}

/**
 * A text as search compares it: one width, lower case, no accents, one kana, plain digits, single spaces. Texts that people take for the
 * same fold to the same; folding twice changes nothing; a text with a letter or a digit never becomes empty.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return withoutMarks(text.toLowerCase());
  const plain = plainDigits(visible(text).normalize("NFKC").toLowerCase());
  return withoutMarks(withPlainLetters(withoutAccents(plain)));
}
