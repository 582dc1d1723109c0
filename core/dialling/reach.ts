import type { StatedReach } from "../directory/types";
import type { Channel, Line, Tristate } from "../directory/vocabulary";
import type { Has, Mode } from "../match/types";
import { numberClass } from "./numberClass";
import { DIALLING_RULES, type ReachReason } from "./rules";

export interface Reach {
  readonly is: Tristate;
  readonly reason: ReachReason;
}

interface Reached {
  readonly channel: Channel;
  readonly value: string;
  readonly line: Line;
  readonly reach: StatedReach;
}

/** Which stated fact answers for which situation; nothing is stated of a foreign SIM. */
const STATED: Readonly<Record<Has, keyof StatedReach | null>> = {
  voice: "mobile", data: "ipPhone", foreign: null, abroad: "abroad", none: "payphone",
};

function phone(point: Reached, has: Has): Reach {
  const key = STATED[has];
  const stated = key === null ? undefined : point.reach[key];
  if (stated === "some") return { is: "unknown", reason: "some-ip-phones-fail" };
  if (stated !== undefined) return { is: stated, reason: "stated-by-source" };
  if (has === "data" && point.line === "ip-and-abroad") return { is: "yes", reason: "stated-by-source" };
  const { is, reason } = DIALLING_RULES[numberClass(point.value)][has];
  return { is, reason };
}

function online(point: Reached, has: Has): Reach {
  if (has === "none") return { is: "no", reason: "needs-connection" };
  if (has === "abroad" && point.reach.abroad !== undefined) return { is: point.reach.abroad, reason: "stated-by-source" };
  return { is: "yes", reason: "online" };
}

function sms(has: Has): Reach {
  if (has === "voice") return { is: "yes", reason: "needs-sms" };
  return has === "none" ? { is: "no", reason: "needs-connection" } : { is: "unknown", reason: "needs-sms" };
}

/**
 * Can she reach a contact point with what she has, in the way she can? What a source states of the point overrides
 * what its number's class says; what nobody shows is `unknown`. `has` null counts as a phone that can call. Who can only
 * write cannot use a telephone line, and may or may not be able to go to a counter.
 */
export function reachOf(point: Reached, has: Has | null, mode: Mode | null): Reach {
  const from = has ?? "voice";
  switch (point.channel) {
    case "phone":
      return mode === "write" ? { is: "no", reason: "needs-voice" } : phone(point, from);
    case "sms":
      return sms(from);
    case "fax":
      return { is: "unknown", reason: "not-known" };
    case "visit":
      if (from === "abroad") return { is: "no", reason: "not-in-japan" };
      return { is: mode === "write" ? "unknown" : "yes", reason: "in-person" };
    default:
      return online(point, from);
  }
}
