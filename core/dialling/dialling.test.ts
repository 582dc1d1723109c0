import { describe, expect, it } from "vitest";
import type { StatedReach } from "../directory/types";
import { CHANNELS, type Channel, type Tristate } from "../directory/vocabulary";
import { HAS, type Has } from "../match/types";
import { fromAbroad } from "./fromAbroad";
import { NUMBER_CLASSES, numberClass, type NumberClass } from "./numberClass";
import { reachOf } from "./reach";
import { DIALLING_RULES } from "./rules";
import { siblingOf0570 } from "./sibling";
import { telHref } from "./telHref";

describe("the class of a number", () => {
  it.each<[string, NumberClass]>([
    ["110", "emergency"], ["118", "emergency"], ["119", "emergency"], ["189", "child189"], ["#8891", "hash"],
    ["0120-279-338", "freedial"], ["0120-0-78310", "freedial"], ["0800-300-8355", "freedial"], ["0570-003-110", "navi"],
    ["050-3754-5430", "ip"], ["060-1234-5678", "mobile"], ["070-2447-4016", "mobile"], ["080-3506-8612", "mobile"],
    ["090-1693-5773", "mobile"], ["03-5796-7112", "geographic"], ["0138-21-3619", "geographic"], ["+84-981-84-84-84", "foreign"],
    ["111", "other"], ["112", "other"], ["", "other"], ["0120-279", "other"],
  ])("%s is %s", (value, is) => {
    expect(numberClass(value)).toBe(is);
  });
});

describe("the table of rules", () => {
  const TABLE: Readonly<Record<NumberClass, string>> = {
    emergency: "yes unknown unknown unknown yes",
    child189: "yes unknown unknown unknown unknown",
    hash: "yes unknown unknown unknown unknown",
    freedial: "yes unknown unknown no unknown",
    navi: "yes no unknown no unknown",
    ip: "yes unknown unknown yes unknown",
    geographic: "yes unknown unknown yes unknown",
    mobile: "yes unknown unknown yes unknown",
    foreign: "yes unknown unknown unknown unknown",
    other: "unknown unknown unknown unknown unknown",
  };

  it.each(NUMBER_CLASSES)("%s, from voice, data, foreign, abroad, none", (of) => {
    expect(HAS.map((has) => DIALLING_RULES[of][has].is).join(" ")).toBe(TABLE[of]);
  });

  it.each(NUMBER_CLASSES)("%s names a source for every no, and for every yes but an ordinary call", (of) => {
    for (const { is, reason, source } of Object.values(DIALLING_RULES[of])) {
      if (is === "no" || (is === "yes" && reason !== "ordinary-call")) expect(source).not.toBeNull();
    }
  });
});

const at = (value: string, reach: StatedReach = {}, channel: Channel = "phone") => ({ channel, value, reach, line: "general" as const });

describe("reach", () => {
  it.each<{ name: string; value: string; reach: StatedReach; has: Has | null; is: Tristate }>([
    { name: "nothing said counts as a phone that can call", value: "0570-000-000", reach: {}, has: null, is: "yes" },
    { name: "a stated IP phone overrides the class", value: "0570-000-000", reach: { ipPhone: "yes" }, has: "data", is: "yes" },
    { name: "some IP phones are not known to be hers", value: "0570-000-000", reach: { ipPhone: "some" }, has: "data", is: "unknown" },
    { name: "a stated no from IP phones holds", value: "0120-000-000", reach: { ipPhone: "no" }, has: "data", is: "no" },
    { name: "a stated yes from abroad overrides the class", value: "0120-000-000", reach: { abroad: "yes" }, has: "abroad", is: "yes" },
    { name: "a stated no from abroad overrides the class", value: "03-0000-0000", reach: { abroad: "no" }, has: "abroad", is: "no" },
    { name: "a public telephone is stated", value: "0120-000-000", reach: { payphone: "yes" }, has: "none", is: "yes" },
    { name: "a stated no from mobiles holds", value: "0120-000-000", reach: { mobile: "no" }, has: "voice", is: "no" },
    { name: "nothing is stated of foreign SIMs", value: "0120-000-000", reach: { mobile: "yes" }, has: "foreign", is: "unknown" },
    { name: "110 from a public telephone", value: "110", reach: {}, has: "none", is: "yes" },
  ])("$name", ({ value, reach, has, is }) => {
    expect(reachOf(at(value, reach), has, null).is).toBe(is);
  });

  it("takes a line for IP phones as one, where its reach is not stated", () => {
    expect(reachOf({ ...at("03-0000-0000"), line: "ip-and-abroad" }, "data", null).is).toBe("yes");
    expect(reachOf({ ...at("03-0000-0000", { ipPhone: "no" }), line: "ip-and-abroad" }, "data", null).is).toBe("no");
  });

  const BY_CHANNEL: Readonly<Record<Exclude<Channel, "phone">, string>> = {
    sms: "yes unknown unknown unknown no", fax: "unknown unknown unknown unknown unknown",
    email: "yes yes yes yes no", form: "yes yes yes yes no", chat: "yes yes yes yes no", line: "yes yes yes yes no",
    messenger: "yes yes yes yes no", app: "yes yes yes yes no", web: "yes yes yes yes no", visit: "yes yes yes no yes",
  };

  it.each(CHANNELS.filter((it) => it !== "phone"))("by %s, from voice, data, foreign, abroad, none", (channel) => {
    expect(HAS.map((has) => reachOf(at("x", {}, channel), has, "speak").is).join(" ")).toBe(BY_CHANNEL[channel]);
  });

  it("takes what a source states of a chat from abroad", () => {
    expect(reachOf(at("x", { abroad: "no" }, "chat"), "abroad", null)).toEqual({ is: "no", reason: "stated-by-source" });
    expect(reachOf(at("x", { abroad: "no" }, "chat"), "data", null).is).toBe("yes");
  });

  it("cannot be by voice for who can only write", () => {
    expect(reachOf(at("110"), "voice", "write")).toEqual({ is: "no", reason: "needs-voice" });
    expect(reachOf(at("x", {}, "visit"), null, "write").is).toBe("unknown");
    expect(reachOf(at("x", {}, "chat"), null, "write").is).toBe("yes");
  });
});

describe("the address of a call", () => {
  it.each([
    ["0120-279-338", false, "tel:0120279338"], ["#8891", false, "tel:%238891"], ["+84-981-84-84-84", false, "tel:+84981848484"],
    ["03-5796-7112", true, "tel:+81357967112"], ["050-3754-5430", true, "tel:+815037545430"], ["090-1693-5773", true, "tel:+819016935773"],
    ["110", true, "tel:110"], ["#8891", true, "tel:%238891"], ["0570-003-110", true, "tel:0570003110"],
    ["+84-981-84-84-84", true, "tel:+84981848484"],
  ])("of %s, abroad %s, is %s", (value, abroad, href) => {
    expect(telHref(value, { abroad })).toBe(href);
  });

  it("is as dialled in Japan when nothing else is asked", () => {
    expect(telHref("03-5796-7112")).toBe("tel:0357967112");
  });
});

describe("as it is dialled from abroad", () => {
  it.each([
    ["03-5796-7112", "+81 3-5796-7112"], ["050-3754-5430", "+81 50-3754-5430"], ["090-1693-5773", "+81 90-1693-5773"],
    ["0120-279-338", null], ["0570-003-110", null], ["#8891", null], ["110", null], ["+84-981-84-84-84", null],
  ])("%s is %s", (value, dialled) => {
    expect(fromAbroad(value)).toBe(dialled);
  });
});

describe("beside a 0570 number", () => {
  const phone = (value: string, languages = {}) => ({ channel: "phone" as const, value, languages });
  const navi = phone("0570-000-000", { vi: "native" });

  it("stands an ordinary number of the service in the same language", () => {
    const ip = phone("050-0000-0000", { vi: "native", en: "native" });
    const area = phone("03-0000-0000", { vi: "native" });
    expect(siblingOf0570(navi, [navi, ip, area])).toBe(area);
    expect(siblingOf0570(navi, [navi, ip])).toBe(ip);
  });

  it("stands none in another language, and no second 0570", () => {
    expect(siblingOf0570(navi, [navi, phone("03-0000-0000", { th: "native" }), phone("0570-111-111", { vi: "native" })])).toBeNull();
  });

  it("stands none where the number is not 0570", () => {
    const area = phone("03-0000-0000");
    expect(siblingOf0570(area, [area, phone("0120-000-000")])).toBeNull();
  });
});
