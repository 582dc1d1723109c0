import { SignIcon } from "@/components/icon/Icon";
import type { Text } from "@/i18n/text";

const SECTIONS = [
  ["stays", ["history", "copy", "calls", "written"]],
  ["leaving", ["leaves"]],
  ["safer", ["privateTab", "otherPhone", "watched"]],
  ["clear", ["only", "chrome", "samsung", "safari"]],
] as const;

/**
 * What a visit leaves on the phone, how to remove it, and what neither Leave nor this page can remove. Said under a plain
 * name; open to read without script.
 */
export function PhoneView({ text: { t } }: { text: Text }) {
  return (
    <details className="group" data-view="phone" data-close={t("Phone.back")}>
      <summary>
        <span>{t("Phone.open")}</span>
        <span className="opens">
          <SignIcon name="down" />
        </span>
      </summary>
      <div className="view">
        {SECTIONS.map(([heading, points]) => (
          <section key={heading}>
            <h3>{t(`Phone.${heading}`)}</h3>
            <ul>
              {points.map((point) => (
                <li key={point}>{t(`Phone.${point}`)}</li>
              ))}
            </ul>
          </section>
        ))}
        <section>
          <h3>{t("Phone.wipe")}</h3>
          <p>{t("Phone.wipes")}</p>
          <p className="static-only note">{t("Phone.wipeNeedsScript")}</p>
          <button type="button" className="wide live-only" data-wipe="" data-done={t("Phone.wiped")} data-failed={t("Phone.notWiped")}>
            {t("Phone.wipe")}
          </button>
          <p role="status" data-wipe-says="" />
        </section>
      </div>
    </details>
  );
}
