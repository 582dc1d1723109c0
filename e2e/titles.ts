import { readdirSync, readFileSync } from "node:fs";

/** The neutral titles: that of the door, and "calendar" in each language. */
export function neutralTitles(): readonly string[] {
  const locales = readdirSync("messages").filter((file) => file.endsWith(".json"));
  return ["Madoguchi", ...locales.map((file) => titleIn(JSON.parse(readFileSync(`messages/${file}`, "utf8"))))];
}

function titleIn(messages: unknown): string {
  const away = typeof messages === "object" && messages !== null && "Away" in messages ? messages.Away : null;
  return typeof away === "object" && away !== null && "title" in away ? String(away.title) : "";
}
