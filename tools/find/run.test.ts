import { describe, expect, it } from "vitest";
import { loadDirectory } from "../../contacts/load";
import type { Service } from "../../core/directory/types";
import { holidayCalendar } from "../../contacts/holidays";
import { nameIn, type Row } from "./rows";
import { run, type Printed } from "./run";

const directory = loadDirectory();

function find(line: string): Printed {
  return run(line.split(" "), {
    now: Date.parse("2026-11-24T20:00+09:00"), columns: 100, directory: () => directory, calendarAt: () => holidayCalendar(2025, 2027),
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
