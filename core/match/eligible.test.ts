import { describe, expect, it } from "vitest";
import { KINDS, ROLES } from "../directory/vocabulary";
import { isOpenTo, servesNeeds } from "./eligible";
import { candidate, query } from "./testing/madeCandidates";
import type { Candidate, Query } from "./types";

describe("a point may be ranked as help", () => {
  it.each<{ name: string; point: Partial<Candidate>; asked: Partial<Query>; is: boolean }>([
    { name: "in all of Japan", point: { area: "JP" }, asked: {}, is: true },
    { name: "in her prefecture", point: { area: ["JP-12", "JP-13"] }, asked: {}, is: true },
    { name: "not in another prefecture", point: { area: ["JP-27"] }, asked: {}, is: false },
    { name: "in any prefecture when she does not know hers", point: { area: ["JP-27"] }, asked: { area: null }, is: true },
    { name: "not abroad", point: { area: ["VN"] }, asked: {}, is: false },
    { name: "not abroad when she does not know her prefecture", point: { area: ["VN"] }, asked: { area: null }, is: false },
    { name: "abroad when she asks for that country", point: { area: ["VN"] }, asked: { area: "VN" }, is: true },
    { name: "for women, when nothing is said", point: { who: "women" }, asked: {}, is: true },
    { name: "for women, not for a man", point: { who: "women" }, asked: { who: ["man"] }, is: false },
    { name: "for women, when both boxes are ticked", point: { who: "women" }, asked: { who: ["man", "woman"] }, is: true },
    { name: "for men, not for a woman", point: { who: "men" }, asked: { who: ["woman"] }, is: false },
    { name: "for men, for a man", point: { who: "men" }, asked: { who: ["man"] }, is: true },
    { name: "for children, when her age is not said", point: { who: "children" }, asked: { who: ["woman", "worker"] }, is: true },
    { name: "for trainees, not for another worker", point: { who: "trainees" }, asked: { who: ["worker"] }, is: false },
    { name: "for trainees, for one who is both", point: { who: "trainees" }, asked: { who: ["worker", "trainee"] }, is: true },
    { name: "for workers, for a trainee", point: { who: "workers" }, asked: { who: ["trainee"] }, is: true },
    { name: "for refugees, when that box is not ticked", point: { who: "refugees" }, asked: { who: ["worker"] }, is: true },
    { name: "for nationals of a country", point: { who: "nationals", nationals: ["VN"] }, asked: {}, is: true },
    {
      name: "not when it turns away people without a visa and she has none",
      point: { noVisa: "no" }, asked: { who: ["no-visa"] }, is: false,
    },
    { name: "when it turns away people without a visa and nothing is said", point: { noVisa: "no" }, asked: {}, is: true },
    { name: "not of kind police when police are left out", point: { kind: "police" }, asked: { without: ["police"] }, is: false },
    { name: "not run by the police when police are left out", point: { runBy: "police" }, asked: { without: ["police"] }, is: false },
    { name: "not immigration when it is left out", point: { kind: "immigration" }, asked: { without: ["immigration"] }, is: false },
    { name: "police when only immigration is left out", point: { kind: "police" }, asked: { without: ["immigration"] }, is: true },
  ])("$name", ({ point, asked, is }) => {
    expect(isOpenTo(candidate("a", point), query(asked))).toBe(is);
  });

  it.each(ROLES)("of role %s only when it is help", (role) => {
    expect(isOpenTo(candidate("a", { role }), query())).toBe(role === "help");
  });
});

describe("a point serves a need", () => {
  it("when it lists it", () => {
    expect(servesNeeds(candidate("a", { needs: ["health"] }), ["danger", "health"])).toBe(true);
  });

  it("not when it lists others and is of another kind", () => {
    expect(servesNeeds(candidate("a", { needs: ["health"] }), ["danger"])).toBe(false);
  });

  it("whatever it is, when no need is named", () => {
    expect(servesNeeds(candidate("a", { needs: [] }), [])).toBe(true);
  });

  it.each(KINDS)("of kind %s without listing danger only when that is its own kind or a general line", (kind) => {
    expect(servesNeeds(candidate("a", { kind, needs: [] }), ["danger"])).toBe(["police", "listening", "residents"].includes(kind));
  });
});
