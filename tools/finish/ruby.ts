import { createElement, elementsOf, nodesOf, type PageDocument, type PageElement, type PageNode } from "./markup";

/** A run of kanji and its reading, as messages write them: 漢字《かんじ》. */
const READING = /([\p{Script=Han}々ヶ]+)《([^》]+)》/gu;
/** Attributes that are read aloud or shown by the browser, where no element may stand. */
const SPOKEN: readonly string[] = ["aria-label", "aria-description", "alt", "title", "placeholder", "abbr", "content"];
/** Elements that hold text only. */
const TEXT_ONLY: readonly string[] = ["option", "title", "textarea"];
/** What scripts read keeps its readings: they make their own ruby. */
const UNTOUCHED: readonly string[] = ["script", "style"];

/**
 * Turns every reading of a page into `<ruby>`; where only text may stand it is put in brackets, and left out where a label is read
 * aloud.
 */
export function addRuby(page: PageDocument): void {
  for (const element of elementsOf(page)) {
    for (const attribute of element.attrs) if (SPOKEN.includes(attribute.name)) attribute.value = attribute.value.replaceAll(READING, "$1");
    if (UNTOUCHED.includes(element.tagName)) continue;
    if (TEXT_ONLY.includes(element.tagName)) bracket(element);
    else annotate(element);
  }
}

function bracket(element: PageElement): void {
  for (const node of nodesOf(element)) if (isText(node)) node.value = node.value.replaceAll(READING, "$1（$2）");
}

function annotate(element: PageElement): void {
  if (!element.childNodes.some((node) => isText(node) && node.value.includes("《"))) return;
  const children: PageElement["childNodes"] = [];
  for (const node of element.childNodes) {
    if (isText(node)) children.push(...piecesOf(node.value, element));
    else children.push(node);
  }
  element.childNodes = children;
}

function piecesOf(text: string, parent: PageElement): PageElement["childNodes"] {
  const pieces: PageElement["childNodes"] = [];
  const plain = (value: string) => {
    if (value !== "") pieces.push({ nodeName: "#text", value, parentNode: parent });
  };
  let end = 0;
  for (const { 0: whole, 1: base = "", 2: reading = "", index } of text.matchAll(READING)) {
    plain(text.slice(end, index));
    const ruby = createElement("ruby", {}, base);
    const rt = createElement("rt", {}, reading);
    rt.parentNode = ruby;
    ruby.childNodes.push(rt);
    ruby.parentNode = parent;
    pieces.push(ruby);
    end = index + whole.length;
  }
  plain(text.slice(end));
  return pieces;
}

function isText(node: PageNode): node is Extract<PageNode, { value: string }> {
  return node.nodeName === "#text" && "value" in node;
}
