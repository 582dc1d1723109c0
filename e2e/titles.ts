import { readFileSync } from "node:fs";
import { LOCALES } from "../i18n/locales";

/** The neutral titles: that of the door, and "calendar" in each language. */
export function neutralTitles(): readonly string[] {
  return ["Madoguchi", ...LOCALES.map(({ tag }) => titleIn(JSON.parse(readFileSync(`messages/${tag}.json`, "utf8"))))];
}

function titleIn(messages: unknown): string {
  const away = typeof messages === "object" && messages !== null && "Away" in messages ? messages.Away : null;
  return typeof away === "object" && away !== null && "title" in away ? String(away.title) : "";
}
