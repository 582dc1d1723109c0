import type { Cursor } from "./cursor";
import { HoursFault } from "./fault";
import { strangeWord } from "./strange";
import type { Token } from "./token";
import type { DayHours, Span } from "./types";
import {
  ALWAYS_WITH_OTHERS, CLOSING_MISSING, closingMissing, HOURS_MISSING, notATime, notThisDay, SAME_MINUTE, SPAN_MISSING, TOO_LONG,
} from "./wrong";

const MINUTES_PER_DAY = 1440;

/** Reads the hours of a rule: `off`, `unknown`, or time ranges parted by commas. */
export function parseTimes(cursor: Cursor): DayHours {
  const { is, text } = cursor.peek();
  if (is === "word") {
    if (text !== "off" && text !== "unknown") throw strangeWord(cursor.peek());
    cursor.take();
    return text === "off" ? [] : "unknown";
  }
  if (is === "always") throw cursor.fault(ALWAYS_WITH_OTHERS);
  if (is !== "time") throw cursor.fault(HOURS_MISSING);
  const spans = [parseSpan(cursor)];
  while (cursor.passes(",")) {
    if (cursor.peek().is !== "time") throw cursor.fault(SPAN_MISSING);
    spans.push(parseSpan(cursor));
  }
  return spans;
}

function parseSpan(cursor: Cursor): Span {
  const opens = cursor.take();
  const from = minutesOf(opens);
  if (from >= MINUTES_PER_DAY) throw new HoursFault(opens.column, notThisDay(opens.text));
  if (!cursor.passes("-")) throw cursor.fault(closingMissing(opens.text));
  if (cursor.peek().is !== "time") throw cursor.fault(CLOSING_MISSING);
  const closes = cursor.take();
  const to = minutesOf(closes);
  if (to === from) throw new HoursFault(opens.column, SAME_MINUTE);
  const end = to < from ? to + MINUTES_PER_DAY : to;
  if (end - from > MINUTES_PER_DAY) throw new HoursFault(closes.column, TOO_LONG);
  return [from, end];
}

/** A slot may end after midnight: 26:00 is 02:00 of the next day. */
function minutesOf(token: Token): number {
  const [hours = "", minutes = ""] = token.text.split(":");
  const padded = `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
  if (padded !== token.text) throw new HoursFault(token.column, notATime(token.text, padded));
  const total = Number(hours) * 60 + Number(minutes);
  if (hours.length > 2 || minutes.length > 2 || Number(minutes) > 59 || total > 2 * MINUTES_PER_DAY) {
    throw new HoursFault(token.column, notATime(token.text, null));
  }
  return total;
}
