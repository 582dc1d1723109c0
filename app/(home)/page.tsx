import { Alternates } from "@/components/page/Alternates";
import { LOCALES } from "@/i18n/locales";
import { textOf } from "@/i18n/text";

/**
 * The language door: every language by its own name, in its own script. The first place is kept for the language that the browser asks
 * for; nothing is stored or redirected.
 */
export default async function HomePage() {
  const texts = await Promise.all(LOCALES.map(textOf));
  return (
    <>
      <Alternates />
      <main className="mx-auto grid max-w-[44rem] gap-3 px-4 py-6">
        <p className="flex justify-center gap-3">
          <a className="pick" href="tel:110">
            <b className="text-red">110</b>
          </a>
          <a className="pick" href="tel:119">
            <b>119</b>
          </a>
        </p>
        <h1 className="sr-only">Madoguchi</h1>
        <ul className="languages" data-languages="">
          {texts.map(({ locale, t }) => (
            <li key={locale.tag}>
              <a className="language" href={`/${locale.path}/`} hrefLang={locale.tag} lang={locale.tag} dir={locale.dir} data-asked={locale.asked}>
                <span>
                  <b>{locale.name}</b>
                  <small>{t("Home.greeting")}</small>
                  <small className="kept">{t("Home.kept")}</small>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
