import { describe, expect, it } from "vitest";
import { toService } from "../../../contacts/service";
import { readFiles } from "../../../contacts/load";
import type { Check, Point, Service } from "../../../core/directory/types";
import { holidayCalendar } from "../../../contacts/holidays";
import { leadingPoints } from "./leads";
import { lookFor } from "./lookFor";
import { openNow } from "./openNow";
import { worklist } from "./worklist";

const TODAY = "2026-11-21";
const services = readFiles("contacts/jp").map(({ file }) => toService(file));
const [template] = services;
const [templatePoint] = template?.points ?? [];
if (template === undefined || templatePoint === undefined) throw new Error("no service to start from");

/** A point of a service of its own; `asOf` dates its only source. */
function service(id: string, more: Partial<Point> = {}, asOf: string | null = "2026", ofService: Partial<Service> = {}): Service {
  const [source] = template?.sources ?? [];
  if (template === undefined || templatePoint === undefined || source === undefined) throw new Error("no service to start from");
  return {
    ...template, id, role: "help", sources: [{ ...source, id: 1, asOf }],
    points: [{ ...templatePoint, id: "p", area: "JP", channel: "phone", evidence: [1], checked: [], ...more }], ...ofService,
  };
}

const order = (of: readonly Service[], leading: readonly string[] = [], months = 12) =>
  worklist(of, new Set(leading), TODAY, months).map((item) => item.service.id);

describe("the worklist", () => {
  it("goes from what is for all of Japan to what is abroad, before anything else", () => {
    const most = Array.from({ length: 44 }, (_, at) => `JP-${String(at + 1).padStart(2, "0")}`);
    const mixed = [service("abroad", { area: ["VN"] }, null), service("local", { area: ["JP-13"] }, null), service("most", { area: most }, "2025"),
      service("all", {}, "2026", { role: "witness" })];
    expect(order(mixed, ["abroad/p", "local/p"])).toEqual(["most", "all", "local", "abroad"]);
  });

  it.each<[string, Service, Service]>([
    ["help before other roles", service("first"), service("second", {}, null, { role: "content-report" })],
    ["telephones before other ways", service("first"), service("second", { channel: "web" }, null)],
    ["what leads before the rest", service("first"), service("second", {}, null)],
    ["what is undated before what is old", service("first", {}, null), service("second", {}, "2010")],
    ["the older before the newer", service("first", {}, "2020-05"), service("second", {}, "2020-06-30")],
  ])("then hands out %s", (said, first, second) => {
    expect(order([second, first], said.startsWith("what leads") ? ["first/p"] : [])).toEqual(["first", "second"]);
  });

  const check = (on: string, result: Check["result"]): Partial<Point> => ({ checked: [{ on, how: "page", result }] });

  it.each([
    ["2025-11-21", "confirmed", 12, []], ["2025-11-20", "confirmed", 12, ["s"]], ["2026-11-20", "no-answer", 12, []], ["2026-05-01", "gone", 6, ["s"]],
  ] as const)("with a check of %s (%s) and %i months hands out %j", (on, result, months, expected) => {
    expect(order([service("s", check(on, result), null)], [], months)).toEqual(expected);
  });
});

describe("what leads", () => {
  const leading = leadingPoints({ services });

  it("is the door's first line of each language, and what stands first for a need", () => {
    expect(leading).toContain("yorisoi-hotline/foreign-languages");
    expect(leading).toContain("police-110/phone");
    expect(leading).toContain("mhlw-foreign-worker-telephone-consultation/burmese");
  });

  it("is never what is no help", () => {
    const help = services.filter(({ role }) => role === "help").map(({ id }) => id);
    expect([...leading].filter((key) => !help.includes(key.split("/")[0] ?? ""))).toEqual([]);
  });
});

describe("what to look for", () => {
  const said = (more: Partial<Point>) => {
    const it = service("s", more);
    return it.points.flatMap((point) => lookFor(it, point)).map(({ en }) => en).join("\n");
  };

  it("names the gaps of the sources", () => {
    const gaps = said({ hours: "Mo-Fr 09:00-17:00", languages: {}, cost: "unknown", press: "2" });
    expect(gaps).toMatch(/every digit[\s\S]*keys to press[\s\S]*public holidays[\s\S]*29 December[\s\S]*languages: no source[\s\S]*cost: no source[\s\S]*still runs it/);
  });

  it("leaves out what the sources say", () => {
    expect(said({ hours: "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off", languages: { vi: "native" }, cost: "free", press: null })).not.toMatch(/no source|keys/);
    expect(said({ hours: "24/7" })).not.toMatch(/holidays|December/);
    expect(said({ channel: "web" })).toContain("address still leads there");
  });
});

it.each([
  ["Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off", "2026-11-24T10:00+09:00", "in its hours now, until 2026-11-24 17:00"],
  ["Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off", "2026-11-23T10:00+09:00", "closed now; opens 2026-11-24 09:00"],
  ["24/7", "2026-11-24T10:00+09:00", "in its hours now, day and night"],
  ["unknown", "2026-11-24T10:00+09:00", "not known whether it is in its hours now; call between 10:00 and 16:00 on a weekday"],
])("%s at %s is %s", (hours, at, said) => {
  expect(openNow(hours, holidayCalendar(2026, 2027), Date.parse(at)).en).toBe(said);
});
