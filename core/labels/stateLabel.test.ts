import { describe, expect, it } from "vitest";
import type { CompiledHours, HoursState } from "../hours/types";
import { laterLabel, statedLabel } from "./stateLabel";
import type { StateStrings } from "./types";

const strings: StateStrings = {
  openAlways: "day and night", anyTime: "write at any time", closed: "closed now", unknown: "hours not known", notKnownNow: "not known now",
  maybeHoliday: "maybe: holiday", maybeYearEnd: "maybe: new year", timed: "at set hours", closedThen: "closed then",
  openUntil: { "22:00": "until 22:00" }, closing: { 5: "closes in 5" }, opensToday: {}, opensTomorrow: {}, opensOn: [],
};
const AT = Date.parse("2026-11-24T21:58+09:00");
const UNTIL = Date.parse("2026-11-24T22:00+09:00");

describe("how it will be at a later time", () => {
  it.each<[string, HoursState, boolean, string]>([
    ["open", { is: "open", until: UNTIL }, false, "until 22:00"],
    ["open for some minutes more: not counted down", { is: "closing", until: UNTIL }, false, "until 22:00"],
    ["closed: nothing of when it opens from now", { is: "closed", opensAt: UNTIL }, false, "closed then"],
    ["never closed", { is: "open", until: null }, false, "day and night"],
    ["a form", { is: "open", until: null }, true, "write at any time"],
    ["a holiday of which nothing is said", { is: "unknown", because: "holiday" }, false, "maybe: holiday"],
  ])("%s", (_, state, isMessage, words) => {
    expect(laterLabel(state, AT, strings, isMessage).words).toBe(words);
  });
});

describe("where no clock is believed", () => {
  it.each<[string, CompiledHours, boolean, string]>([
    ["day and night", { is: "always" }, false, "day and night"],
    ["a form at any hour", { is: "always" }, true, "write at any time"],
    ["hours", { is: "timed", week: [] }, false, "at set hours"],
    ["nothing", { is: "unknown" }, false, "hours not known"],
  ])("%s", (_, hours, isMessage, words) => {
    expect(statedLabel(hours, strings, isMessage).words).toBe(words);
  });
});
