import { HelpCard } from "./HelpCard";
import type { Text } from "@/i18n/text";

/** 110 and 119 in one tap, never behind a question, and a card to show to who stands nearest. */
export function Emergency({ text }: { text: Text }) {
  const { t } = text;
  return (
    <section className="now mt-3" aria-label={t("Emergency.heading")}>
      <a href="tel:110">
        <b className="text-red">110</b>
        <small>{t("Emergency.police")}</small>
      </a>
      <a href="tel:119">
        <b>119</b>
        <small>{t("Emergency.ambulance")}</small>
      </a>
      <details className="show" data-view="show" data-close={t("Show.close")}>
        <summary>
          <b>{t("Emergency.show")}</b>
          <small>{t("Emergency.showHow")}</small>
        </summary>
        <HelpCard text={text} />
      </details>
    </section>
  );
}
