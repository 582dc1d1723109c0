import type { LocaleTag } from "../../i18n/locales";
import type { Site } from "../../site";
import type { Words } from "../words";
import { CHECK_HOLDS_DAYS } from "./nationalPoints";
import type { Review } from "./schema";

/** What a release is judged by. */
export interface ReleaseFacts {
  /** What `site.yaml` says. */
  readonly release: Site["release"];
  readonly reviews: readonly Review[];
  /** The languages that the site lists. */
  readonly locales: readonly LocaleTag[];
  /** Contact points for all of Japan that nobody has confirmed in the last 180 days, as `service/point`. */
  readonly nationalPointsNotChecked: readonly string[];
}

/**
 * Why a site may not be released as `site.yaml` says; nothing where it may. A preview always may: every page of it says what it is. A
 * public release asks that in each language somebody who is named, with date and commit, read all texts, and somebody the texts on which
 * safety depends (the same person, if the review says both), and that each contact point for all of Japan was confirmed in 180 days.
 */
export function releaseFaults({ release, reviews, locales, nationalPointsNotChecked }: ReleaseFacts): readonly Words[] {
  if (release === "preview") return [];
  const isRead = (tag: LocaleTag, scope: Review["scope"][number]) => reviews.some((review) => review.locale === tag && review.scope.includes(scope));
  return [
    ...locales.filter((tag) => !isRead(tag, "all")).map(notReviewed),
    ...locales.filter((tag) => !isRead(tag, "safety")).map(notReadForSafety),
    ...(nationalPointsNotChecked.length === 0 ? [] : [notChecked(nationalPointsNotChecked)]),
  ];
}

function notReviewed(tag: LocaleTag): Words {
  return {
    en: `release: public, but no review in docs/reviews/ names who read all texts of ${tag} (scope: all); have them read (npm run review:kit -- --lang ${tag}), or stay with release: preview`,
    ja: `release: public ですが、${tag} の文をすべて読んだ人 (scope: all) が docs/reviews/ にありません。読んでもらう (npm run review:kit -- --lang ${tag}) か、release: preview のままにしてください`,
  };
}

function notReadForSafety(tag: LocaleTag): Words {
  return {
    en: `release: public, but no review in docs/reviews/ names who read the safety texts of ${tag} (scope: safety); have part 1 of the kit read (npm run review:kit -- --lang ${tag})`,
    ja: `release: public ですが、${tag} の安全にかかわる文を読んだ人 (scope: safety) が docs/reviews/ にありません。確認用紙の第1部を読んでもらってください (npm run review:kit -- --lang ${tag})`,
  };
}

const NAMED = 5;

function notChecked(points: readonly string[]): Words {
  const list = points.slice(0, NAMED).join(", ");
  const more = points.length - NAMED;
  return {
    en: `release: public, but ${points.length} contact points for all of Japan were not confirmed in the last ${CHECK_HOLDS_DAYS} days: ${list}${more > 0 ? ` and ${more} more` : ""}; confirm them (npm run contacts:verify)`,
    ja: `release: public ですが、全国の窓口 ${points.length} 件が、この ${CHECK_HOLDS_DAYS} 日間に確認されていません: ${list}${more > 0 ? ` ほか ${more} 件` : ""}。確認してください (npm run contacts:verify)`,
  };
}
