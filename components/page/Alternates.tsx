import { LOCALES } from "@/i18n/locales";

/** Where the site will stand (`SITE_URL`), so that search engines read whole addresses; without it they are paths. */
const ORIGIN = (process.env["SITE_URL"] ?? "").replace(/\/$/, "");

/** The door in every language, for search engines; the language door where none fits. */
export function Alternates() {
  return (
    <>
      {LOCALES.map(({ tag, path }) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={`${ORIGIN}/${path}/`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${ORIGIN}/`} />
    </>
  );
}
