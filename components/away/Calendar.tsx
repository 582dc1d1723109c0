import type { Text } from "@/i18n/text";
import { Month } from "./Month";
import { weekdaysInWords } from "./dateWords";

interface Props {
  readonly months: readonly Omit<Parameters<typeof Month>[0], "text">[];
  readonly text: Text;
}

/** The months one below the other; the island shows one at a time, this month first, today marked. */
export function Calendar({ months, text }: Props) {
  const { t, locale } = text;
  return (
    <div className="months" data-months="" data-weekdays={weekdaysInWords(locale.tag).join("|")}>
      <p className="turn live-only">
        <button type="button" aria-label={t("Away.previous")} data-turn="-1">
          <Arrow />
        </button>
        <button type="button" aria-label={t("Away.next")} data-turn="1">
          <Arrow />
        </button>
      </p>
      {months.map((month) => (
        <Month key={`${month.year}-${month.month}`} {...month} text={text} />
      ))}
    </div>
  );
}

/** Points back; the second one is turned, and both turn with the direction of writing. */
function Arrow() {
  return (
    <svg className="sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d="m14 6-6 6 6 6" />
    </svg>
  );
}
