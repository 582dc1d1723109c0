import type { Tristate } from "../directory/vocabulary";
import type { Has } from "../match/types";
import type { NumberClass } from "./numberClass";
import type { DiallingSourceKey } from "./sources";

/** Why a contact point can or cannot be reached; each is the key of a message. */
export const REACH_REASONS = [
  "ordinary-call", "free-call", "charged-outside-flat-rates", "international-call", "from-abroad-with-81",
  "emergency-free", "emergency-may-fail", "public-phone-red-button", "public-phone-at-some", "some-ip-phones-fail",
  "other-number-for-ip-and-abroad", "not-from-abroad", "stated-by-source", "needs-voice", "needs-connection",
  "needs-sms", "online", "in-person", "not-in-japan", "not-known",
] as const;
export type ReachReason = (typeof REACH_REASONS)[number];

export interface DiallingRule {
  readonly is: Tristate;
  readonly reason: ReachReason;
  /** A key of `DIALLING_SOURCES`; null where nothing is claimed, or only that a phone that can call dials an ordinary number. */
  readonly source: DiallingSourceKey | null;
}

const rule = (is: Tristate, reason: ReachReason, source: DiallingSourceKey | null): DiallingRule => ({ is, reason, source });
const NOT_KNOWN = rule("unknown", "not-known", null);
const FROM_ABROAD = rule("yes", "from-abroad-with-81", "denwaClick");
const ORDINARY = { voice: rule("yes", "ordinary-call", null), data: NOT_KNOWN, foreign: NOT_KNOWN, abroad: FROM_ABROAD, none: NOT_KNOWN };

/**
 * Can a class of numbers be called from what she has? Only what a source shows is `yes` or `no`. `data` is data or
 * Wi-Fi without a voice line, so an IP phone at best; `none` is a public telephone.
 *
 * 110, 118, 119 without a voice SIM or with a foreign one are `unknown` and not `no`: sources report failures, none
 * that it always fails, and nobody should be kept from trying.
 */
export const DIALLING_RULES: Readonly<Record<NumberClass, Readonly<Record<Has, DiallingRule>>>> = {
  emergency: {
    voice: rule("yes", "emergency-free", "docomo"),
    data: rule("unknown", "emergency-may-fail", "itmedia"),
    foreign: rule("unknown", "emergency-may-fail", "ttc"),
    abroad: NOT_KNOWN,
    none: rule("yes", "public-phone-red-button", "nttWest"),
  },
  child189: {
    voice: rule("yes", "free-call", "mito"),
    data: rule("unknown", "some-ip-phones-fail", "mito"),
    foreign: NOT_KNOWN, abroad: NOT_KNOWN, none: NOT_KNOWN,
  },
  hash: {
    voice: rule("yes", "ordinary-call", "nhk"),
    data: rule("unknown", "some-ip-phones-fail", "nhk"),
    foreign: NOT_KNOWN, abroad: NOT_KNOWN, none: NOT_KNOWN,
  },
  freedial: {
    voice: rule("yes", "free-call", "mnavi"),
    data: rule("unknown", "some-ip-phones-fail", "resemom"),
    foreign: NOT_KNOWN,
    abroad: rule("no", "not-from-abroad", "denwaClick"),
    none: rule("unknown", "public-phone-at-some", "childline"),
  },
  navi: {
    voice: rule("yes", "charged-outside-flat-rates", "norifune"),
    data: rule("no", "other-number-for-ip-and-abroad", "annualReport"),
    foreign: NOT_KNOWN,
    abroad: rule("no", "other-number-for-ip-and-abroad", "annualReport"),
    none: NOT_KNOWN,
  },
  ip: ORDINARY,
  geographic: ORDINARY,
  mobile: ORDINARY,
  foreign: {
    voice: rule("yes", "international-call", "denwaClick"),
    data: NOT_KNOWN, foreign: NOT_KNOWN, abroad: NOT_KNOWN, none: NOT_KNOWN,
  },
  other: { voice: NOT_KNOWN, data: NOT_KNOWN, foreign: NOT_KNOWN, abroad: NOT_KNOWN, none: NOT_KNOWN },
};
