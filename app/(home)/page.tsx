import { LOCALES } from "@/i18n/locales";
import { textOf } from "@/i18n/text";

/** The language door: every language by its own name, in its own script. Nothing is guessed, stored or redirected. */
export default async function HomePage() {
  const texts = await Promise.all(LOCALES.map(textOf));
  return (
    <main className="mx-auto grid min-h-dvh max-w-[30rem] content-center gap-3 px-4 py-8">
      <h1 className="sr-only">Madoguchi</h1>
      <ul className="grid gap-3" data-languages="">
        {texts.map(({ locale, t }) => (
          <li key={locale.tag}>
            <a className="language" href={`/${locale.path}/`} hrefLang={locale.tag} lang={locale.tag} dir={locale.dir}>
              <span>
                <b>{locale.name}</b>
                <small>{t("Home.greeting")}</small>
                <small className="kept">{t("Home.kept")}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 flex justify-center gap-3">
        <a className="pick" href="tel:110">
          <b className="text-red">110</b>
        </a>
        <a className="pick" href="tel:119">
          <b>119</b>
        </a>
      </p>
    </main>
  );
}
