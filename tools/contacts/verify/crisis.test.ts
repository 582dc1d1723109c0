import { describe, expect, it } from "vitest";
import { loadDirectory } from "../../../contacts/load";
import { crisisLines } from "./crisis";

const { services } = loadDirectory("contacts/jp");
const lines = crisisLines(services);
const numbers = new Set(services.flatMap((service) => service.points.filter((point) => lines.has(`${service.id}/${point.id}`)).map(({ value }) => value)));

describe("a line that is never called to check it", () => {
  it.each([
    ["police-110/phone", "short-number"], ["ambulance-fire-119/phone", "short-number"], ["coast-guard-118/phone", "short-number"],
    ["child-abuse-dial-189/phone", "short-number"], ["police-8103/phone", "short-number"], ["police-9110/phone", "short-number"],
    ["sv-onestop-8891/phone", "short-number"], ["women-8778/phone", "short-number"], ["dv-navi-8008/phone", "short-number"],
    ["sv-onestop-8891/hikari", "day-and-night"], ["yorisoi-hotline/general", "day-and-night"], ["child-sos-24h/phone", "day-and-night"],
    ["dv-hotline-plus/phone", "day-and-night"], ["emb-indonesia/osaka-hotline", "day-and-night"],
    ["yorisoi-hotline/foreign-languages", "distress"], ["childline-japan/phone", "distress"], ["child-consult-0120-189-783/phone", "distress"],
    ["inochi-no-denwa/phone", "distress"], ["inochi-sos/phone", "distress"], ["tell-lifeline/toll-free", "distress"],
    ["nnvs-telephone-support/phone", "distress"], ["moj-children-rights-110/phone", "distress"],
    ["otit-sos-desk/vietnamese", "danger"], ["otit-native-language-consultation/vietnamese", "same-number"],
    ["emb-korea/embassy-emergency", "emergency-line"], ["mwo-tokyo/welfare", "emergency-line"],
  ])("%s: %s", (key, reason) => {
    expect(lines.get(key)).toBe(reason);
  });

  it.each(["110", "118", "119", "189", "#8103", "#8891", "#8778", "#9110"])("%s is one", (number) => {
    expect(numbers).toContain(number);
  });
});

describe("a line that may be called once, in office hours", () => {
  it.each([
    "houterasu-multilingual/navi-dial", "isa-immigration-information-center/navi-dial", "mhlw-foreign-worker-telephone-consultation/vietnamese",
    "labour-rengo-hotline/phone", "moj-foreign-language-human-rights-hotline/phone", "iom-japan/phone", "emb-vietnam/osaka", "amda-imic/phone",
    "rhq-consultation/kobe", "anonymous-report-hotline/phone",
  ])("%s", (key) => {
    expect(lines.has(key)).toBe(false);
  });

  it("is a telephone: chats and forms are no calls", () => {
    const written = services.flatMap((service) => service.points.filter(({ channel }) => channel !== "phone").map((point) => `${service.id}/${point.id}`));
    expect(written.filter((key) => lines.has(key))).toEqual([]);
  });
});
