import { startKept } from "./keep";
import { startLanguages } from "./languages";

/**
 * The language that the browser asks for stands first and is marked; every place has the same size, so that nothing else moves. Nothing is
 * stored, and nobody is sent anywhere.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-languages] a")];
const suggested = navigator.languages
  .map(linkFor)
  .find((link) => link !== undefined);
if (suggested !== undefined) {
  suggested.dataset["suggested"] = "";
  const place = suggested.parentElement;
  place?.parentElement?.prepend(place);
}

startLanguages();
startKept(links);

/**
 * By the longest of its beginnings that a language of ours answers to: `zh-Hant-TW`, `zh-Hant`, `zh`; a region counts without the
 * script.
 */
function linkFor(wanted: string): HTMLAnchorElement | undefined {
  const subtags = wanted.split("-");
  const [language = "", second = "", third = ""] = subtags;
  const tags = [...subtags.map((_, at) => subtags.slice(0, subtags.length - at).join("-")), `${language}-${third}`];
  const answersTo = (tag: string) => links.find(({ lang, dataset }) => lang === tag || (dataset["asked"] ?? "").split(" ").includes(tag));
  return second === "Hant" || second === "Hans" ? answersTo(`${language}-${second}`) : tags.map(answersTo).find((link) => link !== undefined);
}
