import type { Candidate } from "../match/types";
import type { CompiledHours } from "../hours/types";
import type { Directory, Point, Service, Source } from "./types";
import type { Standing } from "./vocabulary";

const STANDING_RANK: Readonly<Record<Standing, number>> = { official: 0, "copy-of-official": 1, secondary: 2 };

/** Newest first; among equal dates, and among the undated, the best standing first. Dates compare as text: `2023` < `2023-06`. */
function byAge(a: Source, b: Source): number {
  const left = a.asOf ?? "";
  const right = b.asOf ?? "";
  if (left !== right) return left < right ? 1 : -1;
  return STANDING_RANK[a.standing] - STANDING_RANK[b.standing];
}

/**
 * The source that dates a contact point: the newest dated one among its evidence (of equal dates the one with the
 * best standing); where none is dated, the one with the best standing.
 * @throws when the point's evidence names no source of its service.
 */
export function datingSource(service: Service, point: Point): Source {
  const [source] = service.sources.filter((it) => point.evidence.includes(it.id)).sort(byAge);
  if (source === undefined) {
    throw new Error(`${service.id}/${point.id}: evidence names no source of this service; add the source or mend the number`);
  }
  return source;
}

/**
 * Every contact point of every role as a candidate for matching, in the directory's order.
 * `compile` makes hours small; it is asked once for each wording.
 */
export function candidatesOf(directory: Directory, compile: (hours: string) => CompiledHours): Candidate[] {
  const compiled = new Map<string, CompiledHours>();
  const hoursOf = (wording: string): CompiledHours => {
    const hours = compiled.get(wording) ?? compile(wording);
    compiled.set(wording, hours);
    return hours;
  };
  return directory.services.flatMap((service) =>
    service.points.map((point) => {
      const { asOf, standing } = datingSource(service, point);
      return {
        service: service.id, point: point.id, kind: service.kind, role: service.role, runBy: service.runBy,
        area: point.area, needs: service.needs, channel: point.channel, value: point.value, line: point.line,
        languages: point.languages, languagesVary: point.languagesVary,
        who: point.serves.who, nationals: point.serves.nationals, noVisa: point.serves.noVisa,
        hours: hoursOf(point.hours), cost: point.cost, reach: point.reach, asOf, standing,
      };
    }),
  );
}
