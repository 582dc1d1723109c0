import { attribute, detach, elementsOf, nodesOf, type PageDocument, type PageElement } from "./markup";
import { isFrameworkAddress, isFrameworkScript } from "./scripts";

/**
 * Takes out of a page what only the framework's runtime needs: its scripts, its preloads, its comment markers and the
 * empty hidden box where it would put metadata later. What is left is what a reader sees.
 */
export function stripFramework(page: PageDocument): void {
  for (const script of elementsOf(page, "script")) if (isFrameworkScript(script)) detach(script);
  for (const link of elementsOf(page, "link")) if (isFrameworkLink(link)) detach(link);
  for (const node of [...nodesOf(page)]) if (node.nodeName === "#comment" && "data" in node) detach(node);
  for (const body of elementsOf(page, "body")) {
    for (const child of [...body.childNodes]) if ("tagName" in child && isMetadataOutlet(child)) detach(child);
  }
}

function isFrameworkLink(link: PageElement): boolean {
  const rel = attribute(link, "rel");
  if (rel === "expect") return true;
  return (rel === "preload" || rel === "modulepreload") && isFrameworkAddress(attribute(link, "href"));
}

function isMetadataOutlet(element: PageElement): boolean {
  const onlyHidden = element.attrs.length === 1 && attribute(element, "hidden") === "";
  return element.tagName === "div" && onlyHidden && element.childNodes.length === 0;
}
