import type { Kind, Need } from "../directory/vocabulary";

/** A need's own kinds of service: those that exist for it. */
export const KINDS_OF_NEED: Readonly<Record<Need, readonly Kind[]>> = {
  danger: ["police"],
  "sexual-violence": ["sexual-violence"],
  "domestic-violence": ["women"],
  "forced-work": ["trainee", "labour"],
  "wages-work": ["labour", "trainee"],
  "visa-immigration": ["immigration"],
  legal: ["legal"],
  shelter: ["women"],
  child: ["child"],
  "return-home": ["return"],
  "discrimination-rights": ["rights"],
  "report-crime": ["police"],
  health: ["health"],
  "someone-to-talk-to": ["listening"],
  "online-harm": ["sexual-violence"],
};

/** The kinds of service that exist for this need. */
export function kindOfNeed(need: Need): readonly Kind[] {
  return KINDS_OF_NEED[need];
}

/** General lines: they listen to anything and refer on, whatever the need. */
export const GENERAL_KINDS: readonly Kind[] = ["listening", "residents"];
