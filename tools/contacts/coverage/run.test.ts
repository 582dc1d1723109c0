import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { holidayCalendar } from "../../../contacts/holidays";
import { readWithFaults } from "../../../contacts/load";
import { toService } from "../../../contacts/service";
import { languageNames } from "./names";
import { runCoverage } from "./run";

const services = readWithFaults("contacts/jp").files.map(({ file }) => toService(file));
const MOST_BYTES = 100_000;

async function coverage(line: string, language: "en" | "ja" = "en") {
  const drawn = new Map<string, string>();
  const answer = runCoverage(line === "" ? [] : line.split(" "), language, {
    now: Date.parse("2026-11-05T12:00+09:00"), calendar: holidayCalendar(2026, 2027), directory: () => ({ services }),
    nameOf: await languageNames(language), write: (path, text) => drawn.set(path, text),
  });
  return { ...answer, drawn };
}

describe("contacts:coverage", () => {
  it("says what it counts, for the next ordinary week, and names holes and languages without anything", async () => {
    const { stdout, status } = await coverage("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Lines for all of Japan that answer at once .*, 2026-11-09 to 2026-11-15, Japan's time\.\n/);
    expect(stdout).toMatch(/\nmy မြန်မာ: .*Fr 17:00 – Mo 09:00/);
    expect(stdout).toMatch(/\nNo contact point of any kind in: .*de German/);
    expect(stdout).toMatch(/\nforced-work +\d+/);
  });

  it("speaks Japanese", async () => {
    expect((await coverage("--area JP-13", "ja")).stdout).toMatch(/^JP-13 で使える窓口.*\n[^]*確かな応答がない時間:\n[^]*vi Tiếng Việt: .*22:00–/);
  });

  it("gives every hour to programs", async () => {
    const { stdout } = await coverage("--json --week 2026-11-11");
    const read: unknown = JSON.parse(stdout);
    expect(read).toMatchObject({ week: "2026-11-09", place: "JP", hours: 168 });
  });

  it("draws a picture of its own colours, small, titled, without a script", async () => {
    const { stdout, drawn } = await coverage("--svg a.svg");
    const svg = drawn.get("a.svg") ?? "";
    expect(stdout).toMatch(/Drawn into a\.svg\.\n$/);
    expect(Buffer.byteLength(svg)).toBeLessThan(MOST_BYTES);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title desc" lang="en">\n<title id="title">Who answers[^<]*<\/title>\n<desc id="desc">Lines for all/);
    expect(svg).toMatch(/<rect width="\d+" height="\d+" fill="#fff"\/>/);
    expect(svg).toContain(">Tiếng Việt</text>");
    expect(svg).not.toMatch(/<script|<foreignObject|href=|NaN|undefined|Infinity/);
    expect(tagsIn(svg).sort()).toEqual(["circle", "defs", "desc", "g", "path", "pattern", "rect", "style", "svg", "text", "title"]);
  });

  it.each([
    ["--area JP-48", '--area "JP-48" is not known; write JP, JP-01'], ["--week soon", '--week "soon" is not a day; write it as'],
    ["--svg", "--svg needs a value"], ["km", '"km" is not asked for'],
  ])("refuses %s", async (line, said) => {
    const { stderr, status } = await coverage(line);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});

/** The elements of the picture as a browser builds them, each name once. */
function tagsIn(svg: string): string[] {
  const names = new Set<string>();
  const walk = (node: { readonly nodeName: string; readonly childNodes?: readonly unknown[] }) => {
    if (!node.nodeName.startsWith("#")) names.add(node.nodeName);
    for (const child of node.childNodes ?? []) if (isNode(child)) walk(child);
  };
  walk(parse(svg));
  return [...names].filter((name) => !["html", "head", "body"].includes(name));
}

function isNode(it: unknown): it is { readonly nodeName: string; readonly childNodes?: readonly unknown[] } {
  return typeof it === "object" && it !== null && "nodeName" in it && typeof it.nodeName === "string";
}
