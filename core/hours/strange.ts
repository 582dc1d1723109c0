import { HoursFault, type Wrong } from "./fault";
import type { Token } from "./token";
import type { HoursWords } from "./words";

const write = (text: string): HoursWords => ({ en: `write ${text}`, ja: `${text} と書いてください` });
const strange = (text: string): HoursWords => ({ en: `"${text}" has no meaning here`, ja: `「${text}」はここでは意味を持ちません` });

/** What people type instead of the signs, and what to write. */
const SIGNS: readonly (readonly [typed: RegExp, mend: HoursWords])[] = [
  [/[‐-―−ー〜~～]/u, { en: "write a plain hyphen: -", ja: "半角のハイフン - を書いてください" }],
  [/[：]/u, { en: "write a plain colon: 09:00", ja: "半角のコロンで 09:00 と書いてください" }],
  [/[，、・]/u, { en: "write a plain comma: ,", ja: "半角のコンマ , を書いてください" }],
  [/；/u, { en: "write a plain semicolon: ;", ja: "半角のセミコロン ; を書いてください" }],
  [/\p{Nd}/u, { en: "write the digits 0-9", ja: "半角の数字 0-9 を書いてください" }],
  [/\s/u, { en: "write a plain space", ja: "半角の空白にしてください" }],
  [/:/u, { en: "remove the colon after the days", ja: "曜日の後のコロンを消してください" }],
  [/\+/u, { en: "write the closing time; if it is not known, write unknown", ja: "終わりの時刻を書いてください。分からなければ unknown と書いてください" }],
  [/\|/u, {
    en: "write one set of rules, parted by ; days that a source leaves open are a rule of their own: Sa,Su unknown",
    ja: "「||」は使えません。一続きの指定を ; で区切り、出典に書かれていない日は Sa,Su unknown のように書いてください",
  }],
  [/["「(（]/u, { en: "remove the remark; the source's words go into `said`", ja: "注記を消してください。出典の言葉は `said` に書きます" }],
  [/月/u, write("Mo")],
  [/火/u, write("Tu")],
  [/水/u, write("We")],
  [/木/u, write("Th")],
  [/金/u, write("Fr")],
  [/土/u, write("Sa")],
  [/日/u, write("Su")],
  [/祝/u, write("PH")],
];

const REMOVE: HoursWords = { en: "remove it", ja: "消してください" };

const FULL_NAMES: readonly (readonly [full: string, written: string])[] = [
  ["monday", "Mo"], ["tuesday", "Tu"], ["wednesday", "We"], ["thursday", "Th"], ["friday", "Fr"], ["saturday", "Sa"], ["sunday", "Su"],
  ["january", "Jan"], ["february", "Feb"], ["march", "Mar"], ["april", "Apr"], ["june", "Jun"], ["july", "Jul"],
  ["august", "Aug"], ["september", "Sep"], ["october", "Oct"], ["november", "Nov"], ["december", "Dec"],
  ["may", "May"], ["ph", "PH"], ["off", "off"], ["closed", "off"], ["unknown", "unknown"],
];

const SCHOOL_HOLIDAYS: Wrong = {
  what: { en: "SH (school holidays) is not read: nobody keeps their calendar", ja: "SH(学校の休み)は読めません。日程を管理する人がいないためです" },
  mend: { en: "write the dates, such as Aug 13-15", ja: "Aug 13-15 のように日付を書いてください" },
};

/** A fault for a sign that has no meaning in opening hours, with the sign that was probably meant. */
export function strangeSign(column: number, sign: string): HoursFault {
  return new HoursFault(column, { what: strange(sign), mend: SIGNS.find(([typed]) => typed.test(sign))?.[1] ?? REMOVE });
}

/** A fault for a word that has no meaning in opening hours, with the word that was probably meant. */
export function strangeWord({ text, column }: Token): HoursFault {
  const typed = text.toLowerCase();
  if (typed === "sh") return new HoursFault(column, SCHOOL_HOLIDAYS);
  const meant = FULL_NAMES.find(([full]) => typed.length > 1 && full.startsWith(typed))?.[1];
  return new HoursFault(column, {
    what: strange(text),
    mend: meant !== undefined ? write(meant) : {
      en: "write days (Mo-Fr), PH, dates (Aug 06), times (09:00-17:00), off or unknown",
      ja: "曜日(Mo-Fr)、PH、日付(Aug 06)、時刻(09:00-17:00)、off、unknown のどれかを書いてください",
    },
  });
}
