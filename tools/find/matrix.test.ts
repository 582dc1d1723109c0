import { describe, expect, it } from "vitest";
import { holidayCalendar } from "../../contacts/holidays";
import { loadDirectory } from "../../contacts/load";
import { candidatesOf } from "../../core/directory/candidates";
import { ANY_LANGUAGE, LANGUAGES, NEEDS } from "../../core/directory/vocabulary";
import { compileHours } from "../../core/hours/compile";
import { parseHours } from "../../core/hours/parse";
import { isAnsweredAtOnce, WRITTEN } from "../../core/match/channel";
import { match } from "../../core/match/match";
import { HAS, MODES, type Match, type Query } from "../../core/match/types";
import { KINDS_OF_NEED } from "../../core/situations/needs";

/**
 * Everything that can be asked, over the whole directory: with TEST_ALL=1 every combination, else a tenth of them, drawn
 * by a fixed seed. The place goes through "I don't know" and the 47 prefectures from one question to the next.
 */
const SHARE = process.env["TEST_ALL"] === "1" ? 1 : 10;
const SEED = 20_261_124;

const candidates = candidatesOf(loadDirectory(), (hours) => compileHours(parseHours(hours)));
const calendar = holidayCalendar(2025, 2027);
const answered = new Set(candidates.flatMap(({ languages }) => Object.keys(languages)).filter((tag) => tag !== ANY_LANGUAGE));
const LANGUAGES_HERE = LANGUAGES.filter((tag) => answered.has(tag));
const PREFECTURES = Array.from({ length: 47 }, (_, index) => `JP-${String(index + 1).padStart(2, "0")}`);
const AREAS = [null, ...PREFECTURES];
const AUDIENCES: readonly Query["who"][] = [[], ["woman"], ["man"], ["worker", "no-visa"]];
const at = (time: string): number => Date.parse(`${time}+09:00`);
/** Weekdays by hour, a weekend, a holiday Monday, the citizens' holiday, the year-end. */
const INSTANTS = [
  "2026-11-24T03:00", "2026-11-24T08:59", "2026-11-24T10:00", "2026-11-25T12:30", "2026-11-26T17:20", "2026-11-24T20:00",
  "2026-11-24T22:30", "2026-11-28T11:00", "2026-11-23T14:00", "2026-09-22T14:00", "2026-12-31T23:30", "2027-01-02T12:00",
].map(at);
const NIGHT = at("2026-11-24T22:30");
const PLAIN: Query = { languages: ["ja"], needs: [], area: null, has: null, mode: null, who: [], without: [], at: NIGHT };

function* questions(): Generator<Query> {
  let index = 0;
  for (const language of LANGUAGES_HERE) for (const need of NEEDS) for (const has of HAS) for (const mode of MODES) {
    for (const instant of INSTANTS) for (const who of AUDIENCES) {
      index += 1;
      const drawn = scattered(index);
      if (drawn % SHARE !== 0) continue;
      const area = AREAS[Math.floor(drawn / SHARE) % AREAS.length] ?? null;
      yield { ...PLAIN, languages: [language], needs: [need], has, mode, who, at: instant, area };
    }
  }
}

/** A number that looks drawn, the same for the same index (the finalizer of MurmurHash3). */
function scattered(index: number): number {
  let mixed = index ^ SEED;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function isAuthority({ candidate }: Match): boolean {
  return candidate.kind === "police" || candidate.kind === "immigration";
}

function isOpenNow({ state }: Match): boolean {
  return state?.is === "open" || state?.is === "closing";
}

function isHers({ how }: Match): boolean {
  return ["native", "interpreter", "unstated-how", "assumed"].includes(how);
}

/** Someone answers now, in her language, whoever she is, and it is not the police. */
function isWaiting(it: Match): boolean {
  return !isAuthority(it) && isHers(it) && isOpenNow(it) && it.candidate.who === "anyone" && isAnsweredAtOnce(it.candidate.channel);
}

/** What may never be shown, or not there. */
const FORBIDDEN: Readonly<Record<string, (matches: readonly Match[], query: Query) => boolean>> = {
  "nothing at all": (matches) => matches.length === 0,
  "no 110": (matches) => !matches.some(({ candidate }) => candidate.value === "110"),
  "a line that is not there to help": (matches) => matches.some(({ candidate }) => candidate.role !== "help"),
  "a line abroad": (matches) => matches.some(({ candidate: { area } }) => area !== "JP" && !area.every((code) => code.startsWith("JP-"))),
  "a line of another prefecture": (matches, { area }) =>
    area !== null && matches.some(({ candidate }) => candidate.area !== "JP" && !candidate.area.includes(area)),
  "a women's line for a man": (matches, { who }) => who.includes("man") && matches.some(({ candidate }) => candidate.who === "women"),
  "a men's line for a woman": (matches, { who }) => who.includes("woman") && matches.some(({ candidate }) => candidate.who === "men"),
  "a trainees' line for another worker": (matches, { who }) => who.includes("worker") && matches.some(({ candidate }) => candidate.who === "trainees"),
  "a line that turns away people without a visa": (matches, { who }) =>
    who.includes("no-visa") && matches.some(({ candidate }) => candidate.noVisa === "no"),
  "a point twice": (matches) => new Set(matches.map(({ candidate }) => candidate)).size < matches.length,
  "what cannot be reached before what can": (matches, { mode }) => {
    const ranked = matches.filter(({ reasons, candidate }) =>
      !reasons.includes("always") && (mode !== "write" || WRITTEN.includes(candidate.channel)));
    const reachable = ranked.map((it) => it.reachable);
    return reachable.slice(0, reachable.lastIndexOf("yes") + 1).includes("no");
  },
  "police or immigration first, while another line in her language is open": (matches, { needs }) => {
    const [first] = matches;
    return first !== undefined && isAuthority(first) && !needs.includes("danger") && matches.some((it) => isWaiting(it) && it.reachable !== "no");
  },
  "a closed line first, while one that is not the police can be reached and is open in her language": (matches, { mode }) =>
    mode === "speak" && matches[0]?.state?.is === "closed" && matches.some((it) => isWaiting(it) && it.reachable === "yes"),
};

function describeQuery({ languages, needs, area, has, mode, who, at: instant }: Query): string {
  const when = new Date((instant ?? 0) + 9 * 3_600_000).toISOString().slice(0, 16);
  return `--lang ${languages.join()} --need ${needs.join()} --area ${area ?? "JP"} --has ${has} --mode ${mode} --who ${who.join()} --at ${when}+09:00`;
}

it("whatever is asked, nothing forbidden is shown", { timeout: 900_000 }, () => {
  const faults: string[] = [];
  let asked = 0;
  for (const query of questions()) {
    const matches = match(candidates, query, calendar);
    asked += 1;
    for (const [name, isShown] of Object.entries(FORBIDDEN)) {
      if (isShown(matches, query)) faults.push(`${name}: ${describeQuery(query)}: ${matches[0]?.candidate.service ?? "-"}`);
    }
  }
  console.log(`${asked} questions in ${LANGUAGES_HERE.length} languages, seed ${SEED}: ${faults.length} faults`);
  expect(faults.slice(0, 20)).toEqual([]);
  const everything = LANGUAGES_HERE.length * NEEDS.length * HAS.length * MODES.length * INSTANTS.length * AUDIENCES.length;
  expect(asked).toBeGreaterThan((everything / SHARE) * 0.9);
});

describe("in Japanese at 22:30, wherever she is, the first line is made for", () => {
  it.each(["online-harm", "child", "sexual-violence", "shelter"] as const)("%s, and is open", (need) => {
    const strange = AREAS.flatMap((area) => {
      const [first] = match(candidates, { ...PLAIN, needs: [need], area }, calendar);
      const isMadeForIt = first !== undefined && (KINDS_OF_NEED[need].includes(first.candidate.kind) || first.candidate.needs[0] === need);
      return isMadeForIt && isOpenNow(first) ? [] : [`${area ?? "JP"}: ${first?.candidate.service ?? "-"} ${first?.state?.is ?? ""}`];
    });
    expect(strange).toEqual([]);
  });
});

describe("in each prefecture and each language of the directory", () => {
  const everywhere = PREFECTURES.flatMap((area) => LANGUAGES_HERE.map((language) => ({ ...PLAIN, area, languages: [language] })));
  const without = (needs: Query["needs"], isThere: (matches: readonly Match[]) => boolean): readonly string[] =>
    everywhere.map((query) => ({ ...query, needs })).filter((query) => !isThere(match(candidates, query, calendar))).map(describeQuery);

  it("#8891 is among the lines on sexual violence", () => {
    expect(without(["sexual-violence"], (matches) => matches.some(({ candidate }) => candidate.value === "#8891"))).toEqual([]);
  });

  it("189 is among the lines for children", () => {
    expect(without(["child"], (matches) => matches.some(({ candidate }) => candidate.value === "189"))).toEqual([]);
  });

  it("a women's line is among the lines on violence by a partner, and on a place to stay", () => {
    const isWomens = ({ candidate }: Match): boolean => candidate.kind === "women" && candidate.channel === "phone";
    for (const need of ["domestic-violence", "shelter"] as const) expect(without([need], (matches) => matches.some(isWomens))).toEqual([]);
  });

  /** Who answers at once, and takes men. */
  const isDirect = ({ candidate, reachable }: Match): boolean =>
    reachable === "yes" && isAnsweredAtOnce(candidate.channel) && ["anyone", "men"].includes(candidate.who);
  const asMan: Query = { ...PLAIN, needs: ["shelter"], who: ["man"], has: "voice", mode: "speak" };
  const DAY_AND_NIGHT = [at("2026-11-24T14:00"), NIGHT];

  it("a man who needs a place to stay has a direct line that takes men", () => {
    const strange = everywhere
      .flatMap(({ area, languages }) => DAY_AND_NIGHT.map((instant) => ({ ...asMan, area, languages, at: instant })))
      .filter((query) => !match(candidates, query, calendar).some(isDirect));
    expect(strange.map(describeQuery)).toEqual([]);
  });

  it("it is the first of those that he can reach, wherever one in his language is open", () => {
    const strange = everywhere.flatMap(({ area, languages }) => DAY_AND_NIGHT.flatMap((instant) => {
      const query = { ...asMan, area, languages, at: instant };
      const reachable = match(candidates, query, calendar).filter((it) => it.reachable === "yes");
      const [first] = reachable;
      return first === undefined || isDirect(first) || !reachable.some(isWaiting) ? [] : [`${describeQuery(query)}: ${first.candidate.service}`];
    }));
    expect(strange).toEqual([]);
  });

  it("in Japanese, by day and at night, that one is open", () => {
    const firsts = PREFECTURES.flatMap((area) => DAY_AND_NIGHT.map((instant) =>
      match(candidates, { ...asMan, area, at: instant }, calendar).find(({ reachable }) => reachable === "yes")));
    expect(firsts.every((first) => first !== undefined && isDirect(first) && isOpenNow(first))).toBe(true);
  });
});
