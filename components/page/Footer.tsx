import type { Text } from "@/i18n/text";
import { loadSite } from "@/site";

/**
 * What the page owes to who reads it: that this is a trial, who has not checked it yet, how old its data are, and, once
 * it is so, that it is kept on this device; both lines have one place, so that nothing moves. From the door it leads to more.
 */
export function Footer({ text: { locale, t }, builtOn, isDoor = true }: { text: Text; builtOn: string; isDoor?: boolean }) {
  return (
    <footer className="note mt-8 grid gap-1 border-t border-line pt-4 pb-10">
      {isDoor && (
        <p>
          <a className="own" href={`/${locale.path}/about/`} hrefLang={locale.tag}>
            {t("About.link")}
          </a>
        </p>
      )}
      {loadSite().release === "preview" && <p>{t("Page.preview")}</p>}
      {locale.review === "none" && <p>{t("Page.unreviewed")}</p>}
      <p className="data-of">
        <span>{t("Page.dataOf", { date: builtOn })}</span>
        <span>{t("Page.kept", { date: builtOn })}</span>
      </p>
      <p className="static-only" data-back-returns="">
        {t("Exit.backReturns")}
      </p>
    </footer>
  );
}
