import type { Check, Service, Source } from "../../../core/directory/types";
import type { Site } from "../../../site";
import type { ToolLanguage, Words } from "../../words";
import { pointFacts } from "../letter/pointFacts";
import { speechIn } from "../letter/speech";
import { sourceToOpen } from "../stale/known";
import { callScript } from "./callScript";
import { CRISIS_WORDS, pointKey, type CrisisReason } from "./crisis";
import { lookFor } from "./lookFor";
import type { Item } from "./worklist";

/** What a card says that does not stand in the directory. */
export interface Setting {
  readonly language: ToolLanguage;
  readonly site: Pick<Site, "name" | "operator">;
  readonly crisis: ReadonlyMap<string, CrisisReason>;
  readonly openNow: (hours: string) => Words;
}

const WORDS = {
  said: { en: "In the source’s words", ja: "出典の言葉" },
  sources: { en: "Sources", ja: "出典" },
  open: { en: "Open", ja: "見るもの" },
  noAddress: { en: "no source has an address; look for the operator’s own page", ja: "アドレスのある出典がありません。運営者のページを探してください" },
  checks: { en: "Checked before", ja: "これまでの確認" },
  look: { en: "Look for", ja: "確かめること" },
  undated: { en: "undated", ja: "日付なし" },
  once: { en: "It may be called, once, in office hours", ja: "一度だけ、受付時間内に電話してかまいません" },
} as const satisfies Readonly<Record<string, Words>>;

/** Everything that one needs to check a contact point, on one screen. */
export function cardOf(item: Item, setting: Setting): string {
  const { service, point } = item;
  const { language } = setting;
  const open = sourceToOpen(service, point);
  const stated = service.sources.filter(({ id }) => point.evidence.includes(id));
  return [
    `${pointKey(service, point)}  ${service.name.ja}`,
    ...pointFacts(point, speechIn(language)).map(({ label, value }) => `  ${label[language]}: ${value}`),
    ...(point.said === null ? [] : [`  ${WORDS.said[language]}: ${point.said}`]),
    `  ${WORDS.sources[language]}:`,
    ...stated.flatMap((source) => sourceLines(source, language)),
    ...(point.checked.length === 0 ? [] : [`  ${WORDS.checks[language]}: ${point.checked.map(checkInWords).join(", ")}`]),
    `  ${WORDS.look[language]}:`,
    ...lookFor(service, point).map((words) => `    - ${words[language]}`),
    `  ${WORDS.open[language]}: ${open?.url ?? WORDS.noAddress[language]}`,
    ...callLines(item, setting),
  ].join("\n");
}

/** A crisis line is not called; another telephone is called once, by somebody who says who calls. */
function callLines({ service, point }: Item, { language, site, crisis, openNow }: Setting): readonly string[] {
  if (point.channel !== "phone") return [];
  const reason = crisis.get(pointKey(service, point));
  if (reason !== undefined) return [`  ${neverCalled(CRISIS_WORDS[reason])[language]}`];
  const { en, ja } = callScript(site);
  return [`  ${WORDS.once[language]} (${openNow(point.hours)[language]}):`, `    ja: ${ja}`, `    en: ${en}`];
}

/** Why a line is not called, and what to do. */
export function neverCalled(reason: Words): Words {
  return {
    en: `Do not call: it is ${reason.en}, and a check must not take it from somebody who needs it. Check it on the official page or by letter.`,
    ja: `電話しないでください。${reason.ja}です。確認の電話が、助けを必要とする人の妨げになってはいけません。公式ページか手紙で確認してください。`,
  };
}

function sourceLines({ id, publisher, standing, asOf, url, quote }: Service["sources"][number], language: ToolLanguage): readonly string[] {
  return [`    [${id}] ${publisher}, ${standing}, ${asOf ?? WORDS.undated[language]}${urlOf(url)}`, `        “${quote}”`];
}

function urlOf(url: Source["url"]): string {
  return url === null ? "" : `  ${url}`;
}

function checkInWords({ on, how, result }: Check): string {
  return `${on} ${how}: ${result}`;
}
