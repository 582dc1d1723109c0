import { numberClass } from "@/core/dialling/numberClass";
import type { Row } from "./cards";

/**
 * A mobile number (060/070/080/090) that nobody confirmed within twelve months of the build, by a check or by a dated
 * source. Mobile numbers pass to other people: such a one is text, not a call button, and last in its service.
 */
export function isUnconfirmedMobile({ point, candidate }: Row, builtOn: string): boolean {
  if (point.channel !== "phone" || numberClass(point.value) !== "mobile") return false;
  const limit = `${Number(builtOn.slice(0, 4)) - 1}${builtOn.slice(4)}`;
  const dates = point.checked.filter(({ result }) => result === "confirmed").map(({ on }) => on);
  return ![...dates, candidate.asOf ?? ""].some((date) => date >= limit);
}
