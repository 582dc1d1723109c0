import type { ReactNode } from "react";
import { SignIcon } from "@/components/icon/Icon";
import { LOCALES, type LocaleTag } from "@/i18n/locales";

interface Props {
  /** What opens the list; the sign that says so stands behind it. */
  readonly children: ReactNode;
  /** The language of this page, where it has one; "page" where the page is that language's start. */
  readonly current?: { readonly tag: LocaleTag; readonly is: "page" | "true" };
}

/** Every language by its own name, each a plain link to its start. */
export function LanguageSwitch({ children, current }: Props) {
  return (
    <details className="switch">
      <summary>
        {children}
        <SignIcon name="down" />
      </summary>
      <ul>
        {LOCALES.map(({ tag, path, name, dir }) => (
          <li key={tag}>
            <a href={`/${path}/`} lang={tag} dir={dir} hrefLang={tag} aria-current={tag === current?.tag ? current.is : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
