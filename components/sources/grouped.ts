import type { Area, Service } from "@/core/directory/types";

/** Services of one place: all of Japan, several prefectures, one prefecture, or one country abroad. */
export interface PlaceGroup {
  readonly place: Place;
  readonly services: readonly Service[];
}

export type Place =
  | { readonly is: "national" | "several" }
  | { readonly is: "prefecture" | "abroad"; readonly code: string };

/**
 * The services by where they are for, each once and in the order in which they were given: all of Japan first, then several
 * prefectures, each prefecture from north to south, and abroad.
 */
export function grouped(services: readonly Service[]): readonly PlaceGroup[] {
  const groups = new Map<string, { place: Place; services: Service[] }>();
  for (const service of services) {
    const place = placeOf(service.area);
    const key = rankOf(place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { place, services: [service] });
    else group.services.push(service);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function placeOf(area: Area): Place {
  const [code = "", ...others] = area === "JP" ? [] : area;
  if (code === "") return { is: "national" };
  if (others.length > 0) return { is: "several" };
  return { is: code.startsWith("JP-") ? "prefecture" : "abroad", code };
}

/** Sorts as the places stand; two that are the same have the same. */
function rankOf(place: Place): string {
  const rank: Record<Place["is"], number> = { national: 0, several: 1, prefecture: 2, abroad: 3 };
  return `${rank[place.is]} ${"code" in place ? place.code : ""}`;
}
