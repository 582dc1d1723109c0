import type { Point } from "@/core/directory/types";
import type { Text } from "@/i18n/text";

/** From where this way into the service is meant to be called. "From abroad" only where a source says so. */
export function lineInWords({ line, reach }: Point, { t }: Text): string {
  return t("Card.line", { line: line === "ip-and-abroad" && reach.abroad !== "yes" ? "ip" : line.replaceAll("-", "_") });
}
