import { describe, expect, it } from "vitest";
import { loadDirectory } from "../../contacts/load";
import type { Service } from "../../core/directory/types";
import { holidayCalendar } from "../../contacts/holidays";
import { nameIn, type Row } from "./rows";
import { readText } from "./readText";
import { run, type Printed } from "./run";

const directory = loadDirectory();

function find(line: string): Printed {
  return run(line.split(" "), {
    now: Date.parse("2026-11-24T20:00+09:00"), columns: 100, directory: () => directory, calendarAt: () => holidayCalendar(2025, 2027),
    read: readText,
  });
}

function findWith(argv: readonly string[], files: Readonly<Record<string, string>>): Printed {
  return run(argv, {
    now: Date.parse("2026-11-24T20:00+09:00"), columns: 100, directory: () => directory, calendarAt: () => holidayCalendar(2025, 2027),
    read: (path) => files[path] ?? (path.startsWith("messages/search/") ? null : readText(path)),
  });
}

function isRows(printed: unknown): printed is Row[] {
  return Array.isArray(printed) && printed.every((it: unknown) => typeof it === "object" && it !== null && "service" in it);
}

function rows(line: string): Row[] {
  const printed: unknown = JSON.parse(find(`${line} --json`).stdout);
  if (!isRows(printed)) throw new Error("no rows are printed");
  return printed;
}

describe("find", () => {
  it("prints one object a contact point, best first, with nothing but what is promised", () => {
    const [first] = rows("--lang vi --need wages-work --at 2026-11-24T20:00+09:00");
    expect(first).toMatchObject({
      service: "yorisoi-hotline", role: "help", runBy: "private", area: "JP", channel: "phone", value: "0120-279-338", press: "2",
      how: "unstated-how", state: { is: "open", until: "2026-11-24T22:00+09:00" }, cost: "free", reachable: "yes",
    });
    expect(Object.keys(first ?? {})).toEqual([
      "service", "point", "name", "kind", "role", "runBy", "area", "needs", "channel", "value", "press", "languages", "how",
      "state", "cost", "reachable", "asOf", "reasons",
    ]);
  });

  it("takes now where no instant is given", () => {
    expect(rows("--lang vi --need wages-work")[0]?.state.until).toBe("2026-11-24T22:00+09:00");
  });

  it("with --all prints every point of every role in the directory's order, with its state", () => {
    const points = directory.services.flatMap((service) => service.points.map((point) => `${service.id}/${point.id}`));
    const all = rows("--all --at 2026-11-24T02:00+09:00");
    expect(all.map((row) => `${row.service}/${row.point}`)).toEqual(points);
    expect(new Set(all.map((row) => row.role))).toContain("witness");
    expect(all.find((row) => row.value === "110")?.state).toEqual({ is: "open" });
  });

  it("knows the holiday Monday 2026-11-23", () => {
    const labour = rows("--lang vi --need wages-work --at 2026-11-23T14:00+09:00").find((row) => row.value === "0570-001706");
    expect(labour?.state).toEqual({ is: "closed", opensAt: "2026-11-24T10:00+09:00" });
  });

  it("prints a table without --json", () => {
    expect(find("--lang vi --need wages-work").stdout).toMatch(/^state +name +languages +number +keys +cost\n.*0120-279-338/);
  });

  it("prints its usage on --help", () => {
    const { status, stderr, stdout } = find("--help");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("--without");
  });

  it("answers a fault with one line on stderr, nothing on stdout, and status 2", () => {
    const { status, stderr, stdout } = find("--lang vi --need wages");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^find: --need "wages" is not known; allowed: danger, [^\n]*\n$/);
  });
});

const WORDS = { "messages/search/vi.json": JSON.stringify({ situations: { "papers-taken": ["giữ hộ chiếu"] }, kinds: { legal: ["luật sư"] } }) };
const many = (queries: unknown) => findWith(["--queries", "q.json"], { ...WORDS, "q.json": typeof queries === "string" ? queries : JSON.stringify(queries) });

describe("what she would type", () => {
  it("gives the results that the needs of its situation give, in their order", () => {
    const said = findWith(["--lang", "vi", "--query", "bi giu ho chieu", "--json"], WORDS).stdout;
    const asked = find("--lang vi --need forced-work,visa-immigration,legal --json").stdout;
    expect(said).toBe(asked);
  });

  it("is said to be understood, above the table", () => {
    expect(findWith(["--lang", "vi", "--query", "luat su"], WORDS).stdout).toMatch(/^Understood as kind legal\.\n\nstate +name/);
    expect(findWith(["--lang", "vi", "--query", "zzzz"], WORDS).stdout).toMatch(/^Understood as no situation and no kind\.\n/);
  });

  it("may be a part of a number", () => {
    const said: unknown = JSON.parse(findWith(["--lang", "vi", "--query", "0120 279 3", "--json"], {}).stdout);
    if (!isRows(said)) throw new Error("no rows");
    expect(new Set(said.map(({ value }) => value))).toEqual(new Set(["0120-279-338"]));
  });

  it("that is no number of the directory finds none", () => {
    expect(findWith(["--lang", "vi", "--query", "0120 999 999 999", "--json"], {}).stdout).toBe("[]\n");
  });

  it("works in a language that has no words yet, and no page", () => {
    expect(findWith(["--lang", "fr", "--query", "Houterasu", "--json"], {}).stdout).toContain('"service": "houterasu-');
  });
});

describe("a file of queries", () => {
  it("is answered in its order, each as alone, the first 20 results", () => {
    const answers: unknown = JSON.parse(many([{ lang: "vi", query: "bi giu ho chieu" }, { lang: "easy", query: "0120 279" }]).stdout);
    expect(answers).toMatchObject([
      { lang: "vi", query: "bi giu ho chieu", situation: "papers-taken", kind: null },
      { lang: "easy", query: "0120 279", situation: null, kind: null },
    ]);
    const alone: unknown = JSON.parse(findWith(["--lang", "vi", "--query", "bi giu ho chieu", "--json"], WORDS).stdout);
    if (!isRows(alone)) throw new Error("no rows");
    expect(answers).toMatchObject([{ found: alone.length, results: alone.slice(0, 20) }, {}]);
  });

  it.each<[string, unknown, string]>([
    ["no JSON", "[{", "q.json is no JSON"],
    ["no array", {}, "q.json: "],
    ["a language that is not known", [{ lang: "vi", query: "a" }, { lang: "xx", query: "b" }], 'q.json: 1 → lang: "xx" is not a language'],
    ["no query", [{ lang: "vi" }], "q.json: 0 → query: "],
    ["an empty query", [{ lang: "vi", query: " " }], "q.json: 0 → query: "],
    ["a field too many", [{ lang: "vi", query: "a", at: 1 }], 'q.json: 0: '],
  ])("with a fault is answered in one line, with status 2 and nothing on stdout: %s", (_, queries, said) => {
    const { status, stdout, stderr } = many(queries);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^find: [^\n]*; write \[\{"lang"[^\n]*\n$/);
    expect(stderr).toContain(said);
  });

  it("that is not there is said so", () => {
    expect(findWith(["--queries", "no.json"], {})).toEqual({ status: 2, stdout: "", stderr: "find: no.json cannot be read; correct the path\n" });
  });

  it("faults of the house's own words end with status 1 and name file and field", () => {
    const { status, stderr } = findWith(["--lang", "vi", "--query", "a"], { "messages/search/vi.json": '{"situations": {"not-paid": "x"}, "kinds": {}}' });
    expect(status).toBe(1);
    expect(stderr).toContain("messages/search/vi.json: situations → not-paid: ");
  });
});

describe("the name of a service", () => {
  const name: Service["name"] = { ja: "日", kana: null, en: "E", vi: "V", zh: "Z" };

  it.each([
    ["vi", "V"], ["ja", "日"], ["ja-x-easy", "日"], ["th", "E"], ["zh-Hant", "Z"], ["pt-BR", "E"],
  ] as const)("in %s is %s", (tag, is) => {
    expect(nameIn(name, tag)).toBe(is);
  });

  it("is Japanese where there is no other", () => {
    expect(nameIn({ ja: "日", kana: null, en: null }, "vi")).toBe("日");
  });
});
