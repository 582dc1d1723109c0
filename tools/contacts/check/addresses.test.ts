import { describe, expect, it } from "vitest";
import { addressesStandInSources } from "./addresses";
import { made, point, source } from "./testing/made";

type Channel = "email" | "line" | "web" | "form" | "chat" | "messenger" | "app" | "visit";

function faultOf(channel: Channel, value: string, quote: string, url: string | null = null): string | undefined {
  return addressesStandInSources(made({ points: [point({ channel, value })], sources: [source({ quote, url })] }))[0]?.message.en;
}

describe("an address that stands in its source is no fault:", () => {
  it.each<[string, Channel, string, string, (string | null)?]>([
    ["a mail address in the quote", "email", "soudan@example.jp", "メール:soudan@example.jp (いつでも)"],
    ["a mail address in capitals", "email", "soudan@example.jp", "Mail Soudan@Example.JP."],
    ["a mail address in wide letters", "email", "soudan@example.jp", "ｓｏｕｄａｎ＠example.jp"],
    ["a LINE id", "line", "@960nfggo", "検索ID「@960nfggo」"],
    ["a LINE address", "line", "https://line.me/R/ti/p/%40778asdia", "URL:https://line.me/R/ti/p/%40778asdia … 月曜日から"],
    ["the id in a LINE address", "line", "https://line.me/R/ti/p/%40778asdia", "ID @778asdia"],
    ["the host of a page in the quote", "web", "https://www.example.jp/soudan/index.html", "check example.jp/hours …"],
    ["the host with www. in the quote", "web", "https://example.jp/", "http://www.example.jp"],
    ["the host in the source's address", "form", "https://example.jp/form", "q", "https://example.jp/about"],
    ["a whole address on a host of many", "web", "https://www.facebook.com/group", "facebook.com/group/", null],
    ["an app, named by its name", "app", "110番アプリ", "q"],
    ["a counter", "visit", "東京都千代田区1-1", "q"],
  ])("%s", (_, channel, value, quote, url = null) => {
    expect(faultOf(channel, value, quote, url)).toBeUndefined();
  });
});

describe("an address that does not is a fault:", () => {
  it.each<[string, Channel, string, string, (string | null)?]>([
    ["a mail address with another letter", "email", "soudan@example.jp", "sodan@example.jp"],
    ["a mail address that is the end of another", "email", "dan@example.jp", "soudan@example.jp"],
    ["a mail address that is the beginning of another", "email", "soudan@example.co", "soudan@example.co.jp"],
    ["a LINE id that is the beginning of another", "line", "@960nf", "@960nfggo"],
    ["only LINE's host", "line", "https://line.me/R/ti/p/%40778asdia", "q", "https://line.me/R/ti/p/%40other"],
    ["another host", "web", "https://example.jp/", "https://example.com/", "https://example.org/"],
    ["a host that is a part of another", "web", "https://example.jp/", "https://myexample.jp and https://example.jp.com"],
    ["only the host of a mail address", "web", "https://example.jp/", "soudan@example.jp"],
    ["only the host where it is a host of many", "web", "https://www.facebook.com/group", "facebook.com/other"],
  ])("%s", (_, channel, value, quote, url = null) => {
    expect(faultOf(channel, value, quote, url)).toContain("stands in no quote and no url of its evidence");
  });

  it("and so is a page without https://", () => {
    expect(faultOf("web", "example.jp", "example.jp")).toContain("is no web address");
    expect(faultOf("form", "javascript:alert(1)", "javascript:alert(1)")).toContain("is no web address");
  });

  it("when the source that prints it is no evidence of the point", () => {
    const sources = [source(), source({ id: 2, quote: "soudan@example.jp" })];
    expect(addressesStandInSources(made({ points: [point({ channel: "email", value: "soudan@example.jp" })], sources }))).toHaveLength(1);
  });
});
