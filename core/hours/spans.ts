import type { DayHours, Span } from "./types";

/** Orders the spans of a day and joins those that touch or overlap. */
export function joinedSpans(hours: DayHours): DayHours {
  if (hours === "unknown") return hours;
  const joined: Span[] = [];
  for (const span of [...hours].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && span[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}

/** Do two days hold the same, however their spans are written? */
export function sameHours(one: DayHours, other: DayHours): boolean {
  return JSON.stringify(joinedSpans(one)) === JSON.stringify(joinedSpans(other));
}
