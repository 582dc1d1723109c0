import { expect, it } from "vitest";
import { compileHours } from "../hours/compile";
import { parseHours } from "../hours/parse";
import { leadOf } from "./lead";
import type { Candidate } from "./types";

const calendar = { days: [], until: 30_000 };
const TUESDAY_14 = Date.UTC(2026, 10, 24, 5);

function candidate(service: string, change: Partial<Candidate> & { readonly at?: string }): Candidate {
  const { at = "24/7", ...rest } = change;
  return {
    service, point: "phone", kind: "listening", role: "help", runBy: "private", area: "JP", needs: ["someone-to-talk-to"],
    channel: "phone", value: "0120-000-000", line: "general", languages: { ja: "native" }, languagesVary: false, who: "anyone",
    nationals: [], noVisa: "unknown", hours: compileHours(parseHours(at)), cost: "free", reach: {}, asOf: "2026-01", standing: "official",
    ...rest,
  };
}

const listening = candidate("listening", { languages: { vi: "native" }, at: "Mo-Su 10:00-22:00" });
const japanese = candidate("japanese", {});
const labour = candidate("labour", { kind: "labour", needs: ["wages-work"], languages: { my: "native" }, at: "Mo,We 10:00-15:00" });
const other = candidate("other", { kind: "sexual-violence", languages: { my: "native", vi: "native" } });
const mayJoin = candidate("may-join", { kind: "labour", needs: ["wages-work"], languages: { "*": "interpreter" } });
const all = [other, labour, japanese, listening];

it.each([
  ["a listening line in her language", "vi", "listening"],
  ["a listening line in Japanese", "ja", "japanese"],
  ["an everyday line in her language where no listening line has it", "my", "labour"],
  ["the best listening line where nobody has her language", "ne", "japanese"],
] as const)("leads with %s (%s)", (_, language, expected) => {
  for (const at of [TUESDAY_14, null]) expect(leadOf(all, language, calendar, at)?.candidate.service).toBe(expected);
});

it("leads with an everyday line where an interpreter may join, before one that answers in other languages only", () => {
  for (const at of [TUESDAY_14, null]) expect(leadOf([mayJoin, ...all], "ne", calendar, at)?.candidate.service).toBe("may-join");
});

it("leads with the line in her language, though one where an interpreter may join is always open", () => {
  for (const at of [TUESDAY_14, null]) expect(leadOf([mayJoin, ...all], "my", calendar, at)?.candidate.service).toBe("labour");
});

it("never leads with a line whose name tells what it is for, though it answers in her language", () => {
  expect(leadOf([other, japanese], "my", calendar, TUESDAY_14)?.candidate.service).toBe("japanese");
});

it("has no lead where there is no listening and no everyday line", () => {
  expect(leadOf([other], "my", calendar, null)).toBeUndefined();
});
