import { unpack, type PackedCandidates } from "../core/match/device";
import type { Candidate } from "../core/match/types";
import type { SearchData } from "../core/search/data";
import { buildIndex, type SearchIndex } from "../core/search/index";
import type { Segment } from "../core/search/parts";
import { search } from "../core/search/search";
import { WORDS_EVENT } from "./search/hits";
import { wordsOf } from "./words";

/**
 * Turns what is typed into what it may mean, at each key, and tells the form. What it needs came with the page, for everyone; nothing is
 * fetched, kept or put anywhere because of a word. A half-written character of an input method is waited for.
 */
const field = document.querySelector<HTMLInputElement>("[data-search]");
const form = field?.form;
if (field !== null && form) {
  const index = once(readIndex);
  const segment = segmentIn(document.documentElement.lang);
  const ask = () => {
    const words = field.value.trim();
    form.toggleAttribute("data-searching", words !== "");
    form.dispatchEvent(new CustomEvent(WORDS_EVENT, { detail: words === "" ? null : search(index(), words, { ...(segment && { segment }) }) }));
  };
  field.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) ask();
  });
  field.addEventListener("compositionend", ask);
  form.addEventListener("reset", () => setTimeout(ask));
  document.documentElement.dataset["searchable"] = "";
  if ("requestIdleCallback" in window) requestIdleCallback(() => { index(); });
}

function readIndex(): SearchIndex {
  const door: unknown = JSON.parse(textOf("door-data"));
  const data: unknown = JSON.parse(textOf("search-data"));
  if (!isDoor(door) || !isSearch(data)) throw new Error("the page has no data to search in");
  const candidates = unpack(door);
  return buildIndex(data, candidates, namesOf(candidates));
}

/** The names that the cards of the page show, by the ids of its candidates. */
function namesOf(candidates: readonly Candidate[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const card of document.querySelectorAll<HTMLElement>(".group .card")) {
    const id = candidates[Number(card.dataset["card"])]?.service;
    if (id === undefined) continue;
    const own = names.get(id) ?? [];
    for (const name of card.querySelectorAll("h3, h3 + .names > span")) own.push(wordsOf(name));
    names.set(id, own);
  }
  return names;
}

function isDoor(data: unknown): data is PackedCandidates {
  return typeof data === "object" && data !== null && "candidates" in data && "hours" in data;
}

function isSearch(data: unknown): data is SearchData {
  return typeof data === "object" && data !== null && "situations" in data && "aliases" in data;
}

/** The blocks are of the same build as this script; what is asked of them is only whether they arrived. */
function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "null";
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function segmentIn(tag: string): Segment | undefined {
  if (!("Segmenter" in Intl)) return undefined;
  const segmenter = new Intl.Segmenter(tag, { granularity: "word" });
  return (text) => Array.from(segmenter.segment(text), ({ segment: word }) => word);
}
