import type { Text } from "@/i18n/text";

/** The time in Japan; the island fills it. */
export function Clock({ text: { t } }: { text: Text }) {
  return (
    <section className="hour live-only">
      <h2>{t("Away.timeInJapan")}</h2>
      <p className="time">
        <time data-time="" />
        <span data-seconds="" />
      </p>
      <p data-date="" />
    </section>
  );
}
