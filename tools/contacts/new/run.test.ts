import { PassThrough, Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readFiles } from "../../../contacts/load";
import { canonicalOf } from "../check/canonical";
import type { Printed } from "../command/printed";
import { onTerminal } from "../command/terminal";
import { runNew } from "./run";

const files = readFiles("contacts/jp");
const NOW = Date.parse("2026-11-24T17:30:05+09:00");
const DRAFT = ".cache/contacts-new/20261124-173005.yaml";

/** A service that does not exist, as somebody would type it; Enter is an empty line. */
const SERVICE = {
  look: ["0120-000-111", "ためしの窓口"],
  service: [
    "tameshi-line", "residents", "", "public", "ためし市", "-", "", "ためしのまどぐち", "Tameshi Line", "JP-14 JP-13", "-",
    "visa-immigration wages-work", "", "",
  ],
  source: ["ためし市", "相談窓口", "https://example.org/soudan", "2026-04", "official", "電話 0120-000-111 月〜金 9時〜17時 ベトナム語(祝日休み)", ""],
  point: ["", "", "vietnamese", "2", "vi native, th interpreter, ko", "Mo-Fr 09:00-17:00; PH off", "月〜金 9時〜17時", "free", "", ""],
} as const;
const ALL = [...SERVICE.look, ...SERVICE.service, ...SERVICE.source, ...SERVICE.point];

interface Seen {
  readonly printed: Printed;
  /** Everything that was said and asked, in order. */
  readonly text: string;
  readonly disk: ReadonlyMap<string, string>;
}

interface Given {
  readonly line?: string;
  readonly language?: "en" | "ja";
  readonly disk?: Readonly<Record<string, string>>;
}

function filesOf(disk: Map<string, string>) {
  return {
    read: (path: string) => disk.get(path) ?? null,
    write: (path: string, content: string) => void disk.set(path, content),
    remove: (path: string) => void disk.delete(path),
  };
}

async function type(typed: readonly string[], { line = "", language = "en", disk: before = {} }: Given = {}): Promise<Seen> {
  const lines = [...typed];
  const disk = new Map(Object.entries(before));
  let text = "";
  const printed = await runNew(line === "" ? [] : line.split(" "), language, {
    now: NOW, ...filesOf(disk),
    directory: () => ({ files, known: { today: "2026-11-24", excluded: [{ value: "0120-999-999", why: "withdrawn", line: 7 }] } }),
    talk: (talk) => talk({
      ask: (prompt) => {
        text += prompt;
        const typedNow = lines.shift() ?? null;
        text += `${typedNow ?? "^C"}\n`;
        return Promise.resolve(typedNow);
      },
      say: (words) => {
        text += `${words}\n`;
      },
    }),
  });
  return { printed, text, disk };
}

const WRITTEN = `id: tameshi-line
kind: residents
role: help
runBy: public
operator: { ja: ためし市 }
name: { ja: ためしの窓口, kana: ためしのまどぐち, en: Tameshi Line }
area: [JP-14, JP-13]
needs: [visa-immigration, wages-work]
serves: { who: anyone }
anonymous: unknown

points:
  - id: vietnamese
    channel: phone
    value: "0120-000-111"
    press: "2"
    languages: { vi: native, th: interpreter, ko: unstated-how }
    hours: "Mo-Fr 09:00-17:00; PH off"
    said: 月〜金 9時〜17時
    cost: free
    evidence: [1]

sources:
  - id: 1
    publisher: ためし市
    title: 相談窓口
    url: https://example.org/soudan
    asOf: "2026-04"
    standing: official
    quote: 電話 0120-000-111 月〜金 9時〜17時 ベトナム語(祝日休み)
`;

/** The answers with one of them replaced, or with more lines before it. */
function replaced(at: number, ...lines: readonly string[]): readonly string[] {
  return [...ALL.slice(0, at), ...lines, ...ALL.slice(at + 1)];
}
const AREA = ALL.indexOf("JP-14 JP-13");
const VALUE = SERVICE.look.length + SERVICE.service.length + SERVICE.source.length + 1;
const HOURS = ALL.indexOf("Mo-Fr 09:00-17:00; PH off");

describe("contacts:new", () => {
  it("writes a file in the canonical form into the folder of its first prefecture, and leaves no draft", async () => {
    const { printed, disk, text } = await type([...ALL, ""]);
    expect(printed).toMatchObject({ status: 0, stderr: "" });
    expect([...disk]).toEqual([["contacts/jp-14/tameshi-line.yaml", WRITTEN]]);
    expect(canonicalOf(WRITTEN)).toEqual({ ok: true, text: WRITTEN });
    expect(text).toContain("hours [unknown]: Mo-Fr 09:00-17:00; PH off\n= Mon–Fri 09:00–17:00; Public holidays closed; 29 Dec–3 Jan not known");
  });

  it.each([["JP", "jp"], ["VN", "vn"], ["jp-01", "jp-01"]])("puts %s into the folder %s", async (area, folder) => {
    const isPrefecture = area.includes("-");
    const { disk } = await type([...ALL.slice(0, AREA), area, ...(isPrefecture ? ["-"] : []), ...ALL.slice(AREA + 2), ""]);
    expect([...disk.keys()]).toEqual([`contacts/${folder}/tameshi-line.yaml`]);
  });

  it("asks in Japanese", async () => {
    const { text } = await type(["0120-000-111", "ためしの窓口"], { language: "ja" });
    expect(text).toContain("加えたい番号かあて先: 0120-000-111\n窓口の正式な名称 (日本語): ためしの窓口\nid: ^C");
  });

  it("first shows what is there already, and writes nothing where that is it", async () => {
    const { printed, text, disk } = await type(["0120 279 338", "チャイルドライン", ""]);
    expect(text).toMatch(/These are alike:\n {2}contacts\/jp\/yorisoi-hotline\.yaml {2}よりそいホットライン {2}\(general 0120-279-338, foreign-languages 0120-279-338\)\n {2}contacts\/jp\/childline-japan\.yaml {2}チャイルドライン\n/);
    expect(printed.stdout).toMatch(/^Nothing was written\. Edit the file that is there/);
    expect([...disk]).toEqual([]);
  });

  it("goes on where it is another one", async () => {
    const { text } = await type(["-", "よりそいホットライン", "yes"]);
    expect(text).toMatch(/not there yet\? \[no\]: yes\nid: \^C/);
  });

  it.each<[string, readonly string[], RegExp]>([
    ["a number that stands in no quote", replaced(VALUE, "0120-000-112", ""), /0120-000-112\n {2}0120-000-112 stands in no quote of its evidence; quote the source that prints it[^\n]*\nnumber or address/],
    ["an excluded number", replaced(VALUE, "0120-999-999", ""), /0120-999-999 is excluded: withdrawn \(contacts\/EXCLUDED\.md:7\)/],
    ["hours that cannot be read", replaced(HOURS, "Mo-Xx 09:00-17:00", "unknown"), /column 4: "Xx" has no meaning here; write days \(Mo-Fr\)[^\n]*\nhours \[unknown\]: /],
    ["an id that is taken", replaced(2, "childline-japan"), /"childline-japan" is also the id of contacts\/jp\/childline-japan\.yaml; choose another\nid: /],
    ["an id with capitals", replaced(2, "Tameshi"), /is not kebab-case[^\n]*\nid: /],
    ["a word outside a closed list", replaced(3, "desk"), /is not one of the allowed values; write one of: police, immigration[^\n]*\nkind: /],
    ["a prefecture that is none", replaced(AREA, "JP-48"), /is not (a prefecture|an area)[^\n]*\narea: /],
    ["a date to come", replaced(ALL.indexOf("2026-04"), "2027"), /2027 is in the future[^\n]*\nits own date/],
    ["an address that is none", replaced(ALL.indexOf("https://example.org/soudan"), "example.org"), /is no web address[^\n]*\naddress: /],
    ["a language that is no tag", replaced(ALL.indexOf("vi native, th interpreter, ko"), "viet native"), /languages \[-\]: viet native\n {2}[^\n]+\nlanguages \[-\]: /],
    ["sources that do not state the number", [...ALL.slice(0, -2), "2"], /there is no source 2; the file has 1\n/],
    ["an empty line where an answer is needed", replaced(3, ""), /an answer is needed; \? explains\nkind: /],
    ["neither yes nor no", [...ALL.slice(0, -1), "maybe"], /write yes or no\nAnother contact point\?/],
  ])("refuses %s, says the mend and asks again", async (_, typed, expected) => {
    expect((await type(typed)).text).toMatch(expected);
  });

  it("explains a question", async () => {
    expect((await type([...ALL.slice(0, 3), "?"])).text).toMatch(/kind: \?\n {2}What the service is there for[^\n]*One of: police, [^\n]*\nkind: \^C/);
  });

  it("goes back one question for one more source", async () => {
    const toSecond = [...ALL.slice(0, VALUE - 1), "<", "yes", "協会", "一覧", "-", "-", "secondary", "0120-000-222"];
    const { text, disk } = await type([...toSecond, "", "", "0120-000-222", ...ALL.slice(VALUE + 1), ""]);
    expect(text).toContain("sources that state it [2]: ");
    expect(disk.get("contacts/jp-14/tameshi-line.yaml")).toMatch(/value: "0120-000-222"[\s\S]*evidence: \[2\][\s\S]*url: null\n {4}asOf: null/);
  });

  it("takes no source that does not state the number", async () => {
    const second = ["yes", "協会", "一覧", "-", "-", "secondary", "別の番号 0120-000-333", "no"];
    const { text } = await type([...ALL.slice(0, VALUE - 2), ...second, ...ALL.slice(VALUE - 1, -2), "2"]);
    expect(text).toMatch(/sources that state it \[1\]: 2\n {2}0120-000-111 stands in no quote of its evidence/);
  });

  it("proposes the sources in which the number stands", async () => {
    expect((await type(ALL)).text).toContain("sources that state it [1]: ");
  });

  it("asks for more contact points", async () => {
    const { disk } = await type([...ALL.slice(0, -1), "yes", "web", "https://example.org/soudan", "page", "-", "unknown", "unknown", "1", "no", "yes"]);
    expect(disk.get("contacts/jp-14/tameshi-line.yaml")).toMatch(/ {2}- id: page\n {4}channel: web\n {4}value: https:\/\/example\.org\/soudan\n {4}hours: unknown\n/);
  });

  it("asks for the countries of nationals, and for the place of a public body", async () => {
    const { disk } = await type([...ALL.slice(0, AREA + 1), "residents-desk", "", "health", "nationals", "vn, ph", "", ...ALL.slice(AREA + 5), ""]);
    expect(disk.get("contacts/jp-14/tameshi-line.yaml")).toContain("body: { is: residents-desk, in: JP-14 }");
    expect(disk.get("contacts/jp-14/tameshi-line.yaml")).toContain("serves: { who: nationals, nationals: [VN, PH] }");
  });
});

describe("a stop", () => {
  it.each([1, 5, 17, 25, ALL.length])("after %i answers loses none: the draft goes on to the same file", async (count) => {
    const stopped = await type(ALL.slice(0, count));
    expect(stopped.printed.status).toBe(1);
    expect(stopped.printed.stderr).toContain(`stands in ${DRAFT}.\nGo on: npm run contacts:new -- --draft ${DRAFT}`);
    const resumed = await type([...ALL.slice(count), "yes"], { line: `--draft ${DRAFT}`, disk: Object.fromEntries(stopped.disk) });
    expect(resumed.printed.status).toBe(0);
    expect([...resumed.disk]).toEqual([["contacts/jp-14/tameshi-line.yaml", WRITTEN]]);
  });

  it("before the first answer leaves nothing", async () => {
    const { printed, disk } = await type([]);
    expect(printed).toEqual({ stdout: "", stderr: "Nothing was written.\n", status: 1 });
    expect([...disk]).toEqual([]);
  });

  it("by no at the end keeps the draft", async () => {
    const { printed, disk } = await type([...ALL, "no"]);
    expect(printed.status).toBe(1);
    expect([...disk.keys()]).toEqual([DRAFT]);
  });

  it("asks again what a changed draft no longer answers rightly", async () => {
    const { disk } = await type(ALL.slice(0, 8));
    const broken = (disk.get(DRAFT) ?? "").replace("answer: residents", "answer: desk");
    expect((await type([], { line: `--draft ${DRAFT}`, disk: { [DRAFT]: broken } })).text).toMatch(/kind: \^C\n$/);
  });
});

it("can be answered through a pipe, all lines at once", async () => {
  const disk = new Map<string, string>();
  const output = new PassThrough();
  const printed = await runNew([], "en", {
    now: NOW, ...filesOf(disk),
    directory: () => ({ files, known: { today: "2026-11-24", excluded: [] } }),
    talk: (talk) => onTerminal({ input: Readable.from([[...ALL, ""].map((line) => `${line}\n`).join("")]), output }, talk),
  });
  expect(printed.status).toBe(0);
  expect([...disk]).toEqual([["contacts/jp-14/tameshi-line.yaml", WRITTEN]]);
  expect(String(output.read())).toContain("Write this file? [yes]: ");
});

it("never writes over a file", async () => {
  const { printed, disk } = await type([...ALL, "yes"], { disk: { "contacts/jp-14/tameshi-line.yaml": "mine" } });
  expect(printed.stderr).toContain("contacts/jp-14/tameshi-line.yaml is there already; nothing was written.");
  expect(disk.get("contacts/jp-14/tameshi-line.yaml")).toBe("mine");
  expect(disk.has(DRAFT)).toBe(true);
});

it.each([
  ["--draft none.yaml", "there is no draft none.yaml"], ["--draft bad.yaml", "bad.yaml is no draft"], ["name", '"name" is not understood'], ["--file x", "--file is not a flag"],
])("answers %s with one line and 2", async (line, message) => {
  const { printed } = await type([], { line, disk: { "bad.yaml": "id: [x" } });
  expect(printed).toMatchObject({ stdout: "", status: 2 });
  expect(printed.stderr).toMatch(/^contacts:new: [^\n]*\n$/);
  expect(printed.stderr).toContain(message);
});
