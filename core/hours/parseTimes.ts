import type { Cursor } from "./cursor";
import { HoursFault } from "./fault";
import type { Token } from "./tokens";
import type { DayHours, Span } from "./types";
import { strangeWord } from "./words";

const MINUTES_PER_DAY = 1440;
const EXAMPLE = "09:00-17:00";

/** Reads the hours of a rule: `off`, `unknown`, or time ranges parted by commas. */
export function parseTimes(cursor: Cursor): DayHours {
  const { is, text } = cursor.peek();
  if (is === "word") {
    if (text !== "off" && text !== "unknown") throw strangeWord(cursor.peek());
    cursor.take();
    return text === "off" ? [] : "unknown";
  }
  if (is === "always") throw cursor.fault("24/7 cannot stand with other rules or days", "write 24/7 alone, or 00:00-24:00 in a rule");
  if (is !== "time") throw cursor.fault("the hours are missing", `write times (${EXAMPLE}), off or unknown`);
  const spans = [parseSpan(cursor)];
  while (cursor.passes(",")) {
    if (cursor.peek().is !== "time") throw cursor.fault("a time range is missing after the comma", "write one, or begin a new rule with ;");
    spans.push(parseSpan(cursor));
  }
  return spans;
}

function parseSpan(cursor: Cursor): Span {
  const opens = cursor.take();
  const from = minutesOf(opens);
  if (from >= MINUTES_PER_DAY) {
    throw new HoursFault(opens.column, `${opens.text} is not on this day`, "write it as hours of the next day, from 00:00");
  }
  if (!cursor.passes("-")) throw cursor.fault(`the closing time of ${opens.text} is missing`, `write a range: ${EXAMPLE}`);
  if (cursor.peek().is !== "time") throw cursor.fault("the closing time is missing", `write a range: ${EXAMPLE}`);
  const closes = cursor.take();
  const to = minutesOf(closes);
  if (to === from) throw new HoursFault(opens.column, "opens and closes at the same minute", "write 00:00-24:00 for a whole day");
  const end = to < from ? to + MINUTES_PER_DAY : to;
  if (end - from > MINUTES_PER_DAY) throw new HoursFault(closes.column, "is longer than a day", "close at most 24 hours after opening");
  return [from, end];
}

/** A slot may end after midnight: 26:00 is 02:00 of the next day. */
function minutesOf(token: Token): number {
  const [hours = "", minutes = ""] = token.text.split(":");
  const mend = `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
  if (mend !== token.text) throw new HoursFault(token.column, `${token.text} is not a time`, `write ${mend}`);
  const total = Number(hours) * 60 + Number(minutes);
  if (hours.length > 2 || minutes.length > 2 || Number(minutes) > 59 || total > 2 * MINUTES_PER_DAY) {
    throw new HoursFault(token.column, `${token.text} is not a time`, "write hours 00-48 and minutes 00-59");
  }
  return total;
}
