import { attribute, textOf, type PageElement } from "./markup";

const EXECUTABLE_TYPE = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;
const FRAMEWORK_TEXT = /^\s*(?:\(self\.__next_f\s*=|self\.__next_f\.push\(|\(globalThis\["TURBOPACK"\])/;

/** True for a script that a browser runs or obeys; false for a data block such as JSON. */
export function isExecutable(script: PageElement): boolean {
  const type = attribute(script, "type");
  return type === undefined || EXECUTABLE_TYPE.test(type.trim());
}

/** True for an executable script that stands in the page itself. */
export function isInline(script: PageElement): boolean {
  return isExecutable(script) && attribute(script, "src") === undefined;
}

/** True for an address among the framework's own built files. */
export function isFrameworkAddress(address: string | undefined): boolean {
  return address?.startsWith("/_next/") === true;
}

/** True for the framework's scripts: its files, its start and the inline copies of the page's data. */
export function isFrameworkScript(script: PageElement): boolean {
  return isFrameworkAddress(attribute(script, "src")) || (isInline(script) && FRAMEWORK_TEXT.test(textOf(script)));
}
