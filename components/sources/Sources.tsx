import { SignIcon } from "@/components/icon/Icon";
import { SignSprite } from "@/components/icon/SignSprite";
import { LanguageSwitch } from "@/components/page/LanguageSwitch";
import type { Directory } from "@/core/directory/types";
import type { Text } from "@/i18n/text";
import { loadSite } from "@/site";
import { Both, type BothTexts } from "./Both";
import { grouped, type Place } from "./grouped";
import { ServiceSources } from "./ServiceSources";

interface Props {
  readonly directory: Directory;
  readonly ja: Text;
  readonly en: Text;
  readonly builtOn: string;
}

/**
 * Every service with what states it. One page for all languages, in closed groups, right without script. No part of it has an
 * address of its own: an address never says which contact was looked at.
 */
export function Sources({ directory, ja, en, builtOn }: Props) {
  const texts = { ja, en };
  return (
    <>
      <Bar ja={ja} en={en} />
      <main className="reading sources">
        <p>
          <a className="own" href="/" hrefLang="en">
            <span>
              <Both texts={texts} say={({ t }) => t("About.back")} />
            </span>
          </a>
        </p>
        <h1>
          <Both texts={texts} say={({ t }) => t("About.sources")} />
        </h1>
        {[ja, en].map(({ locale, t }) => (
          <p key={locale.tag} lang={locale.tag === "ja" ? undefined : locale.tag}>
            {t("Sources.intro")} {t("Sources.links")}
          </p>
        ))}
        <div>
          {grouped(directory.services).map(({ place, services }) => (
            <details key={JSON.stringify(place)}>
              <summary>
                <span>
                  <Both texts={texts} say={(text) => placeInWords(place, text)} />
                </span>
                <span className="opens">
                  {services.length}
                  <SignIcon name="down" />
                </span>
              </summary>
              {services.map((service) => (
                <ServiceSources key={service.id} service={service} texts={texts} />
              ))}
            </details>
          ))}
        </div>
        <footer className="note mt-8 grid gap-1 border-t border-line pt-4 pb-10">
          {[ja, en].map(({ locale, t }) => (
            <p key={locale.tag} lang={locale.tag === "ja" ? undefined : locale.tag}>
              {loadSite().release === "preview" && t("Page.preview")} {t("Page.dataOf", { date: builtOn })}
            </p>
          ))}
          <p className="static-only">
            <Both texts={texts} say={({ t }) => t("Exit.backReturns")} />
          </p>
        </footer>
      </main>
      <SignSprite names={["cross", "down"]} />
    </>
  );
}

/** Leave and the languages, as on every page. */
function Bar({ ja, en }: BothTexts) {
  return (
    <header className="bar">
      <div className="bar-in">
        <a className="exit" href={`/away/${ja.locale.path}/`} rel="nofollow noreferrer" data-exit="">
          <SignIcon name="cross" />
          <span className="whitespace-nowrap">
            <Both texts={{ ja, en }} say={({ t }) => t("Exit.label")} />
          </span>
        </a>
        <LanguageSwitch>
          <span className="sr-only">{ja.t("LanguageSwitch.label")}</span>
          <span className="text-sm" lang="en">
            {en.t("LanguageSwitch.label")}
          </span>
        </LanguageSwitch>
      </div>
    </header>
  );
}

function placeInWords(place: Place, { t, prefecture, country }: Text): string {
  switch (place.is) {
    case "prefecture":
      return prefecture(place.code);
    case "abroad":
      return t("Sources.abroad", { country: country(place.code) });
    case "national":
    case "several":
      return t(`Sources.${place.is}`);
  }
}
