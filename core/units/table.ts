/** One unit: an amount of it is `amount * factor + offset` in the base unit of its quantity, the first of the list. */
export interface Unit {
  readonly id: string;
  readonly factor: number;
  readonly offset?: number;
}

export interface Quantity {
  readonly id: "length" | "area" | "weight" | "volume" | "temperature";
  readonly units: readonly [Unit, ...Unit[]];
}

const INCH = 0.0254;
const FOOT = 12 * INCH;
const POUND = 0.45359237;
/** The shaku is 10/33 m, the tsubo a square of six shaku, the shō 2401/1331 L (weights and measures act of 1891, 度量衡法). */
const SHAKU = 10 / 33;
const SHO_IN_LITRES = 2401 / 1331;
/** Adverts for homes count at least 1.62 m² a mat (不動産の表示に関する公正競争規約施行規則); mats themselves differ by region. */
const TATAMI_IN_SQUARE_METRES = 1.62;
const FLUID_OUNCE_IN_LITRES = 0.0295735295625;

/**
 * Everyday units that people in Japan meet, by quantity. Inch, foot, yard, mile and pound are those of the international
 * agreement of 1959; gallon and fluid ounce those of the United States.
 */
export const QUANTITIES: readonly Quantity[] = [
  {
    id: "length",
    units: [
      { id: "m", factor: 1 }, { id: "mm", factor: 0.001 }, { id: "cm", factor: 0.01 }, { id: "km", factor: 1000 }, { id: "in", factor: INCH },
      { id: "ft", factor: FOOT }, { id: "yd", factor: 3 * FOOT }, { id: "mi", factor: 5280 * FOOT }, { id: "shaku", factor: SHAKU },
    ],
  },
  {
    id: "area",
    units: [
      { id: "m2", factor: 1 }, { id: "tatami", factor: TATAMI_IN_SQUARE_METRES }, { id: "tsubo", factor: (6 * SHAKU) ** 2 },
      { id: "ft2", factor: FOOT ** 2 },
    ],
  },
  {
    id: "weight",
    units: [{ id: "kg", factor: 1 }, { id: "g", factor: 0.001 }, { id: "lb", factor: POUND }, { id: "oz", factor: POUND / 16 }],
  },
  {
    id: "volume",
    units: [
      { id: "l", factor: 1 }, { id: "ml", factor: 0.001 }, { id: "go", factor: SHO_IN_LITRES / 10 }, { id: "floz", factor: FLUID_OUNCE_IN_LITRES },
      { id: "gal", factor: 128 * FLUID_OUNCE_IN_LITRES },
    ],
  },
  { id: "temperature", units: [{ id: "c", factor: 1 }, { id: "f", factor: 5 / 9, offset: -160 / 9 }] },
];
