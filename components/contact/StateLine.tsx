import type { Point } from "@/core/directory/types";
import type { CompiledHours } from "@/core/hours/types";
import type { Text } from "@/i18n/text";
import type { Row } from "./cards";

/** Channels that take a message at any time, whoever reads it later. */
const LEFT_AS_MESSAGE: readonly Point["channel"][] = ["form", "email"];

/**
 * How a point stands, right without script: day and night, at set hours, not known. Islands put "open until 22:00" in the
 * same place; the place keeps its height.
 */
export function StateLine({ row, text: { t } }: { row: Row; text: Text }) {
  const { hours } = row.candidate;
  const isMessage = hours.is === "always" && LEFT_AS_MESSAGE.includes(row.point.channel);
  const words: Record<CompiledHours["is"], string> = {
    always: isMessage ? t("State.anyTime") : t("State.always"),
    timed: t("State.timed"),
    unknown: t("State.unknown"),
  };
  const look: Record<CompiledHours["is"], string> = { always: "open", timed: "timed", unknown: "unknown" };
  return (
    <span className={`state ${look[hours.is]}`} data-row={row.index}>
      {words[hours.is]}
    </span>
  );
}
