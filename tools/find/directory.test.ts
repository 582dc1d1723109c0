import { describe, expect, it } from "vitest";
import { loadDirectory } from "../../contacts/load";
import { holidayCalendar } from "../../contacts/holidays";
import { candidatesOf } from "../../core/directory/candidates";
import { NEEDS } from "../../core/directory/vocabulary";
import { compileHours } from "../../core/hours/compile";
import { parseHours } from "../../core/hours/parse";
import { match } from "../../core/match/match";
import { query } from "../../core/match/testing/madeCandidates";
import { HAS, MODES, PERSONS, WITHOUT, type Match, type Query } from "../../core/match/types";

const candidates = candidatesOf(loadDirectory(), (hours) => compileHours(parseHours(hours)));
const calendar = holidayCalendar(2025, 2027);
const at = (time: string): number => Date.parse(`${time}+09:00`);
const TUESDAY_LATE = at("2026-11-24T22:30");
const LANGUAGES = ["en", "ja", "vi"] as const;

function found(asked: Partial<Query>): Match[] {
  return match(candidates, query({ area: null, ...asked }), calendar);
}

function isAuthority({ candidate }: Match): boolean {
  return candidate.kind === "police" || candidate.kind === "immigration";
}

describe("in Japanese, in Tokyo, on a Tuesday at 22:30", () => {
  const firstThree = (need: (typeof NEEDS)[number]): readonly Match[] =>
    found({ languages: ["ja"], needs: [need], area: "JP-13", at: TUESDAY_LATE }).slice(0, 3);

  it("sexual-violence has #8891 and #8103 in the first three", () => {
    expect(firstThree("sexual-violence").map((it) => it.candidate.value)).toEqual(expect.arrayContaining(["#8891", "#8103"]));
  });

  it("child has 189 and a child line in the first three", () => {
    const three = firstThree("child");
    expect(three.map((it) => it.candidate.value)).toContain("189");
    expect(three.some(({ candidate }) => candidate.who === "children" && candidate.channel === "phone")).toBe(true);
  });
});

describe("in Vietnamese, about wages, on a Tuesday", () => {
  const first = (time: string, who: Query["who"] = []): Match | undefined =>
    found({ languages: ["vi"], needs: ["wages-work"], at: at(`2026-11-24T${time}`), who })[0];

  it("at 20:00 leads with a line that is open and answers in Vietnamese", () => {
    expect(first("20:00")).toMatchObject({ state: { is: "open" }, candidate: { channel: "phone" } });
    expect(first("20:00")?.candidate.languages).toHaveProperty("vi");
  });

  it("at 14:00 leads with the trainees' or the labour line", () => {
    expect(first("14:00")).toMatchObject({ state: { is: "open" } });
    expect(["trainee", "labour"]).toContain(first("14:00")?.candidate.kind);
  });

  it("at 14:00 leads with the trainees' line when she says that she is a trainee", () => {
    expect(first("14:00", ["trainee"])).toMatchObject({ how: "native", candidate: { who: "trainees" } });
  });
});

describe("never empty", () => {
  const instants = [TUESDAY_LATE, at("2026-11-23T14:00"), at("2027-01-01T03:00"), null];
  const queries = LANGUAGES.flatMap((language) => [null, ...HAS].flatMap((has) => [null, ...MODES].flatMap((mode) =>
    [[], ...PERSONS.map((person) => [person])].map((who) => ({ languages: [language], has, mode, who })))));

  it.each(NEEDS)("%s, whatever her language, phone, voice and group: someone who is not the police, and 110", (need) => {
    for (const asked of queries) {
      const values = found({ ...asked, needs: [need], at: TUESDAY_LATE });
      expect(values.some((it) => it.candidate.value === "110")).toBe(true);
      expect(values.some((it) => !isAuthority(it))).toBe(true);
    }
  });

  it.each(NEEDS)("%s, without police and immigration, at any time", (need) => {
    for (const language of LANGUAGES) for (const time of instants) {
      const values = found({ languages: [language], needs: [need], at: time, without: WITHOUT });
      expect(values.length).toBeGreaterThan(0);
      expect(values.some((it) => isAuthority(it) || ["police", "immigration"].includes(it.candidate.runBy))).toBe(false);
    }
  });
});

describe("for a man who needs a place to stay", () => {
  it.each(LANGUAGES)("in %s the first line is open to men, and none is for women only", (language) => {
    const matches = found({ languages: [language], needs: ["shelter"], who: ["man"], at: at("2026-11-24T20:00") });
    expect(matches[0]?.candidate.who).toMatch(/^(anyone|men)$/);
    expect(matches[0]?.state?.is).toBe("open");
    expect(matches.map((it) => it.candidate.who)).not.toContain("women");
  });
});

describe("from data or Wi-Fi", () => {
  it.each(NEEDS)("%s: nothing that cannot be reached stands before what can", (need) => {
    for (const language of LANGUAGES) {
      const reached = found({ languages: [language], needs: [need], has: "data", at: at("2026-11-24T14:00") }).map((it) => it.reachable);
      expect(reached.slice(0, reached.lastIndexOf("yes") + 1)).not.toContain("no");
    }
  });
});

describe("who can only write", () => {
  it.each(NEEDS)("%s: what can be written to stands before every telephone", (need) => {
    for (const language of LANGUAGES) {
      const matches = found({ languages: [language], needs: [need], mode: "write", at: at("2026-11-24T14:00") });
      const firstPhone = matches.findIndex((it) => it.candidate.channel === "phone");
      const written = matches.map((it) => ["chat", "line", "form", "email"].includes(it.candidate.channel));
      expect(firstPhone).toBeGreaterThan(0);
      expect(written[0]).toBe(true);
      expect(written.slice(firstPhone)).not.toContain(true);
    }
  });
});

describe("police and immigration", () => {
  it.each(NEEDS.filter((need) => need !== "danger"))("%s: are not first on a weekday evening", (need) => {
    for (const language of LANGUAGES) {
      const [first] = found({ languages: [language], needs: [need], at: at("2026-11-24T20:00") });
      expect(first === undefined || isAuthority(first)).toBe(false);
    }
  });

  it.each(LANGUAGES)("110 leads in danger, in %s", (language) => {
    expect(found({ languages: [language], needs: ["danger"], at: TUESDAY_LATE })[0]?.candidate.value).toBe("110");
  });
});
