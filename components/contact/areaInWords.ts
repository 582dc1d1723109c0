import type { Area, Service } from "@/core/directory/types";
import type { Text } from "@/i18n/text";

const PREFECTURES = 47;

/** From where a point can be used, where that is less than its service: the shorter of "only from" and "not from". */
export function areaInWords(area: Area, of: Area, text: Text): readonly string[] {
  if (area === of || area === "JP") return [];
  const { t } = text;
  if (area.length <= PREFECTURES / 2) return [t("Card.areaOnly", { places: text.list(area.map(text.prefecture)) })];
  const codes = Array.from({ length: PREFECTURES }, (_, at) => `JP-${String(at + 1).padStart(2, "0")}`);
  const missing = codes.filter((code) => !area.includes(code));
  return [t("Card.areaExcept", { places: text.list(missing.map(text.prefecture)) })];
}

/** The prefectures of a service, where its heading does not name them already: nothing for all of Japan, or for lines abroad. */
export function placesInWords({ area, body }: Service, text: Text): readonly string[] {
  if (area === "JP" || area.length > PREFECTURES / 2 || !area.every((code) => code.startsWith("JP-"))) return [];
  if (body !== null && area.length === 1 && area[0] === body.in) return [];
  return [text.t("Card.areaFor", { places: text.list(area.map(text.prefecture)) })];
}
