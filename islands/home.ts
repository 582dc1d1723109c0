import { startKept } from "./keep";
import { startLanguages } from "./languages";

/**
 * The language that the browser asks for stands first and is marked; every place has the same size, so that nothing else moves. Nothing is
 * stored, and nobody is sent anywhere.
 */
/** Our tag for a language that a browser asks for: Chinese by its script or region (CLDR likely subtags), others by language alone. */
function nearest(wanted: string): string {
  const [language = "", ...subtags] = wanted.split("-");
  if (language === "zh") return subtags.some((it) => /^(Hant|TW|HK|MO)$/i.test(it)) ? "zh-Hant" : "zh-Hans";
  return { pt: "pt-BR", tl: "fil", in: "id" }[language] ?? language;
}

const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-languages] a")];
const suggested = navigator.languages
  .map((wanted) => links.find(({ lang }) => lang === nearest(wanted)))
  .find((link) => link !== undefined);
if (suggested !== undefined) {
  suggested.dataset["suggested"] = "";
  const place = suggested.parentElement;
  place?.parentElement?.prepend(place);
}

startLanguages();
startKept(links);
