import type { Point, Service } from "@/core/directory/types";
import type { Text } from "@/i18n/text";

/** A name in some language, to be marked with its `lang`. */
export interface NameLine {
  readonly text: string;
  readonly lang: string;
}

export interface Title {
  readonly heading: string;
  readonly lines: readonly NameLine[];
}

/**
 * What a card is called. An official name in the page's language stands as the heading; where there is none, the
 * heading is composed from kind, country and branch, and the official names stand below it: they are what a taxi driver
 * or an officer recognises.
 */
export function titleOf(service: Service, point: Point, text: Text): Title {
  const { locale, t } = text;
  const official = service.name[locale.tag] ?? null;
  const branch = point.branch === null ? null : t("Card.branch", { is: point.branch.is, place: text.prefecture(point.branch.in) });
  const kind = emergencyTitle(point, text) ?? kindTitle(service, text);
  const lines: NameLine[] = [];
  if (official === null) {
    if (branch !== null) lines.push({ text: branch, lang: locale.tag });
    if (service.name.en !== null) lines.push({ text: service.name.en, lang: "en" });
  } else {
    lines.push({ text: branch ?? kind, lang: locale.tag });
  }
  if (locale.tag !== "ja") lines.push({ text: service.name.ja, lang: "ja" });
  if (locale.tag === "ja-x-easy" && service.name.kana !== null) lines.push({ text: service.name.kana, lang: "ja" });
  return { heading: official ?? kind, lines };
}

/** The three emergency numbers are called by what comes, not by their kind. */
function emergencyTitle({ value }: Point, { t }: Text): string | null {
  if (value === "110") return t("Emergency.police");
  if (value === "119") return t("Emergency.ambulance");
  return value === "118" ? t("Emergency.coastGuard") : null;
}

function kindTitle(service: Service, { t, country, prefecture }: Text): string {
  if (service.body !== null) return t("Card.bodyIn", { body: t(`Bodies.${service.body.is}`), place: prefecture(service.body.in) });
  const [code] = service.serves.nationals;
  return service.kind === "embassy" && code !== undefined
    ? t("Card.embassyOf", { country: country(code) })
    : t(`Kinds.${service.kind}`);
}
