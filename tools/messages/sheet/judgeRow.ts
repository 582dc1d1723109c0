import { fingerprintOf } from "../../contacts/sheet/fingerprint";
import { isSpoilt } from "../../contacts/sheet/guard";
import type { Words } from "../../words";
import type { Flat } from "../texts";
import type { Column } from "./columns";
import type { TextRow } from "./readSheet";

/** A text that a sheet changes. */
export interface TextChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

export type Judged =
  | { readonly is: "same" }
  | { readonly is: "change"; readonly change: TextChange }
  | { readonly is: "fault"; readonly column: Column; readonly message: Words };

/** A space or a line break that a hand or a spreadsheet left behind: no text of the pages ends with one where the English does not. */
const STRAY = /^\s|\s$|[\n\r]/;

/**
 * What a row asks for. A row whose text nobody touched since the export asks for nothing, whatever its text has become in the file; one
 * that was touched while the file changed, too, is a fault, so that no correction is undone by an older sheet.
 */
export function judgeRow(row: TextRow, english: Flat, texts: Flat): Judged {
  const { key, text } = row;
  const meant = english.get(key);
  const now = texts.get(key);
  if (meant === undefined || now === undefined) return fault("key", unknownKey(key));
  if (row.english !== meant) return fault("English", stale(meant));
  if (row.was === fingerprintOf(text) || text === now) return { is: "same" };
  const message = faultOfText(row, meant) ?? (row.was !== "" && row.was !== fingerprintOf(now) ? changedSince(now) : null);
  return message === null ? { is: "change", change: { key, before: now, after: text } } : fault("text", message);
}

function faultOfText({ text, cell }: TextRow, meant: string): Words | null {
  if (isSpoilt(cell)) return SPOILT;
  return text.trim() !== "" && STRAY.test(text) && !STRAY.test(meant) ? STRAY_SPACE : null;
}

function fault(column: Column, message: Words): Judged {
  return { is: "fault", column, message };
}

const SPOILT: Words = {
  en: "letters were lost when the sheet was saved; write the text again and save as CSV UTF-8",
  ja: "保存したときに文字が失われています。書き直して「CSV UTF-8」で保存してください",
};
const STRAY_SPACE: Words = {
  en: "a space stands at an end, or a line break inside; remove it",
  ja: "文の端に空白があるか、中に改行があります。消してください",
};

function unknownKey(key: string): Words {
  return {
    en: key === "" ? "the key is empty; put it back (messages:export writes it)" : "there is no such key; put the key back as messages:export writes it",
    ja: key === "" ? "キーがありません。messages:export のとおりに戻してください" : "このキーはありません。messages:export のとおりに戻してください",
  };
}

function stale(meant: string): Words {
  return {
    en: `the sheet is older than the English, which is now “${meant}”; look whether the text still says the same, then write this English here`,
    ja: `この表より後に英語が変わりました。今は “${meant}” です。文がまだ同じ意味かを確かめ、この英語をここに書いてください`,
  };
}

function changedSince(now: string): Words {
  return {
    en: `somebody else changed this text after the export; it is now “${now}”. Export again and repeat your change there, if it is still needed`,
    ja: `書き出した後に、ほかの人がこの文を変えました。今は “${now}” です。書き出し直し、まだ必要なら変更をやり直してください`,
  };
}
