import { getRequestConfig } from "next-intl/server";
import { findLocale, LOCALES } from "./locales";
import { loadMessages } from "./messages";

/** next-intl's door: the locale comes from the page that asks, never from a cookie or a header. */
export default getRequestConfig(async ({ locale }) => {
  const tag = (locale === undefined ? undefined : findLocale(locale)?.tag) ?? LOCALES[0].tag;
  return { locale: tag, messages: await loadMessages(tag), timeZone: "Asia/Tokyo", onError: rethrow };
});

/** A missing or broken message fails the build; it never falls back to another language. */
function rethrow(error: Error): never {
  throw error;
}
