import { telHref } from "@/core/dialling/telHref";
import { isInJapan } from "@/core/match/area";
import type { Point } from "@/core/directory/types";
import { SignIcon } from "@/components/icon/Icon";
import type { Text } from "@/i18n/text";
import type { Row } from "./cards";
import { isUnconfirmedMobile } from "./mobile";

/** The one thing to do on a card: call, write, open or go. Only a call or a written talk is a filled button. */
export function Action({ row, text, builtOn }: { row: Row; text: Text; builtOn: string }) {
  const { t } = text;
  const { point } = row;
  const country = onlyInside(point);
  switch (point.channel) {
    case "phone":
    case "sms":
      if (country !== null) {
        return (
          <>
            <p className="value" dir="ltr">{point.value}</p>
            <p className="keys">{t("Card.onlyInside", { country: text.country(country) })}</p>
          </>
        );
      }
      if (isUnconfirmedMobile(row, builtOn)) {
        return (
          <>
            <p className="value" dir="ltr">{point.value}</p>
            <p className="keys">{t("Card.mobileWarning")}</p>
          </>
        );
      }
      return (
        <>
          <a className="act" href={telHref(point.value)} dir="ltr" data-call="" aria-label={t("Card.callLabel", { number: point.value })}>
            <SignIcon name="phone" />
            {point.value}
          </a>
          {point.press !== null && (
            <p className="keys">
              {t("Card.press")} <kbd dir="ltr">{point.press}</kbd>
            </p>
          )}
        </>
      );
    case "fax":
    case "app":
    case "visit":
      return (
        <p className="value" lang="ja">
          {point.value}
        </p>
      );
    case "email":
      return <Written href={`mailto:${point.value}`} label={t("Card.writeEmail")} note={t("Card.writtenTrace")} />;
    default:
      return <Online point={point} text={text} />;
  }
}

/** A number of another country that is not written for calls from abroad would ring somebody else in Japan. */
function onlyInside({ area, value }: Point): string | null {
  if (area === "JP" || isInJapan(area) || value.startsWith("+")) return null;
  return area[0] ?? null;
}

function Online({ point, text: { t } }: { point: Point; text: Text }) {
  const site = siteOf(point.value);
  if (site === null) return <p className="value" dir="ltr">{point.value}</p>;
  const note = t("Card.openSite", { site });
  switch (point.channel) {
    case "chat":
    case "messenger":
      return <Written href={point.value} label={t("Card.chat")} note={note} />;
    case "line":
      return <Written href={point.value} label={t("Card.messenger")} note={note} />;
    case "form":
      return <Written href={point.value} label={t("Card.write")} note={note} />;
    default:
      return <Written href={point.value} label={t("Card.openPage")} note={note} quiet />;
  }
}

function Written({ href, label, note, quiet = false }: { href: string; label: string; note: string; quiet?: boolean }) {
  return (
    <>
      <a className={quiet ? "act quiet" : "act"} href={href} rel="noopener noreferrer" target="_blank">
        <SignIcon name={quiet ? "page" : "talk"} />
        <span>{label}</span>
      </a>
      <p className="keys">{note}</p>
    </>
  );
}

function siteOf(value: string): string | null {
  return URL.canParse(value) ? new URL(value).hostname.replace(/^www\./, "") : null;
}
