import { z } from "zod";
import type { Service } from "../../core/directory/types";
import type { Names } from "../../core/search/names";
import type { LocaleTag } from "../../i18n/locales";

const texts = z.record(z.string(), z.string());

/** The messages from which the cards of the page compose names. */
export const nameMessages = z.object({
  Bodies: texts, Prefectures: texts, Countries: texts, Card: z.object({ bodyIn: z.string(), embassyOf: z.string() }),
});
export type NameMessages = z.infer<typeof nameMessages>;

/** The readings of easy Japanese stand beside the words, not in them. */
function withoutReadings(text: string): string {
  return text.replace(/《[^》]*》/gu, "");
}

function composed({ body, kind, serves }: Pick<Service, "body" | "kind" | "serves">, messages: NameMessages): string | null {
  const { Bodies, Prefectures, Countries, Card } = messages;
  if (body !== null) return Card.bodyIn.replace("{body}", Bodies[body.is] ?? "").replace("{place}", Prefectures[body.in] ?? "");
  const [country] = serves.nationals;
  return kind === "embassy" && country !== undefined ? Card.embassyOf.replace("{country}", Countries[country] ?? "") : null;
}

/** The names that the cards of a language's page show: official ones in its language, English and Japanese, and what it composes. */
export function cardNames(services: readonly Pick<Service, "id" | "name" | "body" | "kind" | "serves">[], messages: NameMessages, tag: LocaleTag): Names {
  return new Map(services.map((service) => {
    const name = composed(service, messages);
    const official = [...new Set([tag, "en", "ja"])].flatMap((it) => service.name[it] ?? []);
    return [service.id, [...official, ...(name === null ? [] : [withoutReadings(name)])]];
  }));
}
