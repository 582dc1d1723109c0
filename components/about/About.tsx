import { SignSprite } from "@/components/icon/SignSprite";
import { Footer } from "@/components/page/Footer";
import { Header } from "@/components/page/Header";
import type { Counts } from "@/core/directory/counts";
import type { Text } from "@/i18n/text";
import type { Site } from "@/site";
import { CountsList } from "./CountsList";
import { Report } from "./Report";
import { Section } from "./Section";
import { dayInWords } from "./dayInWords";

interface Props {
  readonly text: Text;
  readonly site: Site;
  readonly counts: Counts;
  /** The last day (days since 1970-01-01) whose public holidays are known. */
  readonly holidaysUntil: number;
  readonly builtOn: string;
}

/** What the site is, what its list holds and leaves out, who answers for it, what others can see, and how to report a mistake. */
export function About({ text, site, counts, holidaysUntil, builtOn }: Props) {
  const { t } = text;
  return (
    <>
      <Header text={text} isDoor={false} />
      <main className="reading">
        <p>
          <Start text={text} />
        </p>
        <h1>{t("About.link")}</h1>
        <Section heading={t("About.what")}>
          <p>{t("About.whatList")}</p>
          <p>{t("About.whatNot")}</p>
        </Section>
        <Section heading={t("About.chosen")}>
          <p>{t("About.chosenSource")}</p>
          <p>{t("About.chosenUnknown")}</p>
          <p data-called={counts.called}>{t("About.chosenCalled", { count: counts.called })}</p>
          <p>{t("About.chosenOld")}</p>
        </Section>
        <Section heading={t("About.notListed")}>
          <ul>
            {(["notShelters", "notUnsourced", "notWithdrawn", "notPrivate"] as const).map((what) => (
              <li key={what}>{t(`About.${what}`)}</li>
            ))}
          </ul>
        </Section>
        <Section heading={t("About.counts")}>
          <CountsList counts={counts} text={text} />
          <p className="note">{t("About.holidays", { date: dayInWords(holidaysUntil, text) })}</p>
        </Section>
        <Section heading={t("About.who")}>
          <Operator text={text} site={site} />
          {site.contact !== null && <ContactAddress text={text} site={site} />}
        </Section>
        <Section heading={t("About.privacy")}>
          <p>{t("About.privacyNone")}</p>
          <p>{t("Phone.copy")}</p>
          <p>{t("About.privacyOthers", { leave: t("Exit.label") })}</p>
          <p>{t("About.privacyHost")}</p>
        </Section>
        <Section heading={t("About.access")}>
          <p>{t("About.accessAim")}</p>
          <p>{t("About.accessSay")}</p>
        </Section>
        <Section heading={t("About.mistake")}>
          <Report text={text} builtOn={builtOn} />
          <ContactAddress text={text} site={site} />
          {site.repository !== undefined && (
            <p>
              {t("About.form")} <a href={site.repository} rel="noreferrer">{site.repository}</a>
            </p>
          )}
        </Section>
        <nav aria-label={t("About.link")}>
          <a className="own" href="/sources/" hrefLang="ja">
            {t("About.sources")}
          </a>
          <Start text={text} />
        </nav>
        <Footer text={text} builtOn={builtOn} isDoor={false} />
      </main>
      <SignSprite names={["cross", "down"]} />
    </>
  );
}

function Start({ text: { locale, t } }: { text: Text }) {
  return (
    <a className="own" href={`/${locale.path}/`} hrefLang={locale.tag}>
      {t("About.back")}
    </a>
  );
}

/** By its name in the page's language where there is one, else by the other. */
function Operator({ text: { locale, t }, site: { operator } }: { text: Text; site: Site }) {
  const tags = locale.language === "ja" ? (["ja", "en"] as const) : (["en", "ja"] as const);
  const tag = tags.find((it) => operator[it] !== null);
  if (tag === undefined) return <p>{t("About.operatorNone")}</p>;
  return (
    <p>
      {t("About.operator")} <span lang={tag}>{operator[tag]}</span>
    </p>
  );
}

function ContactAddress({ text: { t }, site: { contact } }: { text: Text; site: Site }) {
  if (contact === null) return <p>{t("About.contactNone")}</p>;
  return (
    <p>
      {t("About.contact")} {contact.includes("@") ? <a href={`mailto:${contact}`}>{contact}</a> : contact}
    </p>
  );
}
