import { describe, expect, it } from "vitest";
import { parseArguments, type Asked } from "./arguments";

const NOW = Date.parse("2026-11-24T18:00+09:00");

function asked(line: string): Asked {
  const parsed = parseArguments(line.split(" "), NOW);
  if (parsed.is !== "asked") throw new Error(JSON.stringify(parsed));
  return parsed.asked;
}

function fault(line: string): string {
  const parsed = parseArguments(line === "" ? [] : line.split(" "), NOW);
  return parsed.is === "fault" ? parsed.message : `no fault, but ${parsed.is}`;
}

describe("the command line", () => {
  it("says everything", () => {
    const line = "--lang vi,en --need wages-work --need legal --at 2026-11-24T20:00+09:00 --area JP-23 --has data --mode write "
      + "--who woman,no-visa --without police --json";
    expect(asked(line)).toEqual({
      all: false, json: true, words: null,
      query: {
        languages: ["vi", "en"], needs: ["wages-work", "legal"], at: Date.parse("2026-11-24T20:00+09:00"), area: "JP-23",
        has: "data", mode: "write", who: ["woman", "no-visa"], without: ["police"],
      },
    });
  });

  it("may leave out all but the language", () => {
    expect(asked("--lang vi")).toEqual({
      all: false, json: false, words: null,
      query: { languages: ["vi"], needs: [], at: NOW, area: null, has: null, mode: null, who: [], without: [] },
    });
  });

  it("takes = between a flag and its value, spaces after commas, and a value twice", () => {
    expect(parseArguments(["--lang=vi", "--need", "legal, health", "--need=legal"], NOW))
      .toMatchObject({ asked: { query: { languages: ["vi"], needs: ["legal", "health"] } } });
  });

  it("takes easy Japanese by tag and by path", () => {
    expect(asked("--lang easy").query.languages).toEqual(["ja-x-easy"]);
    expect(asked("--lang ja-x-easy").query.languages).toEqual(["ja-x-easy"]);
  });

  it("takes all of Japan as a place that is not known", () => {
    expect(asked("--lang vi --area JP").query.area).toBeNull();
  });

  it("needs no language for every contact point", () => {
    expect(asked("--all").query.languages).toEqual(["ja"]);
  });

  it("takes what she would type, spaces and all", () => {
    expect(parseArguments(["--lang", "vi", "--query", " bi giu ho chieu"], NOW)).toMatchObject({ asked: { words: " bi giu ho chieu", query: { needs: [] } } });
  });

  it("takes a file of queries, with choices that hold for all of them", () => {
    expect(parseArguments("--queries q.json --area JP-13".split(" "), NOW)).toEqual({
      is: "many",
      asked: { file: "q.json", choices: { needs: [], at: NOW, area: "JP-13", has: null, mode: null, who: [], without: [] } },
    });
  });

  it("asks for help", () => {
    expect(parseArguments(["--lang", "vi", "--help"], NOW)).toEqual({ is: "help" });
  });
});

describe("a fault says what is allowed", () => {
  it.each<[string, readonly string[]]>([
    ["", ["--lang is missing", "vi"]],
    ["--need legal", ["--lang is missing"]],
    ["--lang xx", ['--lang "xx"', "ja-x-easy, easy"]],
    ["--lang vi --need wages", ['--need "wages"', "wages-work", "online-harm"]],
    ["--lang vi --need legal,", ['--need ""', "wages-work"]],
    ["--lang vi --area JP-48", ['--area "JP-48"', "JP-01 … JP-47"]],
    ["--lang vi --area 23", ['--area "23"', "JP-01 … JP-47"]],
    ["--lang vi --has wifi", ['--has "wifi"', "voice, data, foreign, abroad, none"]],
    ["--lang vi --mode sign", ['--mode "sign"', "speak, write"]],
    ["--lang vi --who child", ['--who "child"', "under18, woman, man, lgbt, trainee, worker, refugee, deaf, no-visa"]],
    ["--lang vi --without embassy", ['--without "embassy"', "police, immigration"]],
    ["--lang vi --at 18:00", ['--at "18:00"', "2026-11-24T18:00+09:00"]],
    ["--lang vi --has data --has voice", ["--has is given more than once"]],
    ["--lang", ["--lang needs a value", "vi"]],
    ["--lang --json", ["--lang needs a value"]],
    ["--lang vi --at", ["--at needs a value", "2026-11-24T18:00+09:00"]],
    ["--lang vi --json=yes", ["--json takes no value"]],
    ["--lang vi --color", ['"--color" is not a flag', "--lang, --need", "--help"]],
    ["--lang vi --query", ["--query needs a value", "words in any language"]],
    ["--lang vi --query= ", ["--query needs a value"]],
    ["--lang vi --query a --query b", ["--query is given more than once"]],
    ["--queries", ["--queries needs a value", '{"lang", "query"}']],
    ["--queries q.json --lang vi", ["--queries and --lang do not go together; leave --lang out"]],
    ["--queries q.json --query a", ["--queries and --query do not go together"]],
    ["--all --query a", ["--all and --query do not go together"]],
    ["vi", ['"vi" is not a flag']],
  ])("%j", (line, said) => {
    for (const words of said) expect(fault(line)).toContain(words);
  });
});
