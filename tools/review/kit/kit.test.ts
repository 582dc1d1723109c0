import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadDirectory } from "../../../contacts/load";
import { findLocale, LOCALES } from "../../../i18n/locales";
import { attribute, elementsOf, parsePage } from "../../finish/markup";
import { readMessages } from "../../messages/sheet/messageFile";
import { html } from "./html";
import { kitOf, type KitOf } from "./page";
import { runKit, type World } from "./run";
import { isSafety, safetyFirst } from "./safety";

const textsOf = (tag: string) => readMessages(`messages/${tag}.json`);
const english = textsOf("en");
const { services } = loadDirectory();

function kit(tag: string, change: Partial<KitOf> = {}): string {
  const locale = findLocale(tag) ?? LOCALES[0];
  return kitOf({ locale, texts: textsOf(tag), english, japanese: textsOf("ja"), back: new Map(), services, today: "2026-11-21", commit: null, ...change });
}

const rowsOf = (page: string) => page.split("<tr><td>").slice(1);

describe("a kit", () => {
  const page = kit("my", { back: new Map([["State.closed", "It is shut"]]), commit: "1f3692f3a0a3" });

  it("holds every text once, numbered", () => {
    const keys = rowsOf(page).map((row) => /<p class="key" lang="en">([^<]+)</.exec(row)?.[1]);
    expect(keys.toSorted()).toEqual([...english.keys()].sort());
    expect(rowsOf(page).map((row) => Number(/^\d+/.exec(row)?.[0]))).toEqual(keys.map((_, at) => at + 1));
  });

  it("begins with the sentences on which safety depends", () => {
    const first = rowsOf(page).map((row) => /lang="en">(\w+\.[^<]+)</.exec(row)?.[1] ?? "");
    const safety = first.filter(isSafety);
    expect(first.slice(0, safety.length)).toEqual(safety);
    expect(safety[0]).toBe("Emergency.heading");
  });

  it("stands alone: no script, no address, no picture", () => {
    const parsed = parsePage(page);
    for (const name of ["script", "link", "img", "iframe", "a", "form"]) expect(elementsOf(parsed, name)).toEqual([]);
    expect(page).not.toMatch(/https?:|url\(|@import/);
  });

  it("says the language of every cell", () => {
    const parsed = parsePage(page);
    const texts = elementsOf(parsed, "div").filter((it) => attribute(it, "class") === "text");
    expect(texts.length).toBeGreaterThan(english.size);
    expect(texts.every((it) => attribute(it, "lang") === "my" && attribute(it, "dir") === "ltr")).toBe(true);
    expect(elementsOf(parsed, "html").map((it) => attribute(it, "lang"))).toEqual(["en"]);
  });

  it("shows what was put back into English, the commit, and the numbers for all of Japan", () => {
    expect(page.match(/Back: It is shut/g)).toHaveLength(1);
    expect(page).toContain("commit 1f3692f3a0a3");
    expect(page).toContain('<bdi dir="ltr">0120-99-7777</bdi>');
  });

  it("of easy Japanese has its readings above the letters", () => {
    const easy = kit("ja-x-easy");
    expect(easy).toMatch(/<ruby>言葉<rt>ことば<\/rt><\/ruby>/);
    expect(easy).not.toContain("《");
  });

  it.each([["en", "ja"], ["ja", "en"]])("of %s compares with %s only", (tag, other) => {
    const [row = ""] = rowsOf(kit(tag));
    expect(row).toContain(`<div lang="${other}">`);
    expect(row).not.toContain(`<div lang="${tag}">`);
  });

  it("takes no text for HTML", () => {
    expect(html`<p title="${'"<'}">${"<b> & </b>"}</p>`.html).toBe('<p title="&quot;&lt;">&lt;b&gt; &amp; &lt;/b&gt;</p>');
  });
});

it("what is asked of whom, and what stays on the phone, is read first", () => {
  const first = safetyFirst([...english.keys()]);
  expect(new Set(first)).toEqual(new Set([...english.keys()].filter(isSafety)));
  for (const key of ["Card.publicDuty", "Card.noDuty", "Terms.recorded", "Phone.calls", "Reach.navi", "Show.meaning", "Exit.backReturns"]) expect(first).toContain(key);
  for (const key of ["Card.more", "Prefectures.JP-13", "Tiles.work"]) expect(first).not.toContain(key);
});

describe("review:kit", () => {
  let place = "";
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), "kit-"));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  const world: World = { textsOf, services: () => [], backOf: () => new Map(), today: "2026-11-21", commitOf: () => null };
  const file = () => join(place, "kit.html");

  it("writes one file, and not over another", () => {
    expect(runKit(["--lang", "my", "--to", file()], "en", world)).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(file(), "utf8")).toMatch(/^<!doctype html>/);
    expect(runKit(["--lang", "my", "--to", file()], "en", world)).toMatchObject({ status: 2, stdout: "" });
  });

  it.each([
    [[], /name one language, such as --lang my/],
    [["--lang", "my,vi"], /name one language/],
    [["--lang", "xx"], /"xx" is no language of the pages/],
    [["my"], /"my" is not asked for/],
    [["--out", "x"], /--out is not a flag/],
  ])("refuses %j", (argv, said) => {
    const { status, stderr } = runKit([...argv, "--to", file()], "en", world);
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
    expect(existsSync(file())).toBe(false);
  });
});
