import type { Messages } from "../../../i18n/messages";
import { groupOf } from "../../messages/sheet/places";

/** All texts of a group, or some by their names. */
type Chosen = { readonly [Group in keyof Messages]?: "all" | readonly (keyof Messages[Group])[] };

/**
 * Texts in which a wrong word can lead to harm: in danger, about traces, about what is told to whom, about cost. In the order in which
 * they are read; a release asks for them by name.
 */
const SAFETY: Chosen = {
  Emergency: "all",
  Exit: "all",
  Show: "all",
  Phone: "all",
  Card: [
    "publicDuty", "noDuty", "nameNotNeeded", "nameNeeded", "nameUnknown", "interpreter", "mayJoin", "askJapanese", "openSite", "writtenTrace",
    "mobileWarning", "areaOnly", "areaExcept",
  ],
  Reach: "all",
  Terms: "all",
  HasNotes: "all",
  Clock: "all",
  Cost: "all",
  Page: ["preview", "unreviewed"],
  Groups: ["embassyNote", "witnessNote"],
  Finder: ["without"],
  Results: ["noneOpen", "writeNone", "notReachable", "maybeReachable"],
  About: ["privacyNone", "privacyOthers", "privacyHost"],
};

const BY_GROUP: ReadonlyMap<string, "all" | readonly string[]> = new Map(Object.entries(SAFETY));

/** Is a text among them? */
export function isSafety(key: string): boolean {
  const group = groupOf(key);
  const chosen = BY_GROUP.get(group);
  return chosen === "all" || (chosen?.includes(key.slice(`${group}.`.length)) ?? false);
}

/** Those of the keys that are among them, in their order. */
export function safetyFirst(keys: readonly string[]): readonly string[] {
  return [...BY_GROUP.keys()].flatMap((group) => keys.filter((key) => groupOf(key) === group && isSafety(key)));
}
