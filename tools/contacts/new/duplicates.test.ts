import { describe, expect, it } from "vitest";
import { readFiles } from "../../../contacts/load";
import { alikeIn } from "./duplicates";

const files = readFiles("contacts/jp");
const found = (value: string, name = "まだない窓口の名前") => alikeIn(files, { value, name }).map(({ id, by }) => `${id} by ${by}`);

describe("what is there already", () => {
  it.each([
    ["the same print", "0120-279-338"], ["no marks", "0120279338"], ["wide digits", "０１２０－２７９－３３８"], ["brackets and spaces", "(0120) 279 338"],
    ["from abroad", "+81-120-279-338"], ["from abroad with the zero", "+81(0)120 279 338"],
  ])("is found by its number: %s", (_, value) => {
    expect(found(value)).toEqual(["yorisoi-hotline by value"]);
  });

  it("is found by a short number and by an address", () => {
    expect(found("#8891")).toEqual(["sv-onestop-8891 by value"]);
    expect(found("110")).toEqual(["police-110 by value"]);
    expect(found("http://www.childline.or.jp/chat/")).toEqual(["childline-japan by value"]);
  });

  it("is not found by a part of a number, or by none", () => {
    expect(found("0120-279-33")).toEqual([]);
    expect(found("")).toEqual([]);
  });

  it.each([
    ["the same", "よりそいホットライン"], ["half width and other kana", "ﾖﾘｿｲほっとらいん"], ["a longer one", "よりそいホットライン(外国語)"], ["English", "YORISOI Hotline"],
  ])("is found by its name: %s", (_, name) => {
    expect(found("", name)).toEqual(["yorisoi-hotline by name"]);
  });

  it("is found whatever the legal form of its name", () => {
    expect(found("", "特定非営利活動法人 AMDA国際医療情報センター")).toContain("amda-imic by name");
  });

  it("is not found by a name so short that it stands in others", () => {
    expect(found("", "相談")).toEqual([]);
  });

  it("comes by its number before others by their name", () => {
    expect(found("#8891", "よりそいホットライン")).toEqual(["sv-onestop-8891 by value", "yorisoi-hotline by name"]);
  });
});
