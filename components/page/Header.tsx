import { SignIcon } from "@/components/icon/Icon";
import { LOCALES } from "@/i18n/locales";
import type { Text } from "@/i18n/text";

/**
 * Leave, first in the focus order and never covered, and the languages. Both are plain links: with script, Leave
 * blanks the page first and puts the neutral page in its place.
 */
export function Header({ text: { locale, t } }: { text: Text }) {
  return (
    <header className="bar">
      <div className="bar-in">
        <a className="exit" href={`/away/${locale.path}/`} rel="nofollow noreferrer" data-exit="">
          <SignIcon name="cross" />
          {t("Exit.label")}
        </a>
        <button type="button" className="dots" data-open="phone" aria-label={t("Phone.open")}>
          <SignIcon name="dots" />
        </button>
        <details className="switch">
          <summary>
            <span className="sr-only">{t("LanguageSwitch.label")}</span>
            {locale.name}
            <SignIcon name="down" />
          </summary>
          <ul>
            {LOCALES.map(({ tag, path, name, dir }) => (
              <li key={tag}>
                <a href={`/${path}/`} lang={tag} dir={dir} hrefLang={tag} aria-current={tag === locale.tag ? "page" : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </header>
  );
}
