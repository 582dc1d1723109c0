import { COSTS, HOWS, LANGUAGES } from "../../../core/directory/vocabulary";
import { pointsOf } from "./places";
import { pick, type Random } from "./random";
import type { Kind } from "./types";

const PREFECTURES = Array.from({ length: 47 }, (_, at) => `JP-${String(at + 1).padStart(2, "0")}`);
const WEEKDAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const PROMISE = "keeps-secrets";

/** Mistakes in what is said of a service or a contact point. */
export const IN_FACTS: readonly Kind[] = [
  {
    id: "shifted-hour", always: false,
    words: { en: "an opening or closing time is an hour off", ja: "時刻が一時間ずれる" },
    places: inHours((hours, random) => {
      const time = pick([...hours.matchAll(/\b(\d\d)(?=:\d\d)/g)], random);
      if (time === undefined) return null;
      const hour = (Number(time[0]) + (random() < 0.5 ? 1 : 23)) % 24;
      return hours.slice(0, time.index) + String(hour).padStart(2, "0") + hours.slice(time.index + 2);
    }),
  },
  {
    id: "changed-weekday", always: false,
    words: { en: "a weekday is another one", ja: "曜日が一つ違う" },
    places: inHours((hours, random) => {
      const day = pick([...hours.matchAll(/\b(?:Mo|Tu|We|Th|Fr|Sa|Su)\b/g)], random);
      const other = pick(WEEKDAYS.filter((it) => it !== day?.[0]), random);
      return day === undefined || other === undefined ? null : hours.slice(0, day.index) + other + hours.slice(day.index + 2);
    }),
  },
  {
    id: "mistyped-hours", always: true,
    words: { en: "a weekday is mistyped", ja: "曜日の綴りが違う" },
    places: inHours((hours) => (/[A-Z][a-z]\b/.test(hours) ? hours.replace(/([A-Z])[a-z]\b/, "$1x") : null)),
  },
  {
    id: "invented-hours", always: false,
    words: { en: "unknown hours become 24/7", ja: "不明な時間が24時間になる" },
    places: inHours((hours) => (hours === "unknown" ? "24/7" : null)),
  },
  {
    id: "changed-area", always: false,
    words: { en: "the area of a service is another prefecture", ja: "サービスの地域が別の都道府県になる" },
    places: ({ files }) => files.map((file) => (random) => {
      const { area } = file.file;
      const other = pick(PREFECTURES.filter((it) => area === "JP" || !area.includes(it)), random);
      const place = area === "JP" ? null : Math.floor(random() * area.length);
      return place === null ? [{ file, path: ["area"], to: [other] }] : [{ file, path: ["area", place], to: other }];
    }),
  },
  {
    id: "changed-language", always: false,
    words: { en: "a language is another one", ja: "言語が別の言語になる" },
    places: inLanguages((tags, tag, random) => pick(LANGUAGES.filter((it) => !tags.includes(it)), random) ?? tag),
  },
  {
    id: "mistyped-language", always: true,
    words: { en: "a language has a country's letters (vn, jp)", ja: "言語が国の記号になる(vn、jp)" },
    places: inLanguages((_, tag) => new Map([["vi", "vn"], ["ja", "jp"], ["zh", "cn"], ["ko", "kr"], ["ne", "np"]]).get(tag) ?? tag),
  },
  {
    id: "changed-how", always: false,
    words: { en: "how a language is answered is another way", ja: "言語の対応方法が違う" },
    places: (tree) => pointsOf(tree).flatMap(({ file, point, at }) =>
      Object.entries(point.languages ?? {}).map(([tag, how]) => (random: Random) =>
        [{ file, path: ["points", at, "languages", tag], to: pick(HOWS.filter((it) => it !== how), random) }])),
  },
  {
    id: "changed-cost", always: false,
    words: { en: "the cost is another one", ja: "料金が違う" },
    places: (tree) => pointsOf(tree).map(({ file, point, at }) => (random) =>
      [{ file, path: ["points", at, "cost"], to: pick(COSTS.filter((it) => it !== point.cost), random) }]),
  },
  {
    id: "changed-channel", always: false,
    words: { en: "a telephone is called a fax", ja: "電話がファクスとされる" },
    places: (tree) => pointsOf(tree).map(({ file, point, at }) => () =>
      point.channel === "phone" ? [{ file, path: ["points", at, "channel"], to: "fax" }] : null),
  },
  {
    id: "changed-audience", always: false,
    words: { en: "a service for some is for anyone", ja: "対象を限るサービスが誰でも対象とされる" },
    places: ({ files }) => files.map((file) => () =>
      file.file.serves.who === "anyone" ? null : [{ file, path: ["serves"], to: { who: "anyone" } }]),
  },
  {
    id: "invented-anonymity", always: false,
    words: { en: "unknown anonymity becomes yes", ja: "匿名の可否が不明から可になる" },
    places: ({ files }) => files.map((file) => () => (file.file.anonymous === "unknown" ? [{ file, path: ["anonymous"], to: "yes" }] : null)),
  },
  {
    id: "invented-promise", always: false,
    words: { en: "a promise of secrecy without a quote", ja: "引用のない秘密保持の約束" },
    places: ({ files }) => files.map((file) => () => {
      const terms = file.file.terms ?? [];
      return terms.includes(PROMISE) ? null : [{ file, path: ["terms"], to: [...terms, PROMISE] }];
    }),
  },
];

function inHours(change: (hours: string, random: Random) => string | null): Kind["places"] {
  return (tree) => pointsOf(tree).map(({ file, point, at }) => (random) => {
    const to = change(point.hours, random);
    return to === null || to === point.hours ? null : [{ file, path: ["points", at, "hours"], to }];
  });
}

function inLanguages(change: (tags: readonly string[], tag: string, random: Random) => string): Kind["places"] {
  return (tree) => pointsOf(tree).flatMap(({ file, point, at }) => {
    const languages = Object.entries(point.languages ?? {});
    const path = ["points", at, "languages"];
    return languages.map(([tag, how]) => (random: Random) => {
      const other = change(languages.map(([it]) => it), tag, random);
      return other === tag ? null : [{ file, path: [...path, tag], to: undefined }, { file, path: [...path, other], to: how }];
    });
  });
}
