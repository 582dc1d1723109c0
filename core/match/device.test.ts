import { describe, expect, it } from "vitest";
import { compileHours } from "../hours/compile";
import { parseHours } from "../hours/parse";
import { pack, unpack } from "./device";
import { match } from "./match";
import { NO_HOLIDAYS, query } from "./testing/madeCandidates";
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

/** What the device has of a candidate: ids by their rank, addresses that are not dialled left in the cards. */
const onDevice = (candidate: Candidate, service: string, point: string, value = candidate.value): Candidate =>
  ({ ...candidate, service, point, value });

describe("what the device is given", () => {
  it.each<[string, Candidate[], Candidate[]]>([
    ["what is usual", [usual], [onDevice(usual, "00000", "00000")]],
    ["what is not", [unusual], [onDevice(unusual, "00000", "00000")]],
    ["nothing", [], []],
    [
      "ids in the order of their names",
      [{ ...usual, service: "b" }, { ...usual, point: "night", hours: compileHours(parseHours("24/7")) }],
      [onDevice(usual, "00001", "00001"), onDevice({ ...usual, hours: compileHours(parseHours("24/7")) }, "00000", "00000")],
    ],
    ["no address that is not dialled", [{ ...usual, channel: "web", value: "https://example.org" }], [onDevice({ ...usual, channel: "web" }, "00000", "00000", "")]],
  ])("gives back %s, through JSON", (_, candidates, expected) => {
    const packed = pack(candidates, calendar);
    expect(unpack(packed)).toEqual(expected);
    expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
  });

  it("is matched as the directory is", () => {
    const all = ["c", "a", "b"].flatMap((service) =>
      ["z", "y"].map((point): Candidate => ({ ...usual, service, point, cost: service === "b" ? "caller-pays" : "free" })));
    const order = (candidates: readonly Candidate[]) =>
      match(candidates, query(), NO_HOLIDAYS).map(({ candidate }) => candidates.indexOf(candidate));
    expect(order(unpack(pack(all, calendar)))).toEqual(order(all));
  });

  it("writes the same hours once, and leaves out what is usual", () => {
    const { hours, candidates } = pack([usual, unusual], calendar);
    expect(hours).toHaveLength(1);
    expect(candidates[0]).not.toHaveProperty("role");
    expect(candidates[1]).toHaveProperty("role", "witness");
  });

  it("refuses hours that are not there", () => {
    const { candidates } = pack([usual], calendar);
    expect(() => unpack({ candidates, hours: [], calendar })).toThrow("candidate 0: hours 0 are missing");
  });
});
