import type { Locale } from "../../../i18n/locales";
import type { Flat } from "../../messages/texts";
import { groupOf, placeOf } from "../../messages/sheet/places";
import type { Words } from "../../words";
import { examplesIn } from "./examples";
import { html, type Html } from "./html";
import { readingsOf, type ExampleOf, type Reading } from "./readings";

/** The texts of the language under review, and what they are compared with. */
export interface Compared {
  readonly locale: Locale;
  readonly texts: Flat;
  readonly english: Flat;
  readonly japanese: Flat;
  /** The texts put back into English, by key; nothing where nobody did. */
  readonly back: ReadonlyMap<string, string>;
}

/** A sentence in both languages of the instructions. */
export function inBoth({ en, ja }: Words): Html {
  return html`<span lang="en">${en}</span> <span lang="ja">${ja}</span>`;
}

/** A table of the texts with these keys, group by group, each text with room for an answer; numbered from `first` on. */
export function tableOf(keys: readonly string[], first: number, compared: Compared): Html {
  const groups = [...new Set(keys.map(groupOf))];
  const inOrder = groups.flatMap((group) => keys.filter((key) => groupOf(key) === group));
  const rowsOf = (group: string) => inOrder.flatMap((key, at) => (groupOf(key) === group ? [rowOf(key, first + at, compared)] : []));
  const { tag, name } = compared.locale;
  return html`<table><colgroup><col class="number"><col class="meant"><col><col class="ticks"></colgroup>
<thead><tr><th scope="col" lang="en">№</th><th scope="col">${inBoth({ en: "meaning", ja: "意味" })}</th><th scope="col" lang="${tag}">${name}</th><th scope="col">${inBoth({ en: "answer", ja: "答え" })}</th></tr></thead>
${groups.map((group) => html`<tbody><tr class="group"><th scope="rowgroup" colspan="4"><span lang="en">${group}</span> · ${inBoth(placeOf(group))}</th></tr>
${rowsOf(group)}</tbody>
`)}</table>`;
}

function rowOf(key: string, number: number, { locale, texts, english, japanese, back }: Compared): Html {
  const meant = [
    { tag: "en", of: english } as const, { tag: "ja", of: japanese } as const,
  ].filter(({ tag }) => tag !== locale.tag);
  const returned = back.get(key);
  return html`<tr><td>${number}</td>
<td>${meant.map(({ tag, of }) => html`<div lang="${tag}">${spoken(of.get(key) ?? "", tag, examplesIn({ tag, language: tag }, of))}</div>`)}<p class="key" lang="en">${key}</p></td>
<td><div class="text" lang="${locale.tag}" dir="${locale.dir}">${spoken(texts.get(key) ?? "", locale.tag, examplesIn(locale, texts))}</div>${
  returned === undefined ? "" : html`<p class="back" lang="en">Back: ${returned}</p>`}</td>
<td class="answer">${ANSWER}</td></tr>
`;
}

const ANSWER: Html = html`<span class="box"></span> ${inBoth({ en: "good", ja: "よい" })} &emsp;<span class="box"></span> ${inBoth({ en: "change to:", ja: "直す:" })}<span class="line"></span>`;

/** A message as it is read, each of its branches for itself. */
export function spoken(message: string, tag: string, exampleOf: ExampleOf): Html {
  return html`${readingsOf(message, tag, exampleOf).map((reading) => html`<p>${spokenOnce(reading)}</p>`)}`;
}

function spokenOnce({ when, pieces }: Reading): Html {
  const label = when.map((branch) => html`<span class="when" lang="en">${branch}</span> `);
  return html`${label}${pieces.map(({ text, isFilled }) => (isFilled ? html`<span class="filled">${text}</span>` : html`${text}`))}`;
}
