import { describe, expect, it } from "vitest";
import { candidate, NO_HOLIDAYS, query } from "../match/testing/madeCandidates";
import type { Candidate, Query } from "../match/types";
import { resultsFor, type Answer } from "./rank";
import { search, type Hit } from "./search";
import { MADE, madeIndex } from "./testing/madeIndex";

const index = madeIndex();
const ASKED = query({ needs: [], area: null });

function answer(typed: string, asked: Query = ASKED): Answer {
  return resultsFor(search(index, typed), MADE, asked, NO_HOLIDAYS);
}

function services(typed: string, asked?: Query): readonly string[] {
  return answer(typed, asked).matches.map(({ candidate: it }) => it.service);
}

describe("results for what was typed", () => {
  it("a situation leads to the services for its needs, and is told", () => {
    expect(answer("khong tra luong").situation?.id).toBe("not-paid");
    expect(services("khong tra luong")[0]).toBe("labour");
  });

  it("her own choice of needs is added to those of the situation", () => {
    expect(services("khong tra luong")).not.toContain("women-osaka");
    expect(services("khong tra luong", { ...ASKED, needs: ["shelter"] })).toContain("women-osaka");
  });

  it("a kind leads to the services of that kind, and is no situation", () => {
    expect(answer("luat su")).toMatchObject({ situation: null, kind: "legal" });
    expect(services("luat su")[0]).toBe("houterasu");
  });

  it("a kind is told beside a situation only where both may be meant", () => {
    const kindBeside = (score: number) => {
      const both: readonly Hit[] = [{ kind: "situation", id: "not-paid", score: 0.9 }, { kind: "kind", id: "legal", score }];
      return resultsFor(both, MADE, ASKED, NO_HOLIDAYS).kind;
    };
    expect([kindBeside(0.8), kindBeside(0.5)]).toEqual(["legal", null]);
  });

  it("a name leads to its service, whatever its role", () => expect(services("dsq")[0]).toBe("embassy"));

  it("a name leads to its service, wherever it is", () => {
    expect(services("大阪府女性相談支援センター", { ...ASKED, area: "JP-13" })[0]).toBe("women-osaka");
  });

  it("an embassy is found by its kind, though it is not offered as help", () => expect(services("dai su quan")[0]).toBe("embassy"));

  it("a part of a number leads to the numbers that contain it, and to no other", () => {
    expect(services("0120 81")).toEqual(["labour"]);
    expect([...services("0120")].sort()).toEqual(["houterasu", "labour"]);
  });

  it("what is not understood gives what her choices alone give", () => {
    expect(answer("qqqqqqq")).toMatchObject({ situation: null, kind: null });
    expect(services("qqqqqqq")).toEqual(services(""));
  });

  it.each(["khong tra luong", "luat su", "dsq", "qqq", "passport", "dai su quan"])("each point stands once, and 110 is there: %s", (typed) => {
    expect(new Set(services(typed)).size).toBe(services(typed).length);
    expect(services(typed)).toContain("police");
  });
});

describe("a name that many services carry", () => {
  const many: readonly Candidate[] = [
    ...MADE, ...Array.from({ length: 12 }, (_, at) => candidate(`centre-${at}`, { kind: "women", area: [`JP-${String(at + 20)}`] })),
  ];
  const hits: readonly Hit[] = [
    ...Array.from({ length: 12 }, (_, at) => ({ kind: "service", id: `centre-${at}`, score: 0.9 }) as const), { kind: "kind", id: "legal", score: 0.5 },
  ];
  const first = (area: string | null) => resultsFor(hits, many, { ...ASKED, area }, NO_HOLIDAYS).matches[0]?.candidate.service;

  it("names none of them", () => expect(first(null)).toBe("houterasu"));
  it("names the one in her prefecture", () => expect(first("JP-27")).toBe("centre-7"));
});

describe("a trouble for which nobody answers in her language", () => {
  const listening = (service: string): Candidate => candidate(service, { kind: "listening", needs: ["someone-to-talk-to"] });
  const madeForIt = (service: string, change: Partial<Candidate> = {}): Candidate =>
    candidate(service, { kind: "labour", needs: ["wages-work"], languages: { ja: "native" }, ...change });
  const typed: readonly Hit[] = [{ kind: "situation", id: "not-paid", score: 1 }];
  const found = (...labour: readonly Candidate[]) =>
    resultsFor(typed, [...["a", "b", "c", "d"].map(listening), ...labour], ASKED, NO_HOLIDAYS).matches.map(({ candidate: it }) => it.service);

  it("finds a line that is made for it at the third place, and every other line once", () => {
    expect(found(madeForIt("labour"))).toEqual(["a", "b", "labour", "c", "d"]);
  });

  it("leaves the order alone where one stands there anyway", () => {
    expect(found(madeForIt("labour"), madeForIt("hers", { languages: { vi: "native" } }))[0]).toBe("hers");
  });
});
