import type { Point, Service } from "../../../core/directory/types";
import type { Words } from "../../words";
import { isDialled } from "../check/quotes";

const YEAR_END = /Dec|Jan/;

/** What to look for when one checks a contact point: every value, and the gaps that a source could close. */
export function lookFor(service: Service, point: Point): readonly Words[] {
  const { hours, languages } = point;
  const isTimed = hours !== "unknown" && hours !== "24/7";
  const list: (Words | false)[] = [
    isDialled(point)
      ? { en: "every digit of the number", ja: "番号の数字を一つずつ" }
      : { en: "that the address still leads there", ja: "あて先が今も使えるか" },
    point.press !== null && { en: "the keys to press", ja: "つながったあとに押す番号" },
    hours === "unknown" ? { en: "the hours: no source says them", ja: "受付時間 (出典に書かれていません)" } : { en: "the hours", ja: "受付時間" },
    isTimed && !hours.includes("PH") && { en: "public holidays: no source speaks of them", ja: "祝日の受付 (出典に書かれていません)" },
    isTimed && !YEAR_END.test(hours) && { en: "29 December–3 January: no source speaks of them", ja: "年末年始の受付 (出典に書かれていません)" },
    Object.keys(languages).length === 0
      ? { en: "the languages: no source says them", ja: "対応言語 (出典に書かれていません)" }
      : { en: "the languages, and whether a speaker or an interpreter answers", ja: "対応言語と、話せる人が出るのか通訳が入るのか" },
    point.cost === "unknown" && { en: "the cost: no source says it", ja: "料金 (出典に書かれていません)" },
    { en: `that ${service.operator.en ?? service.operator.ja} still runs it`, ja: `今も「${service.operator.ja}」が運営しているか` },
    ...service.changes.map(({ on, what }) => ({ en: `the change announced for ${on}: ${what}`, ja: `${on} に予告された変更: ${what}` })),
  ];
  return list.filter((it) => it !== false);
}
