import type { Service } from "../../../core/directory/types";
import { examplesIn } from "./examples";
import { html, type Html } from "./html";
import { inBoth, spoken, type Compared } from "./rows";

/** A place that the page fills with a time or a day. */
const TIME = /\{(?:time|from|weekday)\}/;

/** Telephone numbers for all of Japan as the pages show them, and times as this language says them: digits, order, signs. */
export function numbersAndTimes(services: readonly Service[], { locale, texts, english }: Compared): Html {
  const numbers = services.flatMap(({ name, points }) => {
    const own = points.filter(({ area, channel }) => area === "JP" && channel === "phone");
    return own.length === 0 ? [] : [html`<li><span lang="ja">${name.ja}</span>: ${own.map(numberOf)}</li>`];
  });
  const examples = examplesIn(locale, texts);
  const times = [...english].filter(([, meant]) => TIME.test(meant)).map(([key]) => key);
  return html`<p>${inBoth({
    en: "Would your people read these numbers and times as they are meant? Names of services stay in their own language.",
    ja: "この番号と時刻は、その言葉の人にそのとおり読めますか。窓口の名前は元の言語のままです。",
  })}</p>
<div class="text" lang="${locale.tag}" dir="${locale.dir}">${times.map((key) => spoken(texts.get(key) ?? "", locale.tag, examples))}</div>
<p><span class="box"></span> ${inBoth({ en: "good", ja: "よい" })} <span class="box"></span> ${inBoth({ en: "change:", ja: "直す:" })}<span class="line"></span></p>
<ul class="numbers">${numbers}</ul>`;
}

function numberOf({ value, press }: { readonly value: string; readonly press: string | null }): Html {
  return html`<bdi dir="ltr">${value}${press === null ? "" : ` → ${press}`}</bdi> `;
}
