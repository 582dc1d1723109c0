import type { Wrong } from "./fault";

function wrong(en: string, mendEn: string, ja: string, mendJa: string): Wrong {
  return { what: { en, ja }, mend: { en: mendEn, ja: mendJa } };
}

const RANGE = "write a range: 09:00-17:00";
const RANGE_JA = "09:00-17:00 のように範囲で書いてください";
const ALONE = "put a comma between days; give dates a rule of their own, with ;";
const ALONE_JA = "曜日と曜日の間は「,」で区切り、日付は「;」で分けて別に書いてください";
const BAD_TIME = "write hours 00-48 and minutes 00-59";

/** The whole text. */
export const EMPTY = wrong("the hours are empty", "write unknown where no source states them", "空です", "出典に時間がなければ unknown と書いてください");
export const NEVER_OPEN = wrong("no rule says when it is open", "write unknown, or name the hours",
  "いつ開いているかの指定がありません", "時間を書くか、分からなければ unknown と書いてください");
export const ALL_UNKNOWN = wrong("every day is unknown", "write unknown alone", "どの日も unknown です", "unknown とだけ書いてください");
export const RULE_MISSING = wrong("a rule is missing after ;", "remove the ; at the end", "「;」の後に何もありません", "最後の「;」を消してください");
export const leftOver = (text: string): Wrong => wrong(`"${text}" is left over after the hours`, "begin a new rule with ;",
  `時間の後に「${text}」が残っています`, "「;」で区切って新しい指定にしてください");

/** Days. */
export const notADay = (text: string): Wrong => wrong(`"${text}" is not a day`, "write dates as Aug 06, or with the year as 2026 Aug 06",
  `「${text}」は日ではありません`, "日付は Aug 06、年を付けるなら 2026 Aug 06 と書いてください");
export const SIDE_BY_SIDE = wrong("two sorts of days stand side by side", ALONE, "日の指定が区切りなしに並んでいます", ALONE_JA);
export const COUNTED_RANGE = wrong("a range of days cannot be counted in the month", "write each day: Mo[1],Tu[1]",
  "曜日の範囲に第何週かは付けられません", "Mo[1],Tu[1] のように一日ずつ書いてください");
export const weekdayMissing = (days: string): Wrong => wrong("a weekday is missing", `write one of ${days}`, "曜日がありません", `${days} のどれかを書いてください`);
export const DATES_AMONG_DAYS = wrong("dates and weekdays stand in one list", "give the dates a rule of their own, with ;",
  "日付と曜日が同じ並びにあります", "日付は「;」で分けて別に書いてください");
export const HOLIDAY_ENDS_RANGE = wrong("PH is no end of a range", "put a comma before PH", "PH は範囲の終わりにできません", "PH の前を「,」にしてください");
export const HOLIDAY_IN_SEASON = wrong("PH stands within dates", "give PH a rule of its own, with ; and without dates",
  "日付で限った指定の中に PH があります", "PH は日付を付けず「;」で分けて別に書いてください");
export const NTH_MISSING = wrong("a number of the weekday in its month is missing", "write 1 to 5, or -1 for the last: Mo[1,3], Su[-1]",
  "第何週かの数がありません", "1から5、最終週なら -1 を書いてください(例: Mo[1,3]、Su[-1])");
export const BRACKET_OPEN = wrong("the bracket is not closed", "write every number, then ]: Mo[1,3]", "「]」がありません", "数を全部書いてから「]」で閉じてください(例: Mo[1,3])");

/** Dates. */
export const DATE_MISSING = wrong("a date is missing", "write month and day, such as Aug 06; give weekdays and PH a rule of their own, with ;",
  "日付がありません", "Aug 06 のように月と日を書いてください。曜日と PH は「;」で分けて別に書いてください");
export const BACKWARDS = wrong("the range ends before it begins", "name the month of its end: Dec 29-Jan 03", "範囲の終わりが始まりより前です", "終わりの月も書いてください(例: Dec 29-Jan 03)");
export const YEAR_BACKWARDS = wrong("the range ends before it begins", "write the year at both ends: 2026 Dec 29-2027 Jan 03",
  "範囲の終わりが始まりより前です", "両端に年を書いてください(例: 2026 Dec 29-2027 Jan 03)");
export const YEAR_AT_END_ONLY = wrong("only the end of the range has a year", "write the year at both ends: 2026 Dec 29-2027 Jan 03",
  "範囲の終わりにだけ年があります", "両端に年を書いてください(例: 2026 Dec 29-2027 Jan 03)");
export const YEAR_ONCE = wrong("the end of the range has no year", "write the year at both ends: 2026 Dec 29-2027 Jan 03",
  "範囲の終わりに年がありません", "両端に年を書いてください(例: 2026 Dec 29-2027 Jan 03)");
export const MONTH_AND_DATE = wrong("a whole month and a date stand in one range", "name the day at both ends (Apr 01-Sep 15), or at neither (Apr-Sep)",
  "月全体と日付が一つの範囲にあります", "両端に日を書くか(Apr 01-Sep 15)、どちらにも書かないでください(Apr-Sep)");
export const notTwoDigits = (text: string, written: string): Wrong => wrong(`"${text}" is not two digits`, `write ${written}`,
  `「${text}」は二桁ではありません`, `${written} と書いてください`);
export const noSuchDay = (month: string, day: string): Wrong => wrong(`${month} has no day ${day}`, "correct the day", `${month} に ${day} 日はありません`, "日を直してください");
export const YEAR_WITHOUT_MONTH = wrong("the month after the year is missing", "write 2026 Aug 06", "年の後に月がありません", "2026 Aug 06 のように書いてください");

/** Times. */
export const HOURS_MISSING = wrong("the hours are missing", "write times (09:00-17:00), off or unknown", "時間がありません", "時刻(09:00-17:00)か off か unknown を書いてください");
export const ALWAYS_WITH_OTHERS = wrong("24/7 cannot stand with other rules or days", "write 24/7 alone, or 00:00-24:00 in a rule",
  "24/7 はほかの指定や曜日と一緒に使えません", "24/7 とだけ書くか、指定の中では 00:00-24:00 と書いてください");
export const SPAN_MISSING = wrong("a time range is missing after the comma", "write one, or begin a new rule with ;", "「,」の後に時間の範囲がありません", "範囲を書くか、「;」で新しい指定にしてください");
export const notThisDay = (text: string): Wrong => wrong(`${text} is not on this day`, "write it as hours of the next day, from 00:00",
  `${text} はその日の時刻ではありません`, "次の日の 00:00 からの時間として書いてください");
export const closingMissing = (opens: string): Wrong => wrong(`the closing time of ${opens} is missing`, RANGE, `${opens} に終わりの時刻がありません`, RANGE_JA);
export const CLOSING_MISSING = wrong("the closing time is missing", RANGE, "終わりの時刻がありません", RANGE_JA);
export const SAME_MINUTE = wrong("opens and closes at the same minute", "write 00:00-24:00 for a whole day", "始まりと終わりが同じ時刻です", "一日中なら 00:00-24:00 と書いてください");
export const TOO_LONG = wrong("is longer than a day", "close at most 24 hours after opening", "一日より長い時間です", "終わりは始まりから24時間以内にしてください");
export const notATime = (text: string, written: string | null): Wrong => written === null
  ? wrong(`${text} is not a time`, BAD_TIME, `${text} は時刻ではありません`, "時は 00-48、分は 00-59 で書いてください")
  : wrong(`${text} is not a time`, `write ${written}`, `${text} は時刻ではありません`, `${written} と書いてください`);

/** Orders in which a later rule silently takes away what an earlier one says. */
export const OVERRIDES_DATES = wrong("a rule for weekdays overrides the dates before it", "write the rules for dates last",
  "曜日の指定が、前にある日付の指定を打ち消します", "日付の指定を最後に書いてください");
export const OVERRIDES_HOLIDAYS = wrong("a rule for weekdays overrides PH before it", "write the rule for PH after the rules for weekdays",
  "曜日の指定が、前にある PH の指定を打ち消します", "PH の指定を曜日の指定の後に書いてください");
export const NEVER_HOLDS = wrong("later rules name all days of this one again, so that it never holds",
  "write all times of a day in one rule: Mo-Fr 09:00-12:00,13:00-17:00",
  "同じ曜日が後でまた指定され、この指定はどの日にも使われません", "一日の時間は一つの指定にまとめてください(例: Mo-Fr 09:00-12:00,13:00-17:00)");
export const SEASON_NEVER_HOLDS = wrong("later rules name all days of this season again, so that it never holds",
  "write the rule for the whole year first, the season after it, all times of a day in one rule",
  "この期間の曜日が後でまた指定され、この指定はどの日にも使われません", "一年を通した指定を先に、期間の指定を後に書き、一日の時間は一つの指定にまとめてください");
