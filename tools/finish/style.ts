import { createHash } from "node:crypto";
import type { Fault } from "./fault";
import { attribute, createElement, detach, elementsOf, parsePage, replace, textOf, type PageDocument } from "./markup";

/**
 * Puts the page's stylesheets, in their order, into one `style` element where the first was linked, so that the first
 * paint waits for no second answer.
 *
 * @param read the text of a stylesheet by its address, or undefined where the build has none
 */
export function inlineStyles(page: PageDocument, read: (address: string) => string | undefined): Fault[] {
  const links = elementsOf(page, "link").filter((link) => attribute(link, "rel") === "stylesheet");
  const [first, ...rest] = links;
  if (first === undefined) return [];
  const faults: Fault[] = [];
  const texts: string[] = [];
  for (const link of links) {
    const address = attribute(link, "href") ?? "";
    const text = read(address);
    if (text === undefined) faults.push(missingStylesheet(address));
    else texts.push(text);
  }
  const css = texts.join("\n");
  replace(first, createElement("style", {}, css));
  rest.forEach(detach);
  return [...faults, ...styleFaults(css)];
}

/** What an inlined stylesheet may not hold: an end of its own element, an import, an address the page may not load from. */
export function styleFaults(css: string): Fault[] {
  const faults: Fault[] = [];
  if (/<\/style/i.test(css)) faults.push({ what: "the stylesheet holds </style", mend: "write it without the tag" });
  if (/@import\b/i.test(css)) faults.push({ what: "the stylesheet holds @import", mend: "import the file in the layout instead" });
  for (const [, address = ""] of css.matchAll(/url\(\s*["']?([^"')]*)/gi)) {
    if (/^\/(?![/\\]|_next\/)/.test(address) || address.startsWith("#")) continue;
    faults.push({ what: `the stylesheet loads ${address}`, mend: "put the file under public/ and name it from /, or draw it in the page" });
  }
  return faults;
}

/** The CSP source of every `style` element of a page, each once, in their order: `'sha256-…'`. */
export function styleHashes(page: PageDocument): string[] {
  const hashes = elementsOf(page, "style").map((style) => createHash("sha256").update(textOf(style)).digest("base64"));
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
}

/** The same of a page that is not parsed yet: a door has a megabyte behind its head, and its styles stand in the head. */
export function styleHashesIn(bytes: Buffer): string[] {
  const text = bytes.toString("utf8");
  const end = text.indexOf("</head>");
  return styleHashes(parsePage(text.lastIndexOf("<style") < end ? text.slice(0, end) : text));
}

function missingStylesheet(address: string): Fault {
  return { what: `the stylesheet ${address} is not in the build`, mend: "import the CSS file in the layout of the page" };
}
