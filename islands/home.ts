import { startKept } from "./keep";
import { startLanguages } from "./languages";

/**
 * Marks the language that the browser asks for, in place: nothing moves, nothing is stored, nobody is sent anywhere.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-languages] a")];
const suggested = navigator.languages
  .map((wanted) => links.find(({ lang }) => lang === wanted || lang === wanted.split("-")[0]))
  .find((link) => link !== undefined);
if (suggested !== undefined) suggested.dataset["suggested"] = "";

startLanguages();
startKept(links);
