import type { Part, Point, Serves, Service } from "../core/directory/types";
import type { ServiceFile } from "./schema";

type PointFile = ServiceFile["points"][number];

/** A parsed file with everything that was left out filled in: a point takes area, audience and needs from its service. */
export function toService(file: ServiceFile): Service {
  const { kana, en, ...names } = file.name;
  const serves = toServes(file.serves);
  return {
    id: file.id,
    kind: file.kind,
    role: file.role,
    runBy: file.runBy,
    operator: { ja: file.operator.ja, en: file.operator.en ?? null },
    name: { ...defined(names), ja: file.name.ja, kana: kana ?? null, en: en ?? null },
    body: file.body ?? null,
    area: file.area,
    part: toPart(file.part),
    needs: file.needs,
    serves,
    anonymous: file.anonymous,
    terms: file.terms ?? [],
    offers: file.offers === undefined ? null : { languages: file.offers.languages, about: file.offers.about ?? null },
    changes: file.changes ?? [],
    points: file.points.map((point) => toPoint(point, file, serves)),
    sources: file.sources,
  };
}

function toPoint(point: PointFile, file: ServiceFile, serves: Serves): Point {
  return {
    id: point.id,
    channel: point.channel,
    value: point.value,
    press: point.press ?? null,
    languages: point.languages ?? {},
    languagesVary: point.languagesVary ?? false,
    area: point.area ?? file.area,
    part: toPart(point.part ?? file.part),
    serves: point.serves === undefined ? serves : toServes(point.serves),
    line: point.line ?? "general",
    branch: point.branch ?? null,
    hours: point.hours,
    said: point.said ?? null,
    cost: point.cost,
    reach: defined(point.reach ?? {}),
    terms: point.terms ?? [],
    evidence: point.evidence,
    checked: point.checked ?? [],
  };
}

function toPart(part: ServiceFile["part"]): Part | null {
  return part === undefined ? null : { ja: part.ja, en: part.en ?? null };
}

function toServes({ who, nationals, noVisa }: ServiceFile["serves"]): Serves {
  return { who, nationals: nationals ?? [], noVisa: noVisa ?? "unknown" };
}

/** The same object without its undefined values. */
function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> };
function defined(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
