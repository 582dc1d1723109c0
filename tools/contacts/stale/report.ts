import type { Service } from "../../../core/directory/types";
import { languageName } from "../letter/speech";
import type { ToolLanguage, Words } from "../../words";
import { REASONS, type Due, type Reason } from "./due";
import { lastCheck } from "./known";

const HEADINGS: Readonly<Record<Reason, Words>> = {
  change: { en: "A change is announced", ja: "変更が予告されているもの" },
  doubt: { en: "The last check did not confirm it", ja: "前回の確認で正しいと言えなかったもの" },
  undated: { en: "Nothing that states it has a date", ja: "日付のある根拠がないもの" },
  old: { en: "Old, the oldest first", ja: "古いもの (古い順)" },
};

const OPEN: Words = { en: "open", ja: "見るもの" };
const NO_ADDRESS: Words = { en: "no source has an address; look for the operator's own page", ja: "アドレスのある出典がありません。運営者のページを探してください" };
const UNDATED: Words = { en: "undated", ja: "日付なし" };

/** What is due in lines for a terminal: under each reason, the points of a service that one page can settle stand together. */
export function reportOf(due: readonly Due[], months: number, language: ToolLanguage): string {
  if (due.length === 0) return none(months)[language];
  const sections = REASONS.flatMap((why) => {
    const those = due.filter((it) => it.why === why);
    const blocks = groupsOf(those).map((group) => blockOf(group, language));
    return those.length === 0 ? [] : [`${HEADINGS[why][language]} (${those.length})`, ...blocks];
  });
  return [...sections, sum(due.length, months)[language]].join("\n\n");
}

/** One row of `--json`. */
export function rowOf({ service, point, why, on, open }: Due) {
  return {
    service: service.id, point: point.id, name: service.name.ja, channel: point.channel, value: point.value,
    languages: Object.keys(point.languages), why, on, lastCheck: lastCheck(point),
    changes: service.changes.map(({ on: day, what }) => ({ on: day, what })),
    open: open === null ? null : { publisher: open.publisher, title: open.title, url: open.url, asOf: open.asOf, standing: open.standing },
  };
}

/** Points of one service that are due for the same reason since the same day, and for which the same page is to be opened. */
function groupsOf(due: readonly Due[]): readonly (readonly [Due, ...Due[]])[] {
  const groups: [Due, ...Due[]][] = [];
  for (const it of due) {
    const group = groups.find(([first]) => first.service === it.service && first.on === it.on && first.open === it.open);
    if (group === undefined) groups.push([it]);
    else group.push(it);
  }
  return groups;
}

function blockOf(group: readonly [Due, ...Due[]], language: ToolLanguage): string {
  const [{ service, why, on, open }] = group;
  const lines = [`${on ?? UNDATED[language]}  ${service.id}  ${service.name.ja}`];
  if (why === "change") lines.push(...service.changes.map((change) => `    ${change.on}: ${change.what}`));
  for (const { point } of group) {
    const tags = Object.keys(point.languages).map((tag) => languageName(tag, language)).join(", ");
    const doubt = why === "doubt" ? lastCheck(point) : null;
    lines.push(`    ${point.id}: ${point.value}${tags === "" ? "" : `  (${tags})`}${doubt === null ? "" : `  ${doubt.on} ${doubt.how}: ${doubt.result}`}`);
  }
  lines.push(`    ${OPEN[language]}: ${open === null ? NO_ADDRESS[language] : pageOf(open, language)}`);
  return lines.join("\n");
}

function pageOf({ url, publisher, standing, asOf }: Service["sources"][number], language: ToolLanguage): string {
  return `${url ?? ""}  (${publisher}, ${standing}, ${asOf ?? UNDATED[language]})`;
}

function none(months: number): Words {
  return { en: `Nothing is due: every contact point was dated or confirmed within ${months} months.`, ja: `確認が必要なものはありません。すべて ${months} か月以内の日付か確認があります。` };
}

function sum(count: number, months: number): Words {
  return {
    en: `${count} contact points are due (older than ${months} months, undated, doubted or about to change). npm run contacts:verify takes you through them.`,
    ja: `確認が必要な窓口は ${count} 件です (${months} か月より古い、日付がない、疑いがある、変更が近い)。npm run contacts:verify で順に確認できます。`,
  };
}
