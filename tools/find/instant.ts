const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|([+-])(\d{2}):(\d{2}))$/;
const MINUTE = 60_000;
const JAPAN_OFFSET = 9 * 60 * MINUTE;

/** The instant (ms since the epoch) of an ISO 8601 time with its offset; null when the text is none, or no such day exists. */
export function parseInstant(text: string): number | null {
  const parts = ISO.exec(text);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map((part) => Number(part || 0));
  const [offsetHours, offsetMinutes] = [Number(parts[9] ?? 0), Number(parts[10] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || offsetHours > 14 || offsetMinutes > 59) return null;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(local);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return local - (parts[8] === "-" ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * MINUTE;
}

/** An instant as the clock in Japan shows it: `2026-11-24T22:00+09:00`. */
export function formatInstant(at: number): string {
  return `${new Date(at + JAPAN_OFFSET).toISOString().slice(0, 16)}+09:00`;
}

/** The year in Japan. */
export function yearInJapan(at: number): number {
  return new Date(at + JAPAN_OFFSET).getUTCFullYear();
}
