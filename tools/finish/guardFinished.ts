import { headerClassOf } from "../headers";
import type { Fault } from "./fault";
import { attribute, elementsOf, textOf, type PageDocument, type PageElement } from "./markup";
import { isFrameworkAddress, isInline } from "./scripts";

/** Nothing of the framework's runtime may be left: no script of its, nothing that fetches one early. */
export function frameworkScripts(page: PageDocument): Fault[] {
  return elementsOf(page)
    .map((element) => attribute(element, element.tagName === "script" ? "src" : "href"))
    .filter(isFrameworkAddress)
    .map((address) => ({
      what: `${address ?? ""} of the framework is left`,
      mend: "teach tools/finish/strip.ts this new form, or remove what asks for it",
    }));
}

/** No script may stand in the page itself: `script-src 'self'` would refuse it. Data blocks are no scripts. */
export function inlineScripts(page: PageDocument): Fault[] {
  return elementsOf(page, "script").filter(isInline).map((script) => ({
    what: `an executable inline script is left: ${excerpt(textOf(script))}`,
    mend: 'move it into islands/ and name it in data-islands; data goes into <script type="application/json">',
  }));
}

/** No `style` attribute: the style policy by hash would refuse it. */
export function styleAttributes(page: PageDocument): Fault[] {
  return elementsOf(page).filter((element) => attribute(element, "style") !== undefined).map((element) => ({
    what: `${tag(element)} has style="${excerpt(attribute(element, "style") ?? "")}"`,
    mend: "give it a class",
  }));
}

/** No handler attribute (`onclick` and its like) and no `javascript:` address: both are inline scripts. */
export function handlerAttributes(page: PageDocument): Fault[] {
  return elementsOf(page).flatMap((element) =>
    element.attrs
      .filter(({ name, value }) => /^on[a-z]/.test(name) || /^\s*(?:javascript|vbscript):/i.test(value))
      .map(({ name }) => ({ what: `${tag(element)} runs script from its ${name} attribute`, mend: "let an island listen for the event" })),
  );
}

/** The page says its language, so that it is spoken and drawn right. */
export function missingLanguage(page: PageDocument): Fault[] {
  const root = elementsOf(page, "html")[0];
  const lang = root === undefined ? "" : (attribute(root, "lang") ?? "").trim();
  return lang === "" ? [{ what: "<html> has no lang", mend: "set lang and dir in the root layout" }] : [];
}

/** The header class in the page is that of its address, so that no page gets the headers of the other class. */
export function headerClassMismatch(page: PageDocument, path: string): Fault[] {
  const root = elementsOf(page, "html")[0];
  const inPage = root !== undefined && attribute(root, "data-class") === "desk" ? "desk" : "plain";
  const ofPath = headerClassOf(path);
  if (inPage === ofPath) return [];
  return [{ what: `the page is of class ${inPage}, its address ${path} of class ${ofPath}`, mend: 'only /<locale>/desk/ has <html data-class="desk">' }];
}

function tag(element: PageElement): string {
  const id = attribute(element, "id");
  return id === undefined ? `<${element.tagName}>` : `<${element.tagName} id="${id}">`;
}

function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
