import { SignIcon } from "@/components/icon/Icon";
import type { Text } from "@/i18n/text";
import { LanguageSwitch } from "./LanguageSwitch";

/**
 * Leave, first in the focus order and never covered, and the languages. Both are plain links: with script, Leave
 * blanks the page first and puts the neutral page in its place. `isDoor` is false on the pages beside the door of a language.
 */
export function Header({ text: { locale, t }, isDoor = true }: { text: Text; isDoor?: boolean }) {
  return (
    <header className="bar">
      <div className="bar-in">
        <a className="exit" href={`/away/${locale.path}/`} rel="nofollow noreferrer" data-exit="">
          <SignIcon name="cross" />
          {t("Exit.label")}
        </a>
        {isDoor && (
          <button type="button" className="dots" data-open="phone" aria-label={t("Phone.open")}>
            <SignIcon name="dots" />
          </button>
        )}
        <LanguageSwitch current={{ tag: locale.tag, is: isDoor ? "page" : "true" }}>
          <span className="sr-only">{t("LanguageSwitch.label")}</span>
          {locale.name}
        </LanguageSwitch>
      </div>
    </header>
  );
}
