import { describe, expect, it } from "vitest";
import { placesExist, standsInItsFolder } from "./places";
import { made, point } from "./testing/made";

describe("the folder", () => {
  it.each([
    ["JP", "jp"], [["JP-13"], "jp-13"], [["JP-14", "JP-13"], "jp-14"], [["VN"], "vn"],
  ] as const)("of %j is %s", (area, folder) => {
    const of = typeof area === "string" ? area : [...area];
    expect(standsInItsFolder(made({ area: of }, `contacts/${folder}/made.yaml`))).toEqual([]);
  });

  it("that is another is a fault that names the right one", () => {
    const faults = standsInItsFolder(made({ area: ["JP-13"] }, "contacts/jp/made.yaml"));
    expect(faults).toMatchObject([{ file: "contacts/jp/made.yaml", field: "area" }]);
    expect(faults[0]?.message.en).toContain("belongs in the folder jp-13/");
  });
});

describe("a place", () => {
  it("that exists is no fault", () => {
    const points = [point({ area: ["PH"], serves: { who: "nationals", nationals: ["VN", "TW", "MM"] } })];
    expect(placesExist(made({ area: ["JP-13", "JP-14"], serves: { who: "nationals", nationals: ["PH"] }, points }))).toEqual([]);
  });

  it.each([
    ["a country that is none", made({ area: ["VX"] }), "area", "VX is no country's code"],
    ["a code that Unicode names and no country has", made({ area: ["ZZ"] }), "area", "ZZ is no country's code"],
    ["Japan as a list", made({ area: ["JP"] }), "area", "write JP without brackets"],
    ["a prefecture twice", made({ area: ["JP-13", "JP-14", "JP-13"] }), "area", "names JP-13 twice"],
    ["a point in a country that is none", made({ points: [point({ area: ["XX"] })] }), "points.0.area", "XX is no country's code"],
    ["nationals of no country", made({ serves: { who: "nationals", nationals: ["PH", "PX"] } }), "serves.nationals", "PX is no country's code"],
    [
      "nationals of no country at a point", made({ points: [point({ serves: { who: "nationals", nationals: ["PX"] } })] }),
      "points.0.serves.nationals", "PX is no country's code",
    ],
  ])("%s is a fault", (_, loaded, field, said) => {
    const faults = placesExist(loaded);
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    expect(faults[0]?.message.en).toContain(said);
  });
});
