import { describe, expect, it } from "vitest";
import { candidate, daily, NO_HOLIDAYS, query, UNKNOWN_HOURS } from "./testing/madeCandidates";
import { match } from "./match";
import type { Candidate, Query } from "./types";

function order(candidates: readonly Candidate[], asked: Partial<Query> = {}): string[] {
  return match(candidates, query(asked), NO_HOLIDAYS).map((it) => it.candidate.service);
}

describe("110", () => {
  const police = candidate("police", {
    kind: "police", runBy: "police", value: "110", needs: ["danger", "report-crime"], languages: { ja: "native", "*": "interpreter" },
  });

  it("closes every list that does not need it, and says why", () => {
    const matches = match([police, candidate("z", { hours: UNKNOWN_HOURS })], query(), NO_HOLIDAYS);
    expect(matches.map((it) => it.candidate.service)).toEqual(["z", "police"]);
    expect(matches[1]?.reasons).toContain("always");
  });

  it("is all there is when nothing else fits", () => {
    expect(order([police], { who: ["man"] })).toEqual(["police"]);
  });

  it.each([
    { name: "119 that takes any language", stated: { value: "119" } },
    { name: "a prefecture's 110 line for one language", stated: { languages: { en: "interpreter" as const } } },
  ])("is joined by no other line: $name", ({ stated }) => {
    expect(order([{ ...police, ...stated }])).toEqual([]);
  });

  it("is left out on request", () => {
    expect(order([police], { without: ["police"] })).toEqual([]);
  });

  it("leads in danger", () => {
    expect(order([police, candidate("a", { needs: ["danger"] })], { needs: ["danger"] })).toEqual(["police", "a"]);
  });

  const crime: Partial<Query> = { needs: ["report-crime"] };
  it.each([
    { name: "gives way to an open line in her language", other: { kind: "listening" as const }, first: "other" },
    { name: "gives way to one that opens within 24 hours", other: { kind: "listening" as const, hours: daily(10, 19) }, first: "other" },
    { name: "stays before one whose hours nobody knows", other: { kind: "listening" as const, hours: UNKNOWN_HOURS }, first: "police" },
    { name: "stays before a form", other: { kind: "listening" as const, channel: "form" as const, hours: daily(10, 19) }, first: "police" },
    { name: "stays before one that states no language", other: { kind: "listening" as const, languages: {} }, first: "police" },
    { name: "stays before one for another group", other: { needs: ["report-crime" as const], who: "men" as const }, first: "police" },
  ])("$name", ({ other, first }) => {
    expect(order([police, candidate("other", other)], crime)[0]).toBe(first);
  });

  it("gives way without a clock to what has stated hours, not to what has none", () => {
    const open = candidate("z", { kind: "listening", hours: daily(10, 12) });
    expect(order([police, open], { ...crime, at: null })).toEqual(["z", "police"]);
    expect(order([police, { ...open, hours: UNKNOWN_HOURS }], { ...crime, at: null })).toEqual(["police", "z"]);
  });

  it("and immigration give way alike", () => {
    const immigration = candidate("a", { kind: "immigration", runBy: "immigration", needs: ["visa-immigration"] });
    const general = candidate("z", { kind: "listening" });
    expect(order([immigration, general], { needs: ["visa-immigration"] })).toEqual(["z", "a"]);
  });

  it("stays before a line that she cannot reach", () => {
    expect(order([police, candidate("other", { kind: "listening", value: "0570-000-000" })], { ...crime, has: "data" })[0]).toBe("police");
  });

  it("moves the other line only before the police, not the police back", () => {
    const listening = candidate("z", { kind: "listening", needs: [] });
    const lawyer = candidate("y", { needs: ["report-crime"], languages: {} });
    expect(order([police, lawyer, listening], crime)).toEqual(["z", "police", "y"]);
  });
});

describe("what a match says", () => {
  it("names the language, how it is answered, the state and the reasons", () => {
    const line = candidate("a", { kind: "women", hours: daily(10, 22), who: "women", area: ["JP-13"], asOf: null });
    const [only] = match([line], query({ languages: ["en", "vi"] }), NO_HOLIDAYS);
    const until = Date.parse("2026-11-24T22:00+09:00");
    expect(only).toMatchObject({ language: "vi", how: "native", reachable: "yes", state: { is: "open", until } });
    expect(only?.reasons).toEqual([
      "own-kind", "lists-need", "answers-native", "open", "ordinary-call", "for-group", "free", "nearest", "old-source",
    ]);
  });

  it("says at some hours where the languages vary", () => {
    expect(match([candidate("a", { languagesVary: true })], query(), NO_HOLIDAYS)[0]?.reasons).toContain("answers-some-hours");
  });

  it.each([
    { name: "closing", hours: daily(10, 20.25), reason: "closing" }, { name: "opens", hours: daily(10, 12), reason: "opens" },
    { name: "unknown", hours: UNKNOWN_HOURS, reason: "hours-unknown" },
  ])("says of its hours: $name", ({ hours, reason }) => {
    expect(match([candidate("a", { hours })], query(), NO_HOLIDAYS)[0]?.reasons).toContain(reason);
  });

  it("says that it is for her, and helps without a visa", () => {
    const reasons = match([candidate("a", { who: "women", noVisa: "yes" })], query({ who: ["woman", "no-visa"] }), NO_HOLIDAYS)[0]?.reasons;
    expect(reasons).toEqual(expect.arrayContaining(["for-her-group", "without-visa"]));
  });

  it("has no state without a clock", () => {
    expect(match([candidate("a")], query({ at: null }), NO_HOLIDAYS)[0]?.state).toBeNull();
  });
});
