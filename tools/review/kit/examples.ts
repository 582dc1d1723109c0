import type { Locale } from "../../../i18n/locales";
import type { Flat } from "../../messages/texts";
import { readingsOf, type ExampleOf } from "./readings";

/** What the page fills in, where it is another message: the key of one or two that serve as example. */
const FROM_MESSAGES: Readonly<Record<string, readonly string[]>> = {
  place: ["Prefectures.JP-13"],
  places: ["Prefectures.JP-13", "Prefectures.JP-27"],
  country: ["Countries.VN"],
  countries: ["Countries.VN", "Countries.PH"],
  weekday: ["Weekdays.d1"],
  standing: ["Standing.official"],
  body: ["Bodies.police"],
  leave: ["Exit.label"],
};
const AS_WRITTEN: Readonly<Record<string, string>> = {
  time: "18:00", from: "09:00", to: "17:00", minutes: "20", count: "20", date: "2026-11-21", day: "29", number: "03-0000-0000", site: "www.jma.go.jp",
};

/** Examples for what the page fills into the sentences of a language, in that language; the argument's name where there is none. */
export function examplesIn({ tag, language }: Pick<Locale, "tag" | "language">, texts: Flat): ExampleOf {
  const own: Readonly<Record<string, readonly string[]>> = {
    ...FROM_MESSAGES, language: [`Languages.${language}`], languages: [`Languages.${language}`, "Languages.th"],
  };
  return (argument) => {
    if (argument === "nth") return secondIn(tag, texts.get("Hours.nth") ?? "");
    const names = (own[argument] ?? []).flatMap((key) => texts.get(key) ?? []);
    return names.length > 0 ? names.join(texts.get("List.separator") ?? " ") : (AS_WRITTEN[argument] ?? `[${argument}]`);
  };
}

/** The one name that is a branch of a message: the second of a month. */
function secondIn(tag: string, message: string): string {
  const readings = readingsOf(message, tag, (argument) => argument);
  return (readings.find(({ when }) => when.includes("n2"))?.pieces ?? []).map(({ text }) => text).join("");
}
