import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The pictograms of the tiles, from Health Icons (healthicons.org, MIT licence), a set made to be understood without words.
 * Their drawings are read at build time; the page carries each once.
 */
const DRAWINGS = {
  work: "people/construction_worker",
  papers: "objects/insurance_card",
  health: "symbols/heart",
  home: "places/home_alt",
  stay: "devices/inpatient",
  money: "typography/yen",
  pictures: "objects/laptop",
  school: "people/young_people",
  law: "objects/justice",
  return: "vehicles/small_plane",
  safety: "objects/umbrella",
  talk: "symbols/forum",
} as const;

export type Pictogram = keyof typeof DRAWINGS;

const SIZE = 48;
const ROOT = "node_modules/healthicons/public/icons/svg/outline";

/** The body of one drawing (48 × 48 units, drawn in `currentColor`). @throws Error when the set has no such drawing */
export function drawingOf(pictogram: Pictogram): { readonly viewBox: string; readonly body: string } {
  const file = join(ROOT, `${DRAWINGS[pictogram]}.svg`);
  const body = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(readFileSync(file, "utf8"))?.[1];
  if (body === undefined) throw new Error(`${file} is not a drawing; choose another in components/icon/pictograms.ts`);
  const inInk = body.replace(/(fill|stroke)="(?!none)[^"]*"/g, '$1="currentColor"').replace(/\s*\n\s*/g, "");
  return { viewBox: `0 0 ${SIZE} ${SIZE}`, body: inInk.replace(/-?\d*\.\d+/g, rounded) };
}

/** A tenth of a unit is finer than a pixel at the sizes in use, and half the bytes. */
function rounded(number: string): string {
  const tenths = String(Math.round(Number(number) * 10) / 10);
  return number.startsWith(".") || number.startsWith("-.") ? ` ${tenths}` : tenths;
}

export const PICTOGRAMS = Object.keys(DRAWINGS).filter((name): name is Pictogram => name in DRAWINGS);
