import { dialledDigits } from "../../../core/dialling/numberClass";
import type { Point, Service } from "../../../core/directory/types";
import type { Kind } from "../../../core/directory/vocabulary";
import type { Words } from "../../words";

/** Why a line is never called to check it. The first that holds is named. */
export type CrisisReason = "short-number" | "police" | "emergency-line" | "day-and-night" | "danger" | "distress" | "same-number";

/** Kinds that people call in distress, whatever the hours. */
const DISTRESS: readonly Kind[] = ["listening", "sexual-violence", "women", "child"];
/** Emergency and national short numbers have three to five digits: 110, 189, #8891, 12308. */
const LONGEST_SHORT_NUMBER = 5;

/** Identity of a contact point in the whole directory: `<service>/<point>`. */
export function pointKey(service: Service, point: Point): string {
  return `${service.id}/${point.id}`;
}

/**
 * The lines that are never called to check them, because somebody in danger may be waiting behind the call: they are checked on the
 * official page or by letter. By their key, with the reason. A number that is a crisis line in one place is one in every other.
 */
export function crisisLines(services: readonly Service[]): ReadonlyMap<string, CrisisReason> {
  const lines = new Map<string, CrisisReason>();
  const numbers = new Set<string>();
  const phones = services.flatMap((service) => service.points.filter(({ channel }) => channel === "phone").map((point) => ({ service, point })));
  for (const { service, point } of phones) {
    const reason = reasonOf(service, point);
    if (reason === null) continue;
    lines.set(pointKey(service, point), reason);
    numbers.add(dialledDigits(point.value));
  }
  for (const { service, point } of phones) {
    const key = pointKey(service, point);
    if (!lines.has(key) && numbers.has(dialledDigits(point.value))) lines.set(key, "same-number");
  }
  return lines;
}

function reasonOf({ kind, role, runBy, needs }: Service, { value, line, hours }: Point): CrisisReason | null {
  if (dialledDigits(value).replace(/\D/g, "").length <= LONGEST_SHORT_NUMBER) return "short-number";
  if (runBy === "police") return "police";
  if (line === "emergency") return "emergency-line";
  if (hours === "24/7") return "day-and-night";
  if (role !== "help") return null;
  if (needs.includes("danger")) return "danger";
  const listensAfterViolence = needs.includes("sexual-violence") && needs.includes("someone-to-talk-to");
  return DISTRESS.includes(kind) || listensAfterViolence ? "distress" : null;
}

export const CRISIS_WORDS: Readonly<Record<CrisisReason, Words>> = {
  "short-number": { en: "a short national number", ja: "全国共通の短縮番号" },
  police: { en: "a line of the police", ja: "警察の電話" },
  "emergency-line": { en: "a line for emergencies", ja: "緊急用の電話" },
  "day-and-night": { en: "a line that is open day and night", ja: "24時間の電話" },
  danger: { en: "a line for people in danger", ja: "危険な状況にある人のための電話" },
  distress: { en: "a line that people call in distress", ja: "つらい状況にある人がかける電話" },
  "same-number": { en: "the number of a crisis line", ja: "緊急の相談電話と同じ番号" },
};
