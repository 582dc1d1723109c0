import { describe, expect, it } from "vitest";
import { numbersCanExist, whyNoNumber } from "./numbers";
import { made, point } from "./testing/made";

describe("a number in Japan", () => {
  it.each([
    "110", "118", "119", "189", "#8891", "#9110", "0120-279-338", "0120-279338", "0120(279)338", "0800-300-8355", "0570-070-810", "050-3754-5430",
    "090-1234-5678", "080-4928-7979", "070-1234-5678", "03-5562-1600", "045-290-7520", "0466-12-3456", "04-7123-4567", "01234-5-6789", "0355621600",
  ])("can be %s", (value) => {
    expect(whyNoNumber(value, false)).toBeNull();
  });

  it.each([
    ["a toll-free number with a digit too few", "0120-279-33", "is no number of Japan (9 digits)"],
    ["a toll-free number with a digit too many", "0120-279-3388", "is no number of Japan (11 digits)"],
    ["0800 with a digit too few", "0800-300-835", "is no number of Japan (10 digits)"],
    ["0570 with a digit too few", "0570-070-81", "is no number of Japan"],
    ["050 with a digit too few", "050-3754-543", "is no number of Japan (10 digits)"],
    ["a mobile number with a digit too few", "090-1234-567", "is no number of Japan (10 digits)"],
    ["a geographic number with a digit too few", "022-266-911", "is no number of Japan (9 digits)"],
    ["no 0 at the beginning", "295-822-4477", "is no number of Japan"],
    ["00 at the beginning", "00-1234-5678", "is no number of Japan"],
    ["another short number", "911", "is no number of Japan (3 digits)"],
    ["a short number with a digit too few", "#889", "is no number of Japan"],
    ["an area code of two digits that is none", "07-5123-4567", "is not parted as area code"],
    ["groups of the wrong length", "03-556-21600", "is not parted as area code"],
    ["an area code with a digit too many", "0355-562-160", "is not parted as area code"],
    ["no area code but 0", "0-35562-1600", "is not parted as area code"],
    ["the country code", "+81-3-5562-1600", "is no number of Japan; write it as it is dialled in Japan"],
    ["an extension", "03-5562-1600 (内線2)", "holds more than a number"],
    ["two numbers", "03-5562-1600, 1601", "holds more than a number"],
    ["wide digits", "０３-5562-1600", "holds more than a number"],
  ])("cannot have %s", (_, value, said) => {
    expect(whyNoNumber(value, false)?.en).toContain(said);
  });

  it("is asked of every channel that is dialled, and of no other", () => {
    const points = (["phone", "sms", "fax", "web"] as const).map((channel) => point({ id: channel, channel, value: "911" }));
    expect(numbersCanExist(made({ points })).map(({ field }) => field)).toEqual(["points.0.value", "points.1.value", "points.2.value"]);
  });
});

describe("a number abroad", () => {
  it.each(["+84-981-84-84-84", "+86-10-12308", "+632-1348", "111", "1343", "1800 1567"])("can be %s", (value) => {
    expect(whyNoNumber(value, true)).toBeNull();
  });

  it.each(["+84-981-84-84-84-84-84-84", "+0-123-4567", "11", "1234567890123456", "#1234"])("cannot be %s", (value) => {
    expect(whyNoNumber(value, true)?.en).toContain("is no telephone number");
  });

  it("belongs to a point whose area is abroad, or whose service's is", () => {
    const points = [point({ value: "111" }), point({ id: "japan", value: "111", area: ["JP-13"] })];
    expect(numbersCanExist(made({ area: ["VN"], points })).map(({ field }) => field)).toEqual(["points.1.value"]);
  });
});
