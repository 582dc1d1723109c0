import { html, parse, serialize, type DefaultTreeAdapterMap } from "parse5";

export type PageDocument = DefaultTreeAdapterMap["document"];
export type PageNode = DefaultTreeAdapterMap["node"];
export type PageElement = DefaultTreeAdapterMap["element"];
type PageParent = DefaultTreeAdapterMap["parentNode"];

/** Scripting counts as off, so that what stands inside `noscript` is seen as elements and is guarded like the rest. */
const PARSING = { scriptingEnabled: false };

/** Reads a page as a browser without script would. */
export function parsePage(text: string): PageDocument {
  return parse(text, PARSING);
}

/** Writes a page; writing what was written before gives the same text. */
export function writePage(page: PageDocument): string {
  return serialize(page, PARSING);
}

/** Every node below this one in document order, the contents of templates included. */
export function* nodesOf(node: PageNode): Generator<PageNode> {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) {
    yield child;
    yield* nodesOf(child);
    if ("content" in child) yield* nodesOf(child.content);
  }
}

/** Every element of a page in document order; with a tag name, only those. */
export function elementsOf(page: PageNode, tagName?: string): PageElement[] {
  const elements: PageElement[] = [];
  for (const node of nodesOf(page)) {
    if ("tagName" in node && (tagName === undefined || node.tagName === tagName)) elements.push(node);
  }
  return elements;
}

/** The value of an attribute, or undefined where the element has none of that name. */
export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((it) => it.name === name)?.value;
}

/** The text directly inside an element: that of a script, a style or a title. */
export function textOf(element: PageElement): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

/** Takes a node out of its page. */
export function detach(node: DefaultTreeAdapterMap["childNode"]): void {
  const parent = node.parentNode;
  if (parent === null) return;
  parent.childNodes.splice(parent.childNodes.indexOf(node), 1);
  node.parentNode = null;
}

/** A new element with attributes and, where given, text in it; it stands nowhere yet. */
export function createElement(tagName: string, attributes: Record<string, string>, text?: string): PageElement {
  const element: PageElement = {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: null,
  };
  if (text !== undefined) element.childNodes.push({ nodeName: "#text", value: text, parentNode: element });
  return element;
}

/** Puts an element last inside a parent. */
export function append(parent: PageParent, element: PageElement): void {
  element.parentNode = parent;
  parent.childNodes.push(element);
}

/** Puts an element where another one stands. */
export function replace(old: PageElement, element: PageElement): void {
  const parent = old.parentNode;
  if (parent === null) return;
  parent.childNodes.splice(parent.childNodes.indexOf(old), 1, element);
  element.parentNode = parent;
  old.parentNode = null;
}
