import type { Service } from "../../../core/directory/types";
import { addRuby } from "../../finish/ruby";
import { parsePage, writePage } from "../../finish/markup";
import type { Words } from "../../words";
import { html, type Html } from "./html";
import { CONSENT, HOW, QUESTIONS, WHAT, WHO } from "./instructions";
import { numbersAndTimes } from "./numbers";
import { inBoth, tableOf, type Compared } from "./rows";
import { isSafety, safetyFirst } from "./safety";
import { STYLE } from "./style";

/** What a kit is made of. */
export interface KitOf extends Compared {
  readonly services: readonly Service[];
  /** The day on which it is made, `YYYY-MM-DD`. */
  readonly today: string;
  /** The commit whose texts these are; null where they are those of none. */
  readonly commit: string | null;
}

const READINGS = "ja-x-easy";

/**
 * A kit by which somebody who speaks a language checks its texts on paper: one HTML file that needs nothing else, to be printed. The
 * texts where a wrong word can lead to harm come first.
 */
export function kitOf(of: KitOf): string {
  const keys = [...of.english.keys()];
  const page = `<!doctype html>\n${bodyOf(of, safetyFirst(keys), keys.filter((key) => !isSafety(key))).html}`;
  return of.locale.tag === READINGS ? withRuby(page) : page;
}

function withRuby(page: string): string {
  const parsed = parsePage(page);
  addRuby(parsed);
  return writePage(parsed);
}

function bodyOf(of: KitOf, safety: readonly string[], others: readonly string[]): Html {
  const { locale, today, commit } = of;
  return html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Madoguchi ${locale.tag} ${today}</title>
<style>${{ html: STYLE }}</style></head><body>
<h1><span lang="en">Review kit</span> · <span lang="ja">確認用紙</span> · <span lang="${locale.tag}" dir="${locale.dir}">${locale.name}</span></h1>
<p lang="en">messages/${locale.tag}.json · ${today} · commit ${commit ?? "____________"}</p>
${instructionsIn("en")}
${instructionsIn("ja")}
<h2 class="new">1. ${inBoth({ en: "Sentences on which safety depends", ja: "安全にかかわる文" })}</h2>
${tableOf(safety, 1, of)}
<h2 class="new">2. ${inBoth({ en: "All other sentences", ja: "ほかのすべての文" })}</h2>
${tableOf(others, safety.length + 1, of)}
<h2 class="new">3. ${inBoth({ en: "Numbers and times", ja: "番号と時刻" })}</h2>
${numbersAndTimes(of.services, of)}
<h2 class="new">4. ${inBoth({ en: "Who read this", ja: "読んだ人" })}</h2>
${signature()}
</body></html>
`;
}

function instructionsIn(language: keyof Words): Html {
  return html`<section lang="${language}"><p>${WHAT[language]}</p><p>${WHO[language]}</p>
<ol>${QUESTIONS.map((question) => html`<li>${question[language]}</li>`)}</ol>
<ul>${HOW.map((how) => html`<li>${how[language]}</li>`)}</ul></section>`;
}

const FIELDS: readonly Words[] = [
  { en: "Name or pseudonym", ja: "名前(仮の名前でもよい)" },
  { en: "Role (such as interpreter, support worker, trainee)", ja: "立場(通訳、支援者、実習生など)" },
  { en: "Languages that you grew up with, and others that you speak well", ja: "子どものころからの言語と、ほかによく話す言語" },
  { en: "Date", ja: "日付" },
  { en: "What else we should know", ja: "ほかに伝えたいこと" },
];
const READ: readonly Words[] = [
  { en: "I have read all of part 1.", ja: "第1部をすべて読みました。" },
  { en: "I have read all of part 2.", ja: "第2部をすべて読みました。" },
  { en: "This name may be printed as that of the reviewer.", ja: "この名前を、確認した人として出してもよいです。" },
];

function signature(): Html {
  return html`${FIELDS.map((field) => html`<p>${inBoth(field)}<span class="line"></span></p>`)}
${READ.map((statement) => html`<p><span class="box"></span> ${inBoth(statement)}</p>`)}
<p lang="en">${CONSENT.en}</p><p lang="ja">${CONSENT.ja}</p>`;
}
