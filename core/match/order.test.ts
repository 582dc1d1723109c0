import { describe, expect, it } from "vitest";
import { ALWAYS, candidate, daily, NO_HOLIDAYS, query, UNKNOWN_HOURS } from "./testing/madeCandidates";
import { match } from "./match";
import type { Candidate, Query } from "./types";

/** One row of the table in `match.ts`: two candidates that differ in nothing else. */
interface Row {
  readonly row: number;
  readonly name: string;
  readonly better: Partial<Candidate>;
  readonly worse: Partial<Candidate>;
  readonly asked?: Partial<Query>;
  /** What else the row depends on, besides what it changes. */
  readonly leans?: keyof Candidate;
}

const ROWS: readonly Row[] = [
  {
    row: 1, name: "who can only write sees what is written first",
    better: { channel: "email" }, worse: { channel: "web" }, asked: { mode: "write" },
  },
  {
    row: 2, name: "what can be reached before what may be",
    better: { reach: { ipPhone: "yes" } }, worse: { reach: {} }, asked: { has: "data" }, leans: "channel",
  },
  {
    row: 2, name: "what may be reached before what cannot",
    better: { reach: {} }, worse: { reach: { ipPhone: "no" } }, asked: { has: "data" }, leans: "channel",
  },
  { row: 3, name: "a line for Deaf people is last of those that can be reached alike", better: { who: "anyone" }, worse: { who: "deaf" } },
  { row: 4, name: "her language before none stated", better: { languages: { vi: "unstated-how" } }, worse: { languages: {} } },
  {
    row: 4, name: "an interpreter who may join before none stated",
    better: { languages: { "*": "interpreter" } }, worse: { languages: {} },
  },
  { row: 4, name: "no language stated before others only", better: { languages: {} }, worse: { languages: { th: "native" } } },
  { row: 5, name: "answered now before an open form", better: { channel: "chat" }, worse: { channel: "form" }, leans: "hours" },
  { row: 5, name: "open before unknown hours", better: { hours: daily(10, 21) }, worse: { hours: UNKNOWN_HOURS } },
  { row: 5, name: "closing before unknown hours", better: { hours: daily(10, 20.25) }, worse: { hours: UNKNOWN_HOURS } },
  { row: 5, name: "unknown hours before closed", better: { hours: UNKNOWN_HOURS }, worse: { hours: daily(10, 12) } },
  { row: 6, name: "all of Japan, where she does not name her place", better: { area: "JP" }, worse: { area: ["JP-13"] }, asked: { area: null } },
  { row: 7, name: "of the closed what opens first", better: { hours: daily(7, 12) }, worse: { hours: daily(8, 12) } },
  { row: 8, name: "for anyone before for some other group", better: { who: "anyone" }, worse: { who: "women" } },
  {
    row: 8, name: "for a group that the need implies",
    better: { who: "children" }, worse: { who: "lgbt" }, asked: { needs: ["shelter", "child"] },
  },
  {
    row: 8, name: "for workers, when the need is wages",
    better: { who: "workers" }, worse: { who: "refugees" }, asked: { needs: ["shelter", "wages-work"] },
  },
  {
    row: 8, name: "for workers, when the need is forced work",
    better: { who: "workers" }, worse: { who: "trainees" }, asked: { needs: ["shelter", "forced-work"] },
  },
  { row: 10, name: "own kind and listed before listed", better: { kind: "women" }, worse: { kind: "ngo" } },
  {
    row: 10, name: "own kind before listed",
    better: { kind: "women", needs: ["legal"] }, worse: { kind: "ngo", needs: ["legal", "shelter"] },
  },
  {
    row: 10, name: "listed before a general line",
    better: { kind: "ngo", needs: ["legal", "shelter"] }, worse: { kind: "listening", needs: ["legal"] },
  },
  {
    row: 11, name: "more of the needs",
    better: { needs: ["shelter", "legal"] }, worse: { needs: ["shelter"] }, asked: { needs: ["shelter", "legal"] },
  },
  {
    row: 12, name: "the need named earlier",
    better: { needs: ["shelter"] }, worse: { needs: ["legal"] }, asked: { needs: ["shelter", "legal"] },
  },
  { row: 13, name: "her very group before anyone", better: { who: "women" }, worse: { who: "anyone" }, asked: { who: ["woman"] } },
  {
    row: 13, name: "her very group before a wider one",
    better: { who: "trainees" }, worse: { who: "workers" }, asked: { who: ["trainee"] },
  },
  {
    row: 13, name: "a wider group of hers before anyone",
    better: { who: "workers" }, worse: { who: "anyone" }, asked: { who: ["trainee"] },
  },
  { row: 13, name: "stated help without a visa", better: { noVisa: "yes" }, worse: { noVisa: "unknown" }, asked: { who: ["no-visa"] } },
  { row: 14, name: "answered later before a visit", better: { channel: "form" }, worse: { channel: "visit" } },
  { row: 14, name: "a visit before a page", better: { channel: "visit" }, worse: { channel: "web" } },
  { row: 15, name: "what the service names first", better: { needs: ["shelter", "legal"] }, worse: { needs: ["legal", "shelter"] } },
  { row: 16, name: "native before interpreter", better: { languages: { vi: "native" } }, worse: { languages: { vi: "interpreter" } } },
  {
    row: 16, name: "interpreter before not said how",
    better: { languages: { vi: "interpreter" } }, worse: { languages: { vi: "unstated-how" } },
  },
  { row: 16, name: "native before native at some hours", better: { languagesVary: false }, worse: { languagesVary: true } },
  {
    row: 16, name: "not said how before may join",
    better: { languages: { vi: "unstated-how" } }, worse: { languages: { "*": "interpreter" } },
  },
  {
    row: 17, name: "the language named earlier",
    better: { languages: { vi: "native" } }, worse: { languages: { en: "native" } }, asked: { languages: ["vi", "en"] },
  },
  { row: 18, name: "her prefecture", better: { area: ["JP-13"] }, worse: { area: "JP" } },
  { row: 19, name: "a copy of official before secondary", better: { standing: "copy-of-official" }, worse: { standing: "secondary" } },
  { row: 19, name: "within 24 months before older", better: { asOf: "2024-11-25" }, worse: { asOf: "2024-11-24" } },
  { row: 19, name: "within 24 months before undated", better: { asOf: "2024-11-25" }, worse: { asOf: null } },
  { row: 20, name: "free before unknown", better: { cost: "free" }, worse: { cost: "unknown" } },
  { row: 20, name: "unknown before the caller pays", better: { cost: "unknown" }, worse: { cost: "caller-pays" } },
];

function order(candidates: readonly Candidate[], asked: Partial<Query> = {}): string[] {
  return match(candidates, query(asked), NO_HOLIDAYS).map((it) => `${it.candidate.service}/${it.candidate.point}`);
}

describe("each row of the order decides", () => {
  it.each(ROWS)("$row: $name", ({ better, worse, asked }) => {
    const [first, second] = [candidate("z", better), candidate("a", worse)];
    expect(order([second, first], asked)).toEqual(["z/phone", "a/phone"]);
    expect(order([first, second], asked)).toEqual(["z/phone", "a/phone"]);
  });

  it("21: the identity, when nothing else does", () => {
    expect(order([candidate("b"), candidate("a")])).toEqual(["a/phone", "b/phone"]);
  });
});

/** Two rows meet when one query may ask both and the candidates of one leave those of the other as they are. */
function doMeet(a: Row, b: Row): boolean {
  const keys = ({ better, asked = {}, leans }: Row): string[] => [
    ...Object.keys(better), ...Object.keys(asked).map((key) => `asked ${key}`), ...(leans === undefined ? [] : [leans]),
  ];
  return a.row < b.row && keys(a).every((key) => !keys(b).includes(key));
}

const PAIRS = ROWS.flatMap((upper) => ROWS.filter((lower) => doMeet(upper, lower)).map((lower) => ({ upper, lower })));

describe("an upper row decides before a lower one", () => {
  it("in many pairs", () => {
    expect(PAIRS.length).toBeGreaterThan(300);
  });

  it.each(PAIRS)("$upper.row $upper.name / $lower.row $lower.name", ({ upper, lower }) => {
    const first = candidate("z", { ...upper.better, ...lower.worse });
    const second = candidate("a", { ...upper.worse, ...lower.better });
    expect(order([second, first], { ...upper.asked, ...lower.asked })).toEqual(["z/phone", "a/phone"]);
  });
});

describe("9: another way into a service", () => {
  it("stands after the general lines that are no worse by rows 1-8", () => {
    const general = candidate("a", { point: "general", cost: "caller-pays" });
    const hikari = candidate("a", { point: "hikari", line: "hikari", kind: "women" });
    expect(order([hikari, general, candidate("b")])).toEqual(["b/phone", "a/general", "a/hikari"]);
  });

  it("stands after the best of several general lines", () => {
    const closed = candidate("a", { point: "closed", hours: daily(9, 17) });
    const open = candidate("a", { point: "open", cost: "caller-pays" });
    const hikari = candidate("a", { point: "hikari", line: "hikari", kind: "women" });
    for (const general of [[closed, open], [open, closed]]) {
      expect(order([hikari, ...general, candidate("b")])).toEqual(["b/phone", "a/open", "a/hikari", "a/closed"]);
    }
  });

  it("keeps its place while the general line is closed", () => {
    const day = candidate("b", { point: "day", hours: daily(9, 17) });
    const night = candidate("b", { point: "night", line: "night", hours: daily(17, 23) });
    expect(order([day, candidate("c"), night])).toEqual(["b/night", "c/phone", "b/day"]);
  });

  it("keeps its place where the general line cannot be reached", () => {
    const navi = candidate("a", { point: "a-navi", value: "0570-000-000" });
    const ip = candidate("a", { point: "b-ip", line: "ip-and-abroad", value: "050-0000-0000" });
    expect(order([navi, ip], { has: "data" })).toEqual(["a/b-ip", "a/a-navi"]);
    expect(order([navi, ip], { has: "voice" })).toEqual(["a/a-navi", "a/b-ip"]);
  });

  it("keeps its place where the general line answers other languages", () => {
    const general = candidate("b", { point: "general", languages: { th: "native" } });
    const second = candidate("b", { point: "second", line: "night" });
    expect(order([general, second, candidate("c")])).toEqual(["b/second", "c/phone", "b/general"]);
  });
});

describe("without a clock", () => {
  it("always open comes first, an open form next, then stated hours, then unknown ones", () => {
    const all = [
      candidate("a", { hours: UNKNOWN_HOURS }), candidate("b", { hours: daily(10, 12) }),
      candidate("c", { channel: "form" }), candidate("d", { hours: ALWAYS }),
    ];
    expect(order(all, { at: null })).toEqual(["d/phone", "c/phone", "b/phone", "a/phone"]);
  });

  it("age is measured from the newest date there is", () => {
    const all = [
      candidate("a", { asOf: "2020-01" }), candidate("b", { asOf: "2022-01", cost: "caller-pays" }), candidate("c", { asOf: "2021-06" }),
    ];
    expect(order(all, { at: null })).toEqual(["c/phone", "b/phone", "a/phone"]);
  });
});
