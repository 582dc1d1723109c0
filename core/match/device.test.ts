import { describe, expect, it } from "vitest";
import { compileHours } from "../hours/compile";
import { parseHours } from "../hours/parse";
import { pack, unpack } from "./device";
import type { Candidate } from "./types";

const calendar = { days: [20781], until: 21000 };

const usual: Candidate = {
  service: "a", point: "phone", kind: "listening", role: "help", runBy: "private", area: "JP", needs: ["legal"], channel: "phone",
  value: "03-0000-0000", line: "general", languages: {}, languagesVary: false, who: "anyone", nationals: [], noVisa: "unknown",
  hours: compileHours(parseHours("Mo-Fr 09:00-17:00")), cost: "free", reach: {}, asOf: null, standing: "official",
};
const unusual: Candidate = {
  ...usual, point: "other", role: "witness", area: ["JP-13"], line: "hikari", languages: { vi: "native", "*": "interpreter" },
  languagesVary: true, who: "nationals", nationals: ["VN"], noVisa: "yes", reach: { abroad: "no" }, asOf: "2026-01",
};

describe("what the device is given", () => {
  it.each([
    ["what is usual", [usual]],
    ["what is not", [unusual]],
    ["nothing", []],
    ["both, with hours of their own", [usual, unusual, { ...usual, point: "night", hours: compileHours(parseHours("24/7")) }]],
  ])("gives back %s, through JSON", (_, candidates) => {
    const packed = pack(candidates, calendar);
    expect(unpack(packed)).toEqual(candidates);
    expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
  });

  it("writes the same hours once, and leaves out what is usual", () => {
    const { hours, candidates } = pack([usual, unusual], calendar);
    expect(hours).toHaveLength(1);
    expect(candidates[0]).not.toHaveProperty("role");
    expect(candidates[1]).toHaveProperty("role", "witness");
  });

  it("refuses hours that are not there", () => {
    const { candidates } = pack([usual], calendar);
    expect(() => unpack({ candidates, hours: [], calendar })).toThrow("a/phone: hours 0 are missing");
  });
});
