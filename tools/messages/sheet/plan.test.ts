import { describe, expect, it } from "vitest";
import { findLocale, LOCALES } from "../../../i18n/locales";
import { flatten } from "../texts";
import { textFaultWords } from "./fault";
import { findingsIn, readHouseRules } from "./houseRules";
import { planImport } from "./plan";
import { readSheet } from "./readSheet";
import { writeSheet } from "./writeSheet";

const EN = { State: { openUntil: "Open until {time}", closed: "Closed now" }, List: { separator: ", " }, Card: { part: "For people in <ja>{place}</ja>" } };
const VI = { State: { openUntil: "Mở đến {time}", closed: "Đang đóng" }, List: { separator: ", " }, Card: { part: "Cho người ở <ja>{place}</ja>" } };
const english = flatten(EN);
const rules = readHouseRules();
const locale = findLocale("vi") ?? LOCALES[0];
const sheet = writeSheet(locale, { english, japanese: new Map(), texts: flatten(VI) }, rules);
const fileOf = (messages: object) => `${JSON.stringify(messages, null, 2)}\n`;

interface Since {
  readonly en?: object;
  readonly vi?: object;
}

/** What an import says of a sheet that somebody edited, after the files became others. */
function plan(edit: (csv: string) => string, { en = EN, vi = VI }: Since = {}) {
  const reference = flatten(en);
  return planImport([{ locale, sheet: readSheet("vi.csv", edit(sheet)), path: "messages/vi.json", file: fileOf(vi) }], {
    english: reference, findings: (of, texts) => findingsIn(rules, of, texts, reference),
  });
}

function faultsOf(edit: (csv: string) => string, since: Since = {}): readonly string[] {
  const planned = plan(edit, since);
  return planned.ok ? [] : planned.faults.map((fault) => textFaultWords(fault).en);
}

const replaced = (from: string, to: string) => (csv: string) => {
  expect(csv).toContain(from);
  return csv.replace(from, to);
};
const other = (text: string) => ({ ...VI, State: { ...VI.State, closed: text } });

describe("a sheet", () => {
  it("changes the one text that somebody corrected, and nothing else of the file", () => {
    expect(plan(replaced("Đang đóng", "Đã đóng"))).toEqual({
      ok: true, same: 0, remarks: [],
      changes: [{ path: "messages/vi.json", file: fileOf(other("Đã đóng")), texts: [{ key: "State.closed", before: "Đang đóng", after: "Đã đóng" }] }],
    });
  });

  it("is not blamed for a fault that stands in the file already", () => {
    const vi = { ...VI, Card: { part: "Cho người ở đây" } };
    expect(plan(replaced("Đang đóng", "Đã đóng"), { vi })).toMatchObject({ ok: true, changes: [{ texts: [{ key: "State.closed" }] }] });
  });

  it("that nobody touched leaves a file alone that others corrected", () => {
    expect(plan((csv) => csv, { vi: other("Không mở") })).toMatchObject({ ok: true, changes: [], same: 1 });
  });

  it("may carry a text that the file has already", () => {
    expect(plan(replaced("Đang đóng", "Không mở"), { vi: other("Không mở") })).toMatchObject({ ok: true, changes: [] });
  });

  it("gives remarks back, and not the notes that the export wrote", () => {
    expect(plan((csv) => csv.replace(/(Đang đóng,[^,]*,)/, "$1sounds cold"))).toMatchObject({
      ok: true, changes: [], remarks: [{ path: "messages/vi.json", key: "State.closed", note: "sounds cold" }],
    });
  });

  it("may have its columns in another order and lines that are empty", () => {
    const turned = (csv: string) => csv.split("\r\n").map((line) => line.replace(/^(\ufeff?)([^,]*),([^,]*),/, "$1$3,$2,")).join("\r\n\r\n");
    expect(turned(sheet)).toMatch(/^\ufeffwhere,key,English/);
    expect(plan(turned)).toMatchObject({ ok: true, same: 1 });
  });

  it.each<[string, (csv: string) => string, Since, RegExp]>([
    ["an unknown key", replaced("State.closed", "State.close"), {}, /^vi\.csv, row 3, column A \(key\), State\.close: there is no such key; put the key back/],
    ["no key", replaced("\r\nState.closed", "\r\n"), {}, /^vi\.csv, row 3, column A \(key\): the key is empty; put it back/],
    ["a lost row", (csv) => csv.split("\r\n").filter((line) => !line.startsWith("State.closed")).join("\r\n"), {}, /^vi\.csv, State\.closed: its row is gone; put it back/],
    ["a row twice", (csv) => `${csv}${csv.split("\r\n")[2] ?? ""}\r\n`, {}, /^vi\.csv, row 6, column A \(key\), State\.closed: this key stands in a row above/],
    ["broken ICU", replaced("Mở đến {time}", "Mở đến {time"), {}, /^vi\.csv, row 2, column E \(text\), State\.openUntil: is not ICU MessageFormat .*; compare/],
    ["a lost argument", replaced("Mở đến {time}", "Mở"), {}, /row 2, column E \(text\), State\.openUntil: has no arguments, but en\.json has time; use the same/],
    ["a lost mark", replaced("Cho người ở <ja>{place}</ja>", "Cho người ở {place}"), {}, /row 5, .*Card\.part: has place, but en\.json has <ja>, place/],
    ["an empty text", replaced("Đang đóng", ""), {}, /row 3, .*State\.closed: is empty; write a text/],
    ["letters of another script", replaced("Đang đóng", "Đang đóng 閉"), {}, /row 3, column E \(text\), State\.closed: /],
    ["a stray space", replaced("Đang đóng", "Đang đóng "), {}, /row 3, .*State\.closed: a space stands at an end/],
    ["lost letters", replaced("Đang đóng", "????????"), {}, /row 3, .*State\.closed: letters were lost/],
    ["English of another day", (csv) => csv, { en: { ...EN, State: { ...EN.State, closed: "Shut" } } }, /row 3, column C \(English\), State\.closed: the sheet is older .* “Shut”; look whether/],
    ["a text that others changed, too", replaced("Đang đóng", "Đã đóng"), { vi: other("Không mở") }, /row 3, .*State\.closed: somebody else changed .* “Không mở”\. Export again/],
    ["a column of remarks", (csv) => csv.replace("room,", "remarks,"), {}, /^vi\.csv, row 1, column F \(remarks\): there is no such column; .*note/],
    ["a heading twice", (csv) => csv.replace(",room,", ",where,"), {}, /^vi\.csv, row 1, column F \(where\): this column stands twice/],
    ["a value beyond the last column", (csv) => `${csv.trimEnd()},more\r\n`, {}, /^vi\.csv, row 5: there is a value beyond the last column/],
    ["an open quotation mark", replaced("Đang đóng", '"Đang đóng'), {}, /^vi\.csv, row 3: a quotation mark is opened/],
  ])("with %s is refused, with the place and the mend", (_, edit, since, said) => {
    expect(faultsOf(edit, since).join("\n")).toMatch(said);
  });

  it("without the column of texts says so", () => {
    expect(faultsOf(replaced(",text,", ",,")).join()).toMatch(/^vi\.csv, row 1: missing: text; put the columns back/);
  });

  it("names every key whose English changed", () => {
    const en = { ...EN, State: { openUntil: "Open till {time}", closed: "Shut" } };
    expect(faultsOf((csv) => csv, { en }).map((line) => /, (State\.\w+):/.exec(line)?.[1])).toEqual(["State.openUntil", "State.closed"]);
  });
});
