import type { Words } from "../../words";
import { isDialled } from "../check/quotes";
import { POINT_FIELD_NAMES, SERVICE_FIELD_NAMES, SOURCE_FIELD_NAMES } from "./fieldNames";
import type { Difference, LanguageNews, SourceNews } from "./types";
import { languageInWords, valueInWords } from "./valueInWords";

/** A difference as one person tells it to another. */
export function sentenceOf(difference: Difference): Words {
  const { service } = difference;
  switch (difference.is) {
    case "service-added":
      return { en: `${service}: added with ${points(difference.points)} (${difference.path})`, ja: `${service}: 追加されました。窓口 ${difference.points} 件 (${difference.path})` };
    case "service-removed":
      return { en: `${service}: removed with ${points(difference.points)} (${difference.path})`, ja: `${service}: 削除されました。窓口 ${difference.points} 件 (${difference.path})` };
    case "service-renamed":
      return { en: `${service}: was called ${difference.was} before; ids should never change`, ja: `${service}: 以前の id は ${difference.was} でした。id は変えないでください` };
    case "file-renamed":
      return { en: `${service}: the file moved from ${difference.from} to ${difference.to}`, ja: `${service}: ファイルが ${difference.from} から ${difference.to} に移りました` };
    case "service-field":
      return fieldChanged({ en: service, ja: service }, SERVICE_FIELD_NAMES[difference.field], difference);
    case "source-added": {
      const { id, publisher, title, asOf } = difference.source;
      return { en: `${service}: source ${id} was added (${publisher}: ${title}, ${asOf ?? "undated"})`, ja: `${service}: 出典 ${id} が追加されました (${publisher}「${title}」、${asOf ?? "日付なし"})` };
    }
    case "source-removed": {
      const { id, publisher, title } = difference.source;
      return { en: `${service}: source ${id} was removed (${publisher}: ${title})`, ja: `${service}: 出典 ${id} が削除されました (${publisher}「${title}」)` };
    }
    case "source-changed": {
      const where = { en: `${service}, source ${difference.source}`, ja: `${service} の出典 ${difference.source}` };
      return fieldChanged(where, SOURCE_FIELD_NAMES[difference.field], difference);
    }
    default:
      return sentenceOfPoint(difference);
  }
}

function sentenceOfPoint(difference: Extract<Difference, { readonly point: string }>): Words {
  const where = whereOf(difference);
  switch (difference.is) {
    case "point-added":
      return said(where, { en: `added: ${difference.channel} ${difference.value}`, ja: `追加されました: ${difference.channel} ${difference.value}` });
    case "point-removed":
      return said(where, { en: `removed: ${difference.channel} ${difference.value}`, ja: `削除されました: ${difference.channel} ${difference.value}` });
    case "point-renamed":
      return said(where, { en: `was called ${difference.was} before; ids should never change`, ja: `以前の id は ${difference.was} でした。id は変えないでください` });
    case "channel":
      return changed(where, { en: "the channel", ja: "連絡手段" }, valueInWords("", difference.from), valueInWords("", difference.to));
    case "value": {
      const { from, to, reprinted, sources } = difference;
      if (reprinted) return said(where, { en: `the number is written ${to} instead of ${from}; its digits are the same`, ja: `番号の書き方が ${from} から ${to} に変わりました。数字は同じです` });
      const name = difference.dialled ? { en: "the number", ja: "番号" } : { en: "the address", ja: "あて先" };
      return withSources(changed(where, name, { en: from, ja: from }, { en: to, ja: to }), sources);
    }
    case "languages":
      return withSources(said(where, languagesChanged(difference.news)), difference.sources);
    case "point-field": {
      const sentence = fieldChanged(where, POINT_FIELD_NAMES[difference.field], difference);
      return difference.field === "evidence" ? sentence : withSources(sentence, difference.sources);
    }
    case "check-added":
    case "check-removed": {
      const { on, how, result } = difference.check;
      return difference.is === "check-added"
        ? said(where, { en: `checked on ${on} (${how}): ${result}`, ja: `${on} に確認 (${how}): ${result}` })
        : said(where, { en: `the check of ${on} (${how}, ${result}) was removed; checks are only added`, ja: `${on} の確認 (${how}、${result}) が消えました。確認の記録は消さないでください` });
    }
  }
}

interface Placed {
  readonly service: string;
  readonly point: string;
  readonly channel?: string;
  readonly dialled?: boolean;
}

/** A line is what one dials; anything else, as far as the difference tells, is a point. */
function whereOf({ service, point, channel, dialled }: Placed): Words {
  const isLine = dialled ?? (channel === undefined || isDialled({ channel }));
  return { en: `${service}, ${isLine ? "line" : "point"} ${point}`, ja: `${service} の窓口 ${point}` };
}

function points(count: number): string {
  return count === 1 ? "1 contact point" : `${count} contact points`;
}

function said(where: Words, what: Words): Words {
  return { en: `${where.en}: ${what.en}`, ja: `${where.ja}: ${what.ja}` };
}

function changed(where: Words, name: Words, from: Words, to: Words): Words {
  return said(where, { en: `${name.en} changed from ${from.en} to ${to.en}`, ja: `${name.ja}が ${from.ja} から ${to.ja} に変わりました` });
}

interface Turned {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

function fieldChanged(where: Words, name: Words, { field, from, to }: Turned): Words {
  return changed(where, name, valueInWords(field, from), valueInWords(field, to));
}

function languagesChanged({ added, removed, changed: otherwise }: LanguageNews): Words {
  const names = added.map(([tag, how]) => languageInWords(tag, how));
  const gone = removed.map((tag) => languageInWords(tag, "–"));
  const parts: Words[] = [
    ...names.map(({ en, ja }) => ({ en: `${en} was added`, ja: `${ja} が追加されました` })),
    ...gone.map(({ en, ja }) => ({ en: `${en.replace(" (–)", "")} was removed`, ja: `${ja.replace(" (–)", "")} が削除されました` })),
    ...otherwise.map(([tag, from, to]) => {
      const { en, ja } = languageInWords(tag, from);
      return { en: `${en} is now ${to}`, ja: `${ja} が ${to} になりました` };
    }),
  ];
  return { en: `the languages changed: ${parts.map(({ en }) => en).join(", ")}`, ja: `言語が変わりました: ${parts.map(({ ja }) => ja).join("、")}` };
}

function withSources({ en, ja }: Words, { added, changed: otherwise }: SourceNews): Words {
  if (added.length + otherwise.length === 0) return { en: `${en}; the source did not change`, ja: `${ja}。出典は変わっていません` };
  const news: Words[] = [];
  if (added.length > 0) news.push({ en: `source ${added.join(", ")} is new`, ja: `出典 ${added.join(", ")} が新しく加わりました` });
  if (otherwise.length > 0) news.push({ en: `source ${otherwise.join(", ")} changed`, ja: `出典 ${otherwise.join(", ")} が変わりました` });
  return { en: `${en}; ${news.map((it) => it.en).join(" and ")}`, ja: `${ja}。${news.map((it) => it.ja).join("。")}` };
}
